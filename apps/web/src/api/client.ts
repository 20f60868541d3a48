import createClient, { type Middleware } from 'openapi-fetch';
import { Problem, problemOf, unreachable } from './problem.js';
import type { paths } from './paths.js';

/** Where the api stands, on the page's own origin. */
export const API = '/api/v1';

const listeners = new Set<() => void>();

/** Tells when the server no longer knows who we are. Returns how to stop listening. */
export function onSessionEnd(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Hears every refusal, whichever way it came. @returns the same problem, to be thrown */
export function heard(problem: Problem): Problem {
  if (problem.code === 'session.required') listeners.forEach((listener) => listener());
  return problem;
}

/** Reads and writes no other site can order the browser to make: the header is what it cannot add. */
export function pageHeaders(): Record<string, string> {
  return { 'X-Kader-Request': 'page' };
}

const rules: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(pageHeaders())) request.headers.set(name, value);
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return;
    throw heard(await problemOf(response));
  },
  onError({ error }) {
    return error instanceof Problem ? error : unreachable();
  },
};

/** The typed client of the api. A refusal is thrown as a Problem. */
export const client = createClient<paths>({ baseUrl: API, credentials: 'same-origin' });
client.use(rules);

/** The body of an answer. */
export async function answer<Body>(call: Promise<{ data?: Body }>): Promise<Body> {
  const { data } = await call;
  if (data === undefined) throw new Problem({ status: 0, code: 'server.unreadable' });
  return data;
}

/** Waits for an answer without a body (204). */
export async function done(call: Promise<object>): Promise<void> {
  await call;
}

/** The header of an edit: it holds only while the row still has this version. */
export function ifVersion(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/** The header of a request that creates: sent twice with one key, it creates once. */
export function once(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
