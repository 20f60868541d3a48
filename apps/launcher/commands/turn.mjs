import path from 'node:path';
import { stateFolder } from '../checkout.mjs';
import { messages } from '../messages.mjs';
import { becomes, isAlive } from '../processes/identity.mjs';
import { tryLock } from '../processes/lock.mjs';
import { Sentence } from '../processes/sentence.mjs';

const GUARD_NEEDS = 10_000;

/**
 * One `npm start` per checkout. What a killed one left behind is waited for: its guard ends api, worker
 * and database.
 * @param {import('../processes/session.mjs').Session} session @param {import('./address.mjs').Address} address
 * @returns {Promise<{ followsCrash: boolean }>}
 */
export async function takeTurn(session, { url }) {
  const attempt = tryLock(path.join(stateFolder(), 'start.lock'));
  if (!('lock' in attempt)) {
    const { pid, more } = attempt.holder ?? {};
    throw new Sentence(messages.alreadyRunning(pid, more?.url));
  }
  const { lock } = attempt;
  session.atEnd(() => lock.release());
  lock.note({ url, guard: session.guard.identity });
  const guard = /** @type {import('../processes/identity.mjs').Identity | undefined} */ (
    lock.left?.more?.guard
  );
  if (guard && isAlive(guard)) {
    session.say(messages.cleaningUp);
    await becomes(() => session.signal.aborted || !isAlive(guard), GUARD_NEEDS);
  }
  session.signal.throwIfAborted();
  return { followsCrash: lock.left !== undefined };
}
