import { spawn } from 'node:child_process';
import { identify } from './identity.mjs';
import { Sentence } from './sentence.mjs';

/**
 * Starts a program that must not outlive the launcher: in a process group of its own, known to the
 * guard. The launcher alone passes signals on, so a terminal's Ctrl-C reaches nobody twice.
 * @param {import('./session.mjs').Session} session @param {string} file @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function startProgram(session, file, args, options) {
  const child = spawn(file, args, { ...options, detached: true });
  const { pid } = child;
  if (pid) {
    session.guard.watch(pid);
    child.once('exit', () => session.guard.forget(pid));
  }
  return child;
}

/**
 * How a program ended.
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Ending
 */

/** How long a program may take to end when it is asked to; npm in the middle of a download takes longer. */
const PATIENCE = 6000;

/** @param {import('./identity.mjs').Identity} leader @param {NodeJS.Signals} signal */
function signalGroup({ pid }, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody is left in the group: its end is reported by `ending`.
  }
}

/**
 * Waits for a program's end; a stop of the session is passed on to its group, first as a request.
 * @param {import('./session.mjs').Session} session @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<Ending>}
 */
export function ending(session, child) {
  const leader = child.pid ? identify(child.pid) : undefined;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const stop = () => {
    if (!leader) return;
    signalGroup(leader, 'SIGTERM');
    timer = setTimeout(() => signalGroup(leader, 'SIGKILL'), PATIENCE);
  };
  return new Promise((resolve, reject) => {
    if (session.signal.aborted) stop();
    session.signal.addEventListener('abort', stop, { once: true });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      session.signal.removeEventListener('abort', stop);
      resolve({ code, signal });
    });
  });
}

/**
 * Runs a program silently; its output is shown only when it fails.
 * @param {import('./session.mjs').Session} session
 * @param {{ file: string, args: string[], cwd: string, env?: NodeJS.ProcessEnv, failure: string }} step
 *   `failure`: the sentence when it fails
 * @returns {Promise<string>} its standard output
 */
export async function runStep(session, { file, args, cwd, env, failure }) {
  session.signal.throwIfAborted();
  const child = startProgram(session, file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let everything = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    everything += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => (everything += text));
  const { code } = await ending(session, child).catch((error) => {
    throw new Sentence(failure, String(error));
  });
  session.signal.throwIfAborted();
  if (code !== 0) throw new Sentence(failure, everything);
  return stdout;
}
