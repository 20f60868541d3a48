import path from 'node:path';
import { stateFolder } from '../checkout.mjs';
import { messages } from '../messages.mjs';
import { whileLocked } from '../processes/lock.mjs';
import { buildWhenStale } from './build.mjs';
import { installWhenStale } from './install.mjs';

/**
 * Brings node_modules and dist up to date; two commands at once wait for each other.
 * @param {import('../processes/session.mjs').Session} session
 * @param {{ build?: boolean, builds?: ('server' | 'web')[] }} [options] `builds`: only these, otherwise both
 */
export async function prepare(session, { build = true, builds } = {}) {
  const action = async () => {
    await installWhenStale(session);
    if (build) await buildWhenStale(session, builds);
  };
  const onWait = () => session.say(messages.waitingForPreparation);
  await whileLocked(path.join(stateFolder(), 'prepare.lock'), action, { onWait, signal: session.signal });
}
