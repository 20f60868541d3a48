import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import yauzl from 'yauzl';

type Injected = Awaited<ReturnType<NestFastifyApplication['inject']>>;

/** What came back, with everything readable in it as one text in lower case: headers, body, parts of a workbook. */
export interface Answer {
  readonly status: number;
  /** Code of a problem document; null for anything else. */
  readonly code: string | null;
  readonly text: string;
}

export async function answerOf(response: Injected): Promise<Answer> {
  const type = String(response.headers['content-type'] ?? '');
  const body = type.includes('spreadsheetml') ? await workbookText(response.rawPayload) : response.body;
  return {
    status: response.statusCode,
    code: type.startsWith('application/problem+json') ? response.json<{ code: string }>().code : null,
    text: `${JSON.stringify(response.headers)}\n${body}`.toLowerCase(),
  };
}

/** The parts of an XLSX file, one after the other. */
async function workbookText(file: Buffer): Promise<string> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) =>
    yauzl.fromBuffer(file, { lazyEntries: true }, (error, opened) =>
      opened ? resolve(opened) : reject(error ?? new Error('no workbook')),
    ),
  );
  const parts: string[] = [];
  await new Promise<void>((resolve, reject) => {
    zip.on('end', resolve).on('error', reject);
    zip.on('entry', (entry: yauzl.Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (!stream) return reject(error ?? new Error('no part'));
        stream.on('data', (chunk: Buffer) => parts.push(chunk.toString('utf8')));
        stream.on('error', reject).on('end', () => zip.readEntry());
      });
    });
    zip.readEntry();
  });
  return parts.join('');
}
