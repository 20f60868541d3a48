import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { identify } from './identity.mjs';

const PROGRAM = fileURLToPath(new URL('./guard-process.mjs', import.meta.url));

/**
 * What the guard does when the launcher is gone without a word.
 * @typedef {{
 *   processes: import('./identity.mjs').Identity[],
 *   leave: { place: string, user: import('./identity.mjs').Identity }[],
 *   remove: string[],
 * }} Duties
 * `processes`: leaders of process groups to end; `leave`: clusters to leave (the last user stops the
 * server); `remove`: folders to remove.
 */

/**
 * A small process in a session of its own that notices, by its closed pipe, that the launcher was
 * killed, and then does the launcher's duties. Should the guard itself be killed, it is started again.
 */
export class Guard {
  /** @type {Duties} */
  #duties = { processes: [], leave: [], remove: [] };
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #process;
  #closed = false;

  constructor() {
    this.#start();
  }

  /** @returns {import('./identity.mjs').Identity | undefined} */
  get identity() {
    return this.#process?.pid ? identify(this.#process.pid) : undefined;
  }

  /** @param {(duties: Duties) => void} change */
  update(change) {
    change(this.#duties);
    this.#tell(this.#duties);
  }

  /** Adds the leader of a process group. @param {number} pid */
  watch(pid) {
    const identity = identify(pid);
    if (identity) this.update((duties) => duties.processes.push(identity));
  }

  /** @param {number} pid */
  forget(pid) {
    this.update((duties) => {
      duties.processes = duties.processes.filter((one) => one.pid !== pid);
    });
  }

  /** The launcher has done everything itself. */
  close() {
    this.#closed = true;
    this.#tell({ processes: [], leave: [], remove: [] });
    this.#process?.stdin?.end();
  }

  #start() {
    this.#process = spawn(process.execPath, [PROGRAM], {
      cwd: '/',
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    this.#process.unref();
    this.#process.stdin?.on('error', () => {});
    this.#process.on('error', () => {});
    this.#process.on('exit', () => !this.#closed && this.#start());
    this.#tell(this.#duties);
  }

  /** @param {Duties} duties */
  #tell(duties) {
    this.#process?.stdin?.write(`${JSON.stringify(duties)}\n`);
  }
}
