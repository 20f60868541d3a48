import { ROOT } from '../checkout.mjs';
import { messages } from '../messages.mjs';
import { becomes, identify, isAlive, pause, send } from './identity.mjs';
import { Output } from './output.mjs';
import { startProgram } from './program.mjs';
import { Sentence } from './sentence.mjs';

const READY_WITHIN = 120_000;
const WAITS = [100, 500, 1000, 2000, 4000];

/** Counts crashes within the last minute. */
export class Crashes {
  /** @type {number[]} */
  #times = [];

  /** @returns {number} how many within a minute, this one included */
  add() {
    const now = Date.now();
    this.#times = [...this.#times.filter((time) => now - time < 60_000), now];
    return this.#times.length;
  }
}

/** More than this many crashes in a minute and the launcher gives up. */
export const MOST_CRASHES = 5;

/**
 * A Node program that says `{ type: 'ready' }` over its channel, is restarted when it crashes, and ends
 * by itself when the channel closes.
 * @typedef {{
 *   name: string, entry: string, env: NodeJS.ProcessEnv, log: string,
 *   database: { isUp(): boolean, up(): Promise<void> },
 * }} Options
 * `database`: a crash while it is down is not the program's fault, and a restart waits for it
 */
export class Supervised {
  #crashes = new Crashes();
  #stopping = false;
  #wasReady = false;
  /** @type {import('./identity.mjs').Identity | undefined} */
  #identity;

  /** @param {import('./session.mjs').Session} session @param {Options} options */
  constructor(session, options) {
    this.session = session;
    this.options = options;
    this.output = new Output(options.log);
  }

  /**
   * Starts the program for the first time.
   * @returns {Promise<{ url?: string }>} its `ready` message; rejects when it ends by itself before
   */
  start() {
    return new Promise((resolve, reject) => this.#launch(resolve, reject));
  }

  /** Asks it to end, and makes it after the given milliseconds. @param {number} patience */
  async stop(patience) {
    this.#stopping = true;
    const identity = this.#identity;
    if (!identity) return;
    send(identity, 'SIGTERM');
    const ended = await becomes(() => !isAlive(identity), patience);
    if (!ended) send(identity, 'SIGKILL', { group: true });
    await becomes(() => !isAlive(identity), 1000);
  }

  /** @param {(ready: { url?: string }) => void} onReady @param {(error: Error) => void} onFailure */
  #launch(onReady, onFailure) {
    if (this.#stopping) return;
    const { name, entry, env } = this.options;
    const child = startProgram(this.session, process.execPath, [entry], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const identity = child.pid ? identify(child.pid) : undefined;
    this.#identity = identity;
    this.output.follow(child);
    const tooLate = setTimeout(() => {
      onFailure(new Sentence(messages.notReady(name, READY_WITHIN / 1000), this.output.recent));
      if (identity) send(identity, 'SIGKILL', { group: true });
    }, READY_WITHIN);
    child.on('message', (message) => {
      if (/** @type {{ type?: string }} */ (message)?.type !== 'ready') return;
      clearTimeout(tooLate);
      this.#wasReady = true;
      onReady(/** @type {{ url?: string }} */ (message));
    });
    child.on('error', onFailure);
    child.once('close', (code, signal) => {
      clearTimeout(tooLate);
      if (!this.#stopping) this.#ended(code, signal, onReady, onFailure);
    });
  }

  /**
   * @param {number | null} code @param {NodeJS.Signals | null} signal
   * @param {(ready: { url?: string }) => void} onReady @param {(error: Error) => void} onFailure
   */
  #ended(code, signal, onReady, onFailure) {
    const { name, database } = this.options;
    if (!this.#wasReady && !signal && database.isUp()) {
      onFailure(new Sentence(messages.endedAtStart(name, code), this.output.recent));
      return;
    }
    this.session.say(messages.restarts(name, signal ?? code));
    const crashes = database.isUp() ? this.#crashes.add() : 1;
    if (crashes > MOST_CRASHES) {
      this.session.fail(new Sentence(messages.crashesTooOften(name), this.output.recent));
      return;
    }
    const again = this.#wasReady ? () => this.session.say(messages.runsAgain(name)) : onReady;
    void this.#restart(WAITS[crashes - 1] ?? 0, again);
  }

  /** @param {number} wait milliseconds @param {(ready: { url?: string }) => void} onReady */
  async #restart(wait, onReady) {
    await pause(wait);
    await this.options.database.up();
    this.#launch(onReady, (error) => this.session.fail(error));
  }
}
