import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A process that cannot be mistaken for a later one with the same number.
 * @typedef {{ pid: number, start: string }} Identity
 */

const onLinux = process.platform === 'linux';

/** @returns {string} changes at every boot, so that a start time in ticks is unique */
function bootId() {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return 'boot';
  }
}

const BOOT = onLinux ? bootId() : '';

/** @param {number} pid @returns {string | undefined} */
function startOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name is in brackets and may hold blanks and brackets: count from the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, start] = [fields[0], fields[19]];
    return state === 'Z' || state === 'X' ? undefined : `${BOOT}:${start}`;
  } catch {
    return undefined;
  }
}

/** @param {number} pid @returns {string | undefined} */
function startElsewhere(pid) {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const [state, ...start] = line.split(/\s+/);
    return !state || state.startsWith('Z') ? undefined : start.join(' ');
  } catch {
    return undefined;
  }
}

/**
 * The identity of a living process; undefined for none, and for a zombie.
 * @param {number} pid @returns {Identity | undefined}
 */
export function identify(pid) {
  const start = onLinux ? startOnLinux(pid) : startElsewhere(pid);
  return start === undefined ? undefined : { pid, start };
}

/** @param {Identity | undefined} identity @returns {boolean} */
export const isAlive = (identity) =>
  identity !== undefined && identify(identity.pid)?.start === identity.start;

/**
 * @param {number} pid
 * @returns {{ parent: number, command: string }} its parent and its program's name
 */
function describe(pid) {
  if (onLinux) {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    return {
      parent: Number(stat.slice(end + 2).split(' ')[1]),
      command: stat.slice(stat.indexOf('(') + 1, end),
    };
  }
  const line = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  const [parent, command = ''] = line.split(/\s+/);
  return { parent: Number(parent), command };
}

/**
 * The processes between npm and us: npm itself, and the shell it may have put in between.
 * @returns {Identity[]}
 */
export function parentsUpToNpm() {
  const parents = [identify(process.ppid)];
  const { parent, command } = describe(process.ppid);
  if (/sh$/.test(command)) parents.push(identify(parent));
  return parents.filter((one) => one !== undefined);
}

/** This process. @returns {Identity} */
export const myself = () => identify(process.pid) ?? { pid: process.pid, start: 'unknown' };

/**
 * Signals a process, if it is still the same one, or the whole process group it leads.
 * @param {Identity} identity @param {NodeJS.Signals} signal @param {{ group?: boolean }} [options]
 */
export function send(identity, signal, { group = false } = {}) {
  if (!isAlive(identity)) return;
  try {
    process.kill(group ? -identity.pid : identity.pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/** @param {number} milliseconds @returns {Promise<void>} */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Waits until a fact is true.
 * @param {() => boolean} fact @param {number} milliseconds how long at most
 * @returns {Promise<boolean>} whether it became true
 */
export async function becomes(fact, milliseconds) {
  const end = Date.now() + milliseconds;
  while (!fact()) {
    if (Date.now() >= end) return false;
    await pause(40);
  }
  return true;
}
