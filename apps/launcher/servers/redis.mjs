import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { messages } from '../messages.mjs';
import { pause } from '../processes/identity.mjs';
import { freePort } from '../processes/ports.mjs';
import { startProgram } from '../processes/program.mjs';
import { Sentence } from '../processes/sentence.mjs';

/** @param {string} program @returns {string | undefined} its path, from PATH */
export const onPath = (program) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, program))
    .find((file) => existsSync(file));

/** @param {number} port @returns {Promise<boolean>} whether Redis answers PING */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const end = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', (data) => end(data.toString().startsWith('+PONG')));
    socket.once('error', () => end(false));
    socket.setTimeout(1000, () => end(false));
  });
}

/**
 * Starts a Redis that keeps nothing, when the machine has one.
 * @param {import('../processes/session.mjs').Session} session @param {string} folder
 * @returns {Promise<string | undefined>} its URL
 */
export async function startRedis(session, folder) {
  const program = onPath('redis-server');
  if (!program) return undefined;
  const port = await freePort();
  const options = { port, bind: '127.0.0.1', save: '', appendonly: 'no', dir: folder, daemonize: 'no' };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = startProgram(session, program, args, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (text) => (output += text));
  child.stderr?.on('data', (text) => (output += text));
  let ended = false;
  child.once('error', (error) => ((ended = true), (output += String(error))));
  const closed = new Promise((resolve) => child.once('close', () => resolve((ended = true))));
  session.atEnd(() => {
    child.kill('SIGTERM');
    return ended || closed;
  });
  while (!(await answers(port))) {
    if (ended) throw new Sentence(messages.redisNotStarted, output);
    await pause(40);
    session.signal.throwIfAborted();
  }
  return `redis://127.0.0.1:${port}`;
}
