import { createHash } from 'node:crypto';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#libs/domain/errors';
import type { IdempotentRequest } from '#libs/platform/database';

export const CREATES = 'kader:creates';
const HEADER = 'idempotency-key';
const KEY = /^[\x21-\x7e]{8,200}$/;

/**
 * For a POST that creates: the header Idempotency-Key is required, and a second request with the same key gets the
 * first one's answer. The endpoint passes its Caller to exactly one `Work.run`, whose result is the answer.
 */
export const Creates = () =>
  applyDecorators(
    SetMetadata(CREATES, true),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'Chosen by the sender, new for each thing to create: sent again, it creates nothing more.',
      schema: { type: 'string', minLength: 8, maxLength: 200 },
    }),
  );

/**
 * The key of a request that creates, with the digest of what it asks (method, address, JSON body; a file counts by
 * its length).
 * @throws DomainError idempotency.key-missing, idempotency.key-invalid
 */
export function idempotentRequest(request: FastifyRequest): IdempotentRequest {
  const key = request.headers[HEADER];
  if (key === undefined) throw new DomainError('invalid', 'idempotency.key-missing');
  if (typeof key !== 'string' || !KEY.test(key)) throw new DomainError('invalid', 'idempotency.key-invalid');
  const body =
    request.body === undefined ? (request.headers['content-length'] ?? '') : JSON.stringify(request.body);
  const digest = createHash('sha256').update(`${request.method} ${request.url}\n${body}`).digest('hex');
  return { key, digest };
}
