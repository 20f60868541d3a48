import { rmSync } from 'node:fs';
import { messages } from '../messages.mjs';
import { joinEmbedded, postgresLog } from '../postgres/embedded.mjs';
import { temporaryPlace } from '../postgres/place.mjs';
import { ensureRoles, withClient } from '../postgres/roles.mjs';
import { secret } from '../postgres/secrets.mjs';
import { Sentence } from '../processes/sentence.mjs';
import { startRedis } from './redis.mjs';

/** @typedef {import('../processes/session.mjs').Session} Session */

/**
 * @param {string} owner @param {string} app passwords
 * @returns {NodeJS.ProcessEnv}
 */
const passwords = (owner, app) => ({ KADER_TEST_OWNER_PASSWORD: owner, KADER_TEST_APP_PASSWORD: app });

/**
 * A server given by KADER_TEST_DATABASE_URL: the roles are made when they are missing, and existing ones
 * are left as they are.
 * @param {string} url as superuser @returns {Promise<NodeJS.ProcessEnv>}
 */
async function givenPostgres(url) {
  const { KADER_TEST_OWNER_PASSWORD: owner, KADER_TEST_APP_PASSWORD: app } = process.env;
  const { rowCount } = await withClient(url, (client) =>
    client.query("SELECT FROM pg_roles WHERE rolname IN ('kader_owner', 'kader_app')"),
  );
  if (owner && app) {
    if (rowCount !== 2) await ensureRoles(url, { owner, app });
    return passwords(owner, app);
  }
  if (rowCount !== 0) throw new Sentence(messages.testRolesExist);
  const made = { owner: secret(), app: secret() };
  await ensureRoles(url, made);
  return passwords(made.owner, made.app);
}

/**
 * @param {Session} session @param {string} place @param {{ durable: boolean }} options
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function embeddedPostgres(session, place, { durable }) {
  const server = await joinEmbedded(session, place, { log: postgresLog(place), throwAway: !durable });
  return {
    KADER_TEST_DATABASE_URL: server.url('postgres', 'postgres'),
    ...passwords(server.secrets.owner, server.secrets.app),
  };
}

/** @param {Session} session @returns {string} a folder that is gone after the session, also when it is killed */
function passingPlace(session) {
  const place = temporaryPlace();
  session.guard.update((duties) => duties.remove.push(place));
  session.atEnd(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

/**
 * PostgreSQL for measurements: as durable as in production, in a folder that is thrown away; a given one is used as it
 * is. The same names as `startTestServers`.
 * @param {Session} session @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function startDurablePostgres(session) {
  const given = process.env.KADER_TEST_DATABASE_URL;
  if (given) return { KADER_TEST_DATABASE_URL: given, ...(await givenPostgres(given)) };
  return embeddedPostgres(session, passingPlace(session), { durable: true });
}

/**
 * Starts the servers tests need, in a temporary folder; they end with the session, also when it is killed.
 * PostgreSQL: KADER_TEST_DATABASE_URL (superuser, database `postgres`), KADER_TEST_OWNER_PASSWORD and
 * KADER_TEST_APP_PASSWORD of the roles kader_owner and kader_app. Redis: KADER_TEST_REDIS_URL, missing
 * when there is none.
 * @param {Session} session @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function startTestServers(session) {
  const place = passingPlace(session);
  const given = process.env.KADER_TEST_DATABASE_URL;
  const postgres = given
    ? await givenPostgres(given)
    : await embeddedPostgres(session, place, { durable: false });
  const redis = process.env.REDIS_URL || (await startRedis(session, place));
  if (!redis) session.say(messages.redisSkipped);
  return { ...postgres, ...(redis ? { KADER_TEST_REDIS_URL: redis } : {}) };
}
