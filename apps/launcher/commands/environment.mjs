import path from 'node:path';
import { STATE, stateFolder } from '../checkout.mjs';
import { messages } from '../messages.mjs';
import { joinEmbedded, postgresLog } from '../postgres/embedded.mjs';
import { choosePlace, filesOf } from '../postgres/place.mjs';
import { secretsOf } from '../postgres/secrets.mjs';
import { Sentence } from '../processes/sentence.mjs';

/**
 * What Kader's programs find in their environment.
 * @typedef {{
 *   app: NodeJS.ProcessEnv,
 *   owner: NodeJS.ProcessEnv,
 *   embedded?: import('../postgres/embedded.mjs').Embedded,
 * }} Environment
 * `app`: for api and worker, without the owner's password; `owner`: for migrations and the command line
 */

const isProduction = () => process.env.KADER_ENV === 'production';

/** @returns {boolean} whether DATABASE_URL names a server of somebody else */
export const hasOwnDatabase = () => Boolean(process.env.DATABASE_URL || process.env.DATABASE_OWNER_URL);

/** @returns {boolean} whether `npm start` migrates */
export const migrates = () => process.env.KADER_MIGRATE !== '0';

/** Whether the demo is wanted: in the embedded database or when asked for, never in production. */
const wantsDemo = () =>
  !isProduction() && process.env.KADER_DEMO !== '0' && (!hasOwnDatabase() || process.env.KADER_DEMO === '1');

/**
 * @param {string} place @param {import('../postgres/secrets.mjs').Secrets} secrets
 * @returns {NodeJS.ProcessEnv} settings that do not depend on the database
 */
function common(place, secrets) {
  const inherited = { ...process.env };
  delete inherited.DATABASE_OWNER_URL;
  return {
    ...inherited,
    KADER_ENV: process.env.KADER_ENV || 'development',
    KADER_AUDIT_KEY: process.env.KADER_AUDIT_KEY || secrets.auditKey,
    KADER_FILES: process.env.KADER_FILES || filesOf(place),
    KADER_DEMO: wantsDemo() ? '1' : '0',
  };
}

/** @returns {Environment} */
function ofOwnDatabase() {
  const { DATABASE_URL, DATABASE_OWNER_URL } = process.env;
  if (!DATABASE_URL) throw new Sentence(messages.databaseUrlsIncomplete('DATABASE_URL'));
  if (!DATABASE_OWNER_URL && migrates())
    throw new Sentence(messages.databaseUrlsIncomplete('DATABASE_OWNER_URL'));
  if (isProduction() && !process.env.KADER_AUDIT_KEY) throw new Sentence(messages.auditKeyMissing);
  // No PostgreSQL of ours lives here, so the checkout's own folder always serves.
  const place = process.env.KADER_DATA_DIR ? choosePlace() : stateFolder();
  const app = common(place, secretsOf(place));
  return { app, owner: DATABASE_OWNER_URL ? { ...app, DATABASE_OWNER_URL } : app };
}

/**
 * Settles which database is used, starting the embedded one when none is given.
 * @param {import('../processes/session.mjs').Session} session @returns {Promise<Environment>}
 */
export async function settleEnvironment(session) {
  if (hasOwnDatabase()) return ofOwnDatabase();
  const place = choosePlace();
  if (place !== STATE) session.say(messages.dataIn(place));
  const embedded = await joinEmbedded(session, place, { log: postgresLog(stateFolder('log')) });
  const app = { ...common(place, embedded.secrets), DATABASE_URL: embedded.url('kader_app') };
  return { app, owner: { ...app, DATABASE_OWNER_URL: embedded.url('kader_owner') }, embedded };
}

/** @param {string} name @returns {string} log file of a program */
export const logOf = (name) => path.join(stateFolder('log'), `${name}.log`);
