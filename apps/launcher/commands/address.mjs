import { messages } from '../messages.mjs';
import { pause } from '../processes/identity.mjs';
import { portProblem } from '../processes/ports.mjs';
import { Sentence } from '../processes/sentence.mjs';

/** @typedef {{ host: string, port: number, url: string }} Address */

/** Where api shall listen: PORT (3000) and HOST (loopback only). @returns {Address} */
export function listeningAddress() {
  const value = process.env.PORT || '3000';
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Sentence(messages.portInvalid(value));
  const host = process.env.HOST || '127.0.0.1';
  return { host, port, url: `http://localhost:${port}` };
}

/** After a launcher was killed its api may need a moment to notice. */
const MOMENT = 8000;

/**
 * Ends with a sentence when the port cannot be used, before anything is started.
 * @param {import('../processes/session.mjs').Session} session @param {Address} address
 * @param {boolean} followsCrash whether an earlier launcher of this checkout was killed
 */
export async function requireFreePort(session, { host, port }, followsCrash) {
  const end = Date.now() + (followsCrash ? MOMENT : 0);
  for (;;) {
    const problem = await portProblem(port, host);
    if (!problem) return;
    if (problem === 'EACCES') throw new Sentence(messages.portForbidden(port));
    if (problem !== 'EADDRINUSE') throw new Sentence(messages.hostUnknown(host));
    if (Date.now() >= end) throw new Sentence(messages.portBusy(port));
    await pause(200);
    session.signal.throwIfAborted();
  }
}
