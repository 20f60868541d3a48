import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { becomes, identify, isAlive, send } from '../processes/identity.mjs';

/**
 * What PostgreSQL writes of itself into `postmaster.pid`.
 * @typedef {{ identity: import('../processes/identity.mjs').Identity, port: number, status: string }} Postmaster
 * `status`: `starting`, `ready`, `stopping`, `standby` or empty
 */

/** @param {number} pid @param {string} data @returns {boolean} whether that process serves this folder */
function serves(pid, data) {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(data);
  } catch {
    return false;
  }
}

/** @param {string} data @returns {string} the lock file, whoever wrote it */
export const lockFileOf = (data) => path.join(data, 'postmaster.pid');

/** @param {string} data @returns {number | undefined} the number in the lock file, dead or alive */
export function notedPid(data) {
  try {
    return Number(readFileSync(lockFileOf(data), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

/**
 * The living server of a data folder; undefined when its lock file is missing or belongs to a dead
 * process, a zombie, or a stranger who got the number later.
 * @param {string} data @returns {Postmaster | undefined}
 */
export function findServer(data) {
  const pid = notedPid(data);
  const identity = pid ? identify(pid) : undefined;
  if (!identity || !serves(identity.pid, data)) return undefined;
  try {
    const lines = readFileSync(lockFileOf(data), 'utf8').split('\n');
    return { identity, port: Number(lines[3]), status: (lines[7] ?? '').trim() };
  } catch {
    return undefined;
  }
}

/**
 * Processes still working in a data folder (after kill -9 of the server they end within moments).
 * @param {string} data @returns {number} 0 where it cannot be seen; PostgreSQL then looks itself
 */
export function countProcesses(data) {
  if (process.platform !== 'linux') return 0;
  return readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && identify(Number(name)) && serves(Number(name), data),
  ).length;
}

/**
 * Stops the server of a data folder: in order while there is time, then at once (nothing acknowledged
 * is lost, the next start recovers it).
 * @param {string} data @param {number} patience milliseconds for an orderly stop
 */
export async function stopServer(data, patience) {
  const server = findServer(data);
  if (!server) return;
  const gone = () => !isAlive(server.identity);
  send(server.identity, 'SIGINT');
  if (await becomes(gone, patience)) return;
  send(server.identity, 'SIGQUIT');
  if (await becomes(gone, 1000)) return;
  send(server.identity, 'SIGKILL', { group: true });
}
