import type { FastifyRequest } from 'fastify';
import { DomainError } from '#libs/domain/errors';
import { uploadedFile } from '../http/uploaded-file.js';

/** A package of a thousand competencies has some ten megabytes. */
const LONGEST = 20 * 1_048_576;

/**
 * The JSON of an uploaded file.
 * @throws DomainError file.missing, case.too-large {limit}, case.not-json
 */
export async function receivedJson(request: FastifyRequest): Promise<unknown> {
  const file = await uploadedFile(request);
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of file.file as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST) {
      throw new DomainError('invalid', 'case.too-large', { field: 'file', limit: LONGEST / 1_048_576 });
    }
    parts.push(part);
  }
  return parsed(
    Buffer.concat(parts)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError('invalid', 'case.not-json', { field: 'file' });
  }
}
