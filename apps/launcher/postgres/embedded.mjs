import path from 'node:path';
import { myself } from '../processes/identity.mjs';
import { whileLocked } from '../processes/lock.mjs';
import { accountFor } from './account.mjs';
import { binariesFor } from './binaries.mjs';
import { ensureFiles } from './cluster.mjs';
import { dataOf } from './place.mjs';
import { findServer } from './postmaster.mjs';
import { DATABASE, ensureDatabase, ensureRoles } from './roles.mjs';
import { secretsOf } from './secrets.mjs';
import { ensureServer } from './server.mjs';
import { clusterLock, leaveCluster, noteUser } from './users.mjs';

/** @typedef {import('../processes/session.mjs').Session} Session */

/**
 * A running embedded server.
 * @typedef {{
 *   place: string,
 *   secrets: import('./secrets.mjs').Secrets,
 *   adopted: boolean,
 *   url(role: 'postgres' | 'kader_owner' | 'kader_app', database?: string): string,
 *   isRunning(): boolean,
 *   revive(): Promise<void>,
 *   log: string,
 * }} Embedded
 * `adopted`: it ran already; `revive`: starts it again after a crash, on its port
 */

/**
 * Uses the embedded PostgreSQL of a place: adopts the running one or starts it, and makes sure that it
 * has its roles and its database. At the session's end it is left, and the last user stops it; the guard
 * leaves it for a killed launcher.
 * @param {Session} session @param {string} place @param {{ log: string, throwAway?: boolean }} options
 *   `throwAway`: fast and not safe against a crash
 * @returns {Promise<Embedded>}
 */
export async function joinEmbedded(session, place, { log, throwAway = false }) {
  const account = accountFor(dataOf(place));
  const cluster = { place, account, throwAway, ...binariesFor(place, account) };
  const user = myself();
  const lock = clusterLock(place);
  const { signal } = session;
  const leave = () => leaveCluster(place, user, Math.max(session.timeLeft - 1500, 1000));

  const joined = await whileLocked(lock, async () => {
    const secrets = secretsOf(place);
    noteUser(place, user);
    session.atEnd(leave);
    session.guard.update((duties) => duties.leave.push({ place, user }));
    const adopted = findServer(dataOf(place))?.status === 'ready';
    await ensureFiles(session, cluster, secrets.superuser);
    const port = await ensureServer(cluster, { log, signal });
    const url = urlsOf(secrets, port);
    await ensureRoles(url('postgres', 'postgres'), secrets);
    await ensureDatabase(url('postgres', 'postgres'), url('postgres'));
    return { secrets, adopted, port, url };
  });

  const revive = () =>
    whileLocked(lock, async () => {
      await ensureServer(cluster, { log, signal, port: joined.port });
    });
  return { ...joined, place, log, revive, isRunning: () => findServer(dataOf(place)) !== undefined };
}

/** @param {import('./secrets.mjs').Secrets} secrets @param {number} port @returns {Embedded['url']} */
const urlsOf =
  ({ superuser, owner, app }, port) =>
  (role, database = DATABASE) => {
    const password = { postgres: superuser, kader_owner: owner, kader_app: app }[role];
    return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
  };

/** The log of a place's server. @param {string} folder @returns {string} */
export const postgresLog = (folder) => path.join(folder, 'postgres.log');
