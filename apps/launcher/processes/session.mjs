import { messages } from '../messages.mjs';
import { Guard } from './guard.mjs';
import { isAlive, parentsUpToNpm } from './identity.mjs';
import { explain, Stopped } from './sentence.mjs';

const STOP_SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Whoever stops Kader finds nothing left after ten seconds. */
const CLOSES_WITHIN = 9500;

/**
 * One run of a launcher command: hears that it should stop, knows what must be undone at the end, and
 * has a guard that undoes it when this process is killed.
 */
export class Session {
  #abort = new AbortController();
  /** @type {(() => unknown)[]} */
  #endings = [];
  #end = Infinity;

  /** @param {{ say?: 'stdout' | 'stderr' }} [options] where sentences go */
  constructor({ say = 'stdout' } = {}) {
    this.out = process[say];
    // PostgreSQL may run as another user: a private umask would lock it out of folders we make for it.
    // What is private (secrets, data, files) says so itself.
    process.umask(0o022);
    this.guard = new Guard();
    // A closed terminal or `| head` must not take the launcher down before it has tidied up.
    process.stdout.on('error', () => {});
    process.stderr.on('error', () => {});
    for (const signal of STOP_SIGNALS) process.on(signal, () => this.stop());
    process.on('uncaughtException', (error) => this.fail(error));
    process.on('unhandledRejection', (error) => this.fail(error));
    if (process.env.npm_lifecycle_event) this.#watchParents();
  }

  /** Aborts with {@link Stopped}, or with the error that ends the run. */
  get signal() {
    return this.#abort.signal;
  }

  /** @param {string} sentence */
  say(sentence) {
    this.out.write(`${sentence}\n`);
  }

  /** Stops the run on purpose. A second Ctrl-C changes nothing: npm repeats the terminal's. */
  stop() {
    this.#abort.abort(new Stopped());
  }

  /** Ends the run because of an error found outside the main line. @param {unknown} error */
  fail(error) {
    this.#abort.abort(error instanceof Error ? error : new Error(String(error)));
  }

  /** Has something done at the end, the last one first. @param {() => unknown} ending */
  atEnd(ending) {
    this.#endings.push(ending);
  }

  /** Waits until somebody stops the run; throws the reason. @returns {Promise<never>} */
  untilStopped() {
    return new Promise((_, reject) => {
      if (this.signal.aborted) reject(this.signal.reason);
      else this.signal.addEventListener('abort', () => reject(this.signal.reason), { once: true });
    });
  }

  /** @returns {number} milliseconds left for an ending, once the session closes */
  get timeLeft() {
    return Math.max(0, this.#end - Date.now());
  }

  async close() {
    this.#end = Date.now() + CLOSES_WITHIN;
    for (const ending of this.#endings.splice(0).reverse()) {
      try {
        await ending();
      } catch (error) {
        process.stderr.write(`${explain(error)}\n`);
      }
    }
    this.guard.close();
  }

  /** npm killed with -9 cannot pass the signal on, so it is watched. */
  #watchParents() {
    const parents = parentsUpToNpm();
    const timer = setInterval(() => !parents.every(isAlive) && this.stop(), 500);
    timer.unref();
  }
}

/**
 * Runs a command to its end and ends the process with its exit code; problems become sentences.
 * @param {(session: Session) => Promise<number | void>} main
 * @param {{ stopped: number, say?: 'stdout' | 'stderr' }} options `stopped`: exit code after a stop on purpose
 */
export async function runSession(main, { stopped, say }) {
  const session = new Session({ say });
  let code;
  try {
    code = (await main(session)) ?? 0;
  } catch (error) {
    const reason = session.signal.aborted ? session.signal.reason : error;
    code = reason instanceof Stopped ? stopped : 1;
    if (code === 1) process.stderr.write(`\n${explain(reason)}\n`);
    else if (stopped === 0) session.say(messages.stopping);
  }
  await session.close();
  if (code === 0 && session.signal.aborted && stopped === 0) session.say(messages.stopped);
  process.exit(code);
}
