import { readFileSync } from 'node:fs';
import { messages } from '../messages.mjs';
import { Sentence } from '../processes/sentence.mjs';
import { Crashes, MOST_CRASHES } from '../processes/supervised.mjs';

const EVERY = 250;

/**
 * Keeps the embedded server running: one that was killed is started again and recovers, on the same
 * port, so that api and worker connect again by themselves.
 * @param {import('../processes/session.mjs').Session} session @param {import('./embedded.mjs').Embedded} embedded
 * @returns {{ isUp(): boolean, up(): Promise<void>, end(): void }}
 */
export function watchEmbedded(session, embedded) {
  const crashes = new Crashes();
  /** @type {Promise<void> | undefined} */
  let reviving;

  async function revive() {
    session.say(messages.restarts('PostgreSQL', 'SIGKILL'));
    if (crashes.add() > MOST_CRASHES)
      throw new Sentence(
        messages.crashesTooOften('PostgreSQL'),
        readFileSync(embedded.log, 'utf8').slice(-4000),
      );
    await embedded.revive();
    session.say(messages.runsAgain('PostgreSQL'));
  }

  function look() {
    if (reviving || session.signal.aborted || embedded.isRunning()) return;
    reviving = revive()
      .catch((error) => session.fail(error))
      .finally(() => (reviving = undefined));
  }

  const timer = setInterval(look, EVERY);
  return {
    isUp: () => !reviving && embedded.isRunning(),
    up: async () => {
      look();
      await reviving;
    },
    end: () => clearInterval(timer),
  };
}

/** A server of somebody else: always taken for running. */
export const notOurs = { isUp: () => true, up: async () => {}, end: () => {} };
