import { Agent, request } from 'node:http';
import type { GeneratedRequest } from './generated.js';

export interface Received {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Sends requests to a listening server over kept connections, past everything that a browser or fetch would refuse. */
export class Sender {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 4 });

  constructor(private readonly port: number) {}

  close(): void {
    this.agent.destroy();
  }

  send({ method, target, headers, body }: GeneratedRequest, cookie: string): Promise<Received> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          agent: this.agent,
          host: '127.0.0.1',
          port: this.port,
          method,
          path: target,
          headers: { 'x-kader-request': 'page', cookie, ...lengthOf(body), ...headers },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              type: response.headers['content-type'] ?? '',
              text: Buffer.concat(chunks).toString('utf8'),
            }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body ?? undefined);
    });
  }
}

/** Node leaves it out of a DELETE, and then sends what is no HTTP. */
function lengthOf(body: string | null): Record<string, number> {
  return body === null ? {} : { 'content-length': Buffer.byteLength(body) };
}
