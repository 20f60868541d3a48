import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
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

function answerOf(status: number): string {
  const code = CODE_OF_STATUS[status] ?? 'request.malformed';
  const problem: Problem = { type: 'about:blank', title: code, status, code, requestId: randomUUID() };
  const body = JSON.stringify(problem);
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    '',
    body,
  ].join('\r\n');
}
