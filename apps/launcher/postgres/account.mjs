import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync, statSync } from 'node:fs';
import { messages } from '../messages.mjs';
import { Sentence } from '../processes/sentence.mjs';

/**
 * The user PostgreSQL runs as when the launcher runs as root, which PostgreSQL refuses; undefined: we
 * are an ordinary user and it runs as ourselves.
 * @typedef {{ uid: number, gid: number } | undefined} Account
 */

const PREFERRED = ['postgres', 'nobody'];
const LAST_RESORT = { uid: 65534, gid: 65534 };

/** @returns {Account} */
function fromPasswd() {
  let lines = /** @type {string[]} */ ([]);
  try {
    lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  } catch {
    // No such file: the number alone will do.
  }
  for (const name of PREFERRED) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) };
  }
  return LAST_RESORT;
}

/**
 * Whom PostgreSQL runs as: the owner of an existing data folder before anybody else.
 * @param {string} [dataFolder] @returns {Account}
 */
export function accountFor(dataFolder) {
  if (process.getuid?.() !== 0) return undefined;
  const owner = dataFolder ? statSync(dataFolder, { throwIfNoEntry: false }) : undefined;
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : fromPasswd();
}

/** Gives a file to the account. @param {string} file @param {Account} account */
export function give(file, account) {
  if (account) chownSync(file, account.uid, account.gid);
}

/**
 * Runs a program as the account, away from folders it may not enter.
 * @param {Account} account @param {string} file @param {string[]} args
 * @returns {boolean} whether it ended with 0
 */
export function succeedsAs(account, file, args) {
  const { error, status } = spawnSync(file, args, { ...account, cwd: '/', stdio: 'ignore', env: {} });
  const code = /** @type {NodeJS.ErrnoException | undefined} */ (error)?.code;
  // A user namespace that holds root alone cannot change to anybody.
  if (account && code === 'EINVAL') throw new Sentence(messages.cannotLeaveRoot);
  return status === 0;
}

/** @param {Account} account @param {string} folder @returns {boolean} whether it can go there */
export const canEnter = (account, folder) => succeedsAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]);
