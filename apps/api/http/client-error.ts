import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { CODE_OF_STATUS, type Problem } from './problem.js';

const STATUS_OF_ERROR: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/** Answers what is no HTTP request (or whose head is too large) with a problem document, and hangs up. */
export function refuseMalformed(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status = STATUS_OF_ERROR[error.code ?? ''] ?? 400;
  if (socket.writable) socket.write(answerOf(status));
  socket.destroy(error);
}

/** The same for an address that no route can read: bad escapes, endless parts. It never reaches Nest. */
export function refuseAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error.statusCode ?? 400, request.id);
  void reply.status(problem.status).type('application/problem+json').send(problem);
}

function problemOf(status: number, requestId: string): Problem {
  const code = CODE_OF_STATUS[status] ?? 'request.malformed';
  return { type: 'about:blank', title: code, status, code, requestId };
}

function answerOf(status: number): string {
  const body = JSON.stringify(problemOf(status, randomUUID()));
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    '',
    body,
  ].join('\r\n');
}
