import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger } from '#libs/platform/logging';
import { createTestDatabase, type TestDatabase, testConfig } from '#libs/testing';
import { fillAgency, type FilledAgency } from '#libs/testing/filled';
import { createImportDesk, type ImportDesk } from '#libs/testing/imports';
import { createApp } from '../../../apps/api/create-app.js';
import { type Answer, answerOf } from './answer.js';
import { type Endpoint, endpointsOf } from './endpoints.js';
import type { Ask, Objects } from './ask.js';

/** An agency with an import that found something wrong. */
export interface MatrixAgency {
  readonly agency: FilledAgency;
  readonly importId: number;
}

/** The API over two filled agencies. */
export class House {
  private constructor(
    readonly database: TestDatabase,
    readonly app: NestFastifyApplication,
    private readonly desk: ImportDesk,
    readonly mine: MatrixAgency,
    readonly other: MatrixAgency,
    readonly endpoints: readonly Endpoint[],
  ) {}

  static async open(): Promise<House> {
    const database = await createTestDatabase();
    const desk = await createImportDesk(database);
    const mine = await filled(database, desk, 'samudra', '01');
    const other = await filled(database, desk, 'rimbaraya', '02');
    const config = testConfig(database, { KADER_FILES: desk.folder });
    const app = await createApp(config, createLogger('api', 'silent'));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new House(database, app, desk, mine, other, endpointsOf(app));
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.desk.close();
    await this.database.drop();
  }

  /** Sends a request, as whoever holds the session, or as nobody. */
  async ask(endpoint: Endpoint, ask: Ask, token: string | null): Promise<Answer> {
    const response = await this.app.inject({
      method: endpoint.method,
      url: filledPath(endpoint.path, ask.params ?? {}),
      query: textual(ask.query ?? {}),
      headers: headersOf(endpoint, ask),
      ...(token === null ? {} : { cookies: { kader: token } }),
      ...(ask.file === undefined ? {} : { payload: multipart(ask.file) }),
      ...(ask.body === undefined ? {} : { payload: ask.body }),
    });
    return answerOf(response);
  }
}

/** What a request names by default: the unit inside. */
export function objectsOf(
  { agency, importId }: MatrixAgency,
  unit: 'inside' | 'outside' = 'inside',
): Objects {
  return { agency, importId, unit: agency[unit], switchTo: agency.membershipId };
}

async function filled(
  database: TestDatabase,
  desk: ImportDesk,
  word: string,
  serial: string,
): Promise<MatrixAgency> {
  const agency = await fillAgency(database, word, serial);
  const rows: Readonly<Record<string, string>>[] = [
    { KODE_UNOR: `${word}1`, NAMA_UNOR: `Dinas ${word}` },
    { KODE_UNOR: `${word}2`, NAMA_UNOR: `Bidang ${word}`, KODE_UNOR_INDUK: `${word}-tidak-ada` },
  ];
  await keepFiles(desk, agency);
  return { agency, importId: await desk.check(agency.agencyId, 'units', rows) };
}

/** Bytes behind the files that are registered. */
async function keepFiles(desk: ImportDesk, { agencyId, development }: FilledAgency): Promise<void> {
  const folder = join(desk.folder, String(agencyId));
  await mkdir(folder, { recursive: true });
  for (const { fileId } of Object.values(development)) await writeFile(join(folder, fileId), 'x');
}

function filledPath(path: string, params: Readonly<Record<string, string | number>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`no ${name} for ${path}`);
    return String(value);
  });
}

function textual(query: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
}

const BOUNDARY = 'batas-berkas';

function headersOf({ method }: Endpoint, { version, file }: Ask): Record<string, string> {
  return {
    'x-kader-request': 'page',
    ...(method === 'post' ? { 'idempotency-key': randomUUID() } : {}),
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    ...(file === undefined ? {} : { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }),
  };
}

function multipart(content: string): string {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="unit.csv"\r\n`;
  return `${head}Content-Type: text/csv\r\n\r\n${content}\r\n--${BOUNDARY}--\r\n`;
}
