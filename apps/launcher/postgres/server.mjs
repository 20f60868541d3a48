import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort, isPortFree } from '../processes/ports.mjs';
import { becomes, pause } from '../processes/identity.mjs';
import { keepSmall } from '../processes/output.mjs';
import { CLEAN_ENVIRONMENT, serverFailure, settings } from './cluster.mjs';
import { dataOf } from './place.mjs';
import { countProcesses, findServer, lockFileOf, notedPid } from './postmaster.mjs';

/** Reasons that pass by themselves: remains of a killed server, a port taken in the same moment. */
const PASSING =
  /pre-existing shared memory block|lock file .* already exists|could not bind|Address already in use/;
const PATIENCE = 10_000;
/** Killed more often than this while starting (the system may be out of memory), it is given up. */
const MOST_KILLS = 5;

/** @param {string} place @returns {string} */
const portFile = (place) => path.join(place, 'port');

/** The port of earlier starts as long as it is free, otherwise a new one. @param {string} place */
async function choosePort(place) {
  let before = 0;
  try {
    before = Number(readFileSync(portFile(place), 'utf8'));
  } catch {
    // The first start.
  }
  if (before > 0 && (await isPortFree(before, '127.0.0.1'))) return before;
  const port = await freePort();
  writeFileSync(portFile(place), String(port));
  return port;
}

/**
 * A lock file whose number is a zombie's or a stranger's keeps PostgreSQL from starting and is removed.
 * That of a dead process stays: PostgreSQL reads in it which shared memory to look for.
 * @param {string} data
 */
function removeForeignLock(data) {
  const pid = notedPid(data);
  if (pid === undefined || findServer(data)) return;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') return;
  }
  rmSync(lockFileOf(data), { force: true });
}

/** @param {string} file @param {number} from byte @returns {string} */
const logSince = (file, from) => readFileSync(file).subarray(from).toString('utf8');

/**
 * @typedef {{ log: string, signal: AbortSignal, port?: number }} Start
 * `log`: the server's log file; `port`: the only one that will do (clients know it), otherwise chosen
 */

/**
 * One attempt; `killed`: somebody killed it while it was starting.
 * @param {import('./cluster.mjs').ClusterFiles} cluster @param {Start} options
 * @returns {Promise<{ port: number } | { failure: string, killed: boolean }>} the port once it takes connections
 */
async function tryStart(cluster, { log, signal, port: given }) {
  const data = dataOf(cluster.place);
  await becomes(() => countProcesses(data) === 0, PATIENCE);
  removeForeignLock(data);
  const port = given ?? (await choosePort(cluster.place));
  keepSmall(log);
  const handle = openSync(log, 'a', 0o600);
  const from = statSync(log).size;
  const child = spawn(path.join(cluster.bin, 'postgres'), settings(cluster, port), {
    ...cluster.account,
    cwd: '/',
    env: CLEAN_ENVIRONMENT,
    stdio: ['ignore', handle, handle],
    detached: true,
  });
  closeSync(handle);
  child.unref();
  /** @type {{ failure: string, killed: boolean } | undefined} */
  let end;
  child.once('error', (error) => (end = { failure: String(error), killed: false }));
  child.once('exit', (_, by) => (end ??= { failure: logSince(log, from), killed: by !== null }));
  for (;;) {
    signal.throwIfAborted();
    const server = findServer(data);
    if (server?.status === 'ready' && server.identity.pid === child.pid) return { port };
    if (end) return end;
    await pause(40);
  }
}

/**
 * Joins the running server of a place, or starts one; recovery after a crash takes the time it takes.
 * @param {import('./cluster.mjs').ClusterFiles} cluster @param {Start} options
 * @returns {Promise<number>} its port
 */
export async function ensureServer(cluster, options) {
  const data = dataOf(cluster.place);
  const end = Date.now() + PATIENCE;
  for (let kills = 0; ;) {
    options.signal.throwIfAborted();
    const server = findServer(data);
    if (server?.status === 'ready') return server.port;
    if (server) {
      await pause(100);
      continue;
    }
    const result = await tryStart(cluster, options);
    if ('port' in result) return result.port;
    if (result.killed) kills += 1;
    const passes = result.killed ? kills <= MOST_KILLS : PASSING.test(result.failure) && Date.now() < end;
    if (!passes) throw serverFailure(result.failure);
    await pause(300);
  }
}
