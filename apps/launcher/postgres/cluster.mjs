import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { messages } from '../messages.mjs';
import { ending, startProgram } from '../processes/program.mjs';
import { saysDiskFull, Sentence } from '../processes/sentence.mjs';
import { give } from './account.mjs';
import { dataOf } from './place.mjs';

/** Databases sort as Indonesian readers expect; server messages stay English for whoever searches them. */
const INITDB = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=id-ID',
  '--text-search-config=indonesian',
];

/** PostgreSQL gets a clean environment: PGDATA, PGPORT and the like of the caller are not for it. */
export const CLEAN_ENVIRONMENT = { PATH: process.env.PATH ?? '', LC_ALL: 'C', LANG: 'C' };

/** @typedef {import('../processes/session.mjs').Session} Session */

/**
 * A cluster's files and how to run its programs.
 * @typedef {{
 *   place: string,
 *   bin: string,
 *   major: number,
 *   account: import('./account.mjs').Account,
 *   throwAway: boolean,
 * }} ClusterFiles
 */

/**
 * @param {Session} session @param {ClusterFiles} cluster @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
async function initdb(session, { bin, account }, args) {
  const child = startProgram(session, path.join(bin, 'initdb'), args, {
    ...account,
    cwd: '/',
    env: CLEAN_ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (text) => (output += text));
  child.stderr?.on('data', (text) => (output += text));
  const { code } = await ending(session, child);
  session.signal.throwIfAborted();
  return { code, output };
}

/**
 * Makes the cluster's files at the first start: beside their place, then renamed, so that a half-made
 * cluster is never taken for a whole one.
 * @param {Session} session @param {ClusterFiles} cluster @param {string} password the superuser's
 */
async function create(session, cluster, password) {
  const partial = `${dataOf(cluster.place)}.partial`;
  const passwordFile = path.join(cluster.place, 'initdb.password');
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  give(partial, cluster.account);
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    give(passwordFile, cluster.account);
    const sync = cluster.throwAway ? ['--no-sync'] : [];
    const { code, output } = await initdb(session, cluster, [
      ...INITDB,
      ...sync,
      `--pwfile=${passwordFile}`,
      partial,
    ]);
    if (code !== 0) throw new Sentence(messages.clusterNotCreated(cluster.place), output);
    renameSync(partial, dataOf(cluster.place));
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * Makes sure that the cluster's files are there and of a version these programs can serve.
 * @param {Session} session @param {ClusterFiles} cluster @param {string} password the superuser's
 */
export async function ensureFiles(session, cluster, password) {
  const data = dataOf(cluster.place);
  if (!existsSync(data)) await create(session, cluster, password);
  const present = Number(readFileSync(path.join(data, 'PG_VERSION'), 'utf8'));
  if (present !== cluster.major) throw new Sentence(messages.otherMajorVersion(present, cluster.major));
}

/** Unix sockets have a short limit on their path: without room there is none, loopback suffices. */
const LONGEST_SOCKET_FOLDER = 80;

/** @param {ClusterFiles} cluster @returns {string} folder, or empty for none */
function socketFolder({ place, account }) {
  const folder = path.join(place, 'socket');
  if (Buffer.byteLength(folder) > LONGEST_SOCKET_FOLDER) return '';
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  give(folder, account);
  return folder;
}

/**
 * The server's settings.
 * @param {ClusterFiles} cluster @param {number} port @returns {string[]} command line
 */
export function settings(cluster, port) {
  const common = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: socketFolder(cluster),
    max_connections: 200,
    timezone: 'UTC',
    // Clusters made earlier hold a name that no parallel worker can resolve; the command line outranks their file.
    default_text_search_config: 'pg_catalog.indonesian',
    // No statement, key or parameter in the log: they hold personal data.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length_on_error: 0,
  };
  const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const all = Object.entries({ ...common, ...(cluster.throwAway ? fast : {}) });
  return ['-D', dataOf(cluster.place), ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** @param {string} output the server's log @returns {Sentence} */
export const serverFailure = (output) =>
  new Sentence(saysDiskFull(output) ? messages.diskFull('PostgreSQL') : messages.serverNotStarted, output);
