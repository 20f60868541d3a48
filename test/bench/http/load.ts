import http from 'node:http';
import type { ServerProcess } from './server-process.js';

/** What some requests cost. */
export interface Cost {
  /** Milliseconds of the server's processor time per request. */
  readonly cpu: number;
  readonly requestsPerSecond: number;
}

/** Requests under way at a time. */
const CONNECTIONS = 4;
const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });

/** Sends requests and takes the server's own processor time. @throws when an answer is not 200 */
export async function load(
  server: ServerProcess,
  path: string,
  headers: Readonly<Record<string, string>>,
  requests: number,
): Promise<Cost> {
  const url = new URL(path, server.url);
  const [before, start] = [await server.cpu(), performance.now()];
  let left = requests;
  const sendAll = async (): Promise<void> => {
    while (left-- > 0) await send(url, headers);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, sendAll));
  const elapsed = (performance.now() - start) / 1000;
  return { cpu: ((await server.cpu()) - before) / requests, requestsPerSecond: requests / elapsed };
}

function send(url: URL, headers: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers }, (response) => {
      response.resume();
      response.once('error', reject);
      response.once('end', () =>
        response.statusCode === 200
          ? resolve()
          : reject(new Error(`${url.pathname}: ${response.statusCode}`)),
      );
    });
    request.once('error', reject);
  });
}
