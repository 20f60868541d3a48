import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAlive, myself, pause } from './identity.mjs';

/**
 * What a lock file says of its holder; `more` is whatever the holder wrote for others to read.
 * @typedef {import('./identity.mjs').Identity & { more?: Record<string, unknown> }} Holder
 * @typedef {{ note(more: Record<string, unknown>): void, release(): void, left?: Holder }} Lock
 */

/** @param {string} file @returns {Holder | undefined} undefined: not there or unreadable */
function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A file just created may not have its text yet. @param {string} file @returns {boolean} */
function isBeingWritten(file) {
  try {
    return Date.now() - statSync(file).mtimeMs < 2000;
  } catch {
    return true;
  }
}

/** @param {string} file @returns {boolean} */
function create(file) {
  let handle;
  try {
    handle = openSync(file, 'wx', 0o644);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(handle, JSON.stringify(myself()));
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  return true;
}

/**
 * Puts a dead holder's file aside. Only the one who renames it goes on, so that two who find the same
 * dead holder do not remove each other's new lock.
 * @param {string} file @param {Holder | undefined} dead
 */
function putAside(file, dead) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  const wasTheDeadOne = moved?.pid === dead?.pid && moved?.start === dead?.start;
  if (!wasTheDeadOne && moved && isAlive(moved)) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

/**
 * Takes a lock file; a dead holder's file is removed and told as `left`.
 * @param {string} file
 * @returns {{ lock: Lock } | { holder: Holder | undefined }} the lock, or the living holder
 */
export function tryLock(file) {
  let left;
  for (;;) {
    if (create(file)) return { lock: lockOn(file, left) };
    const holder = readHolder(file);
    if (holder ? isAlive(holder) : isBeingWritten(file)) return { holder };
    left = holder ?? left;
    putAside(file, holder);
  }
}

/** @param {string} file @param {Holder | undefined} left @returns {Lock} */
function lockOn(file, left) {
  return {
    left,
    note: (more) => writeFileSync(file, JSON.stringify({ ...myself(), more })),
    release: () => rmSync(file, { force: true }),
  };
}

/**
 * Does something while holding a lock, waiting for it as long as its holder lives.
 * @template T
 * @param {string} file @param {() => Promise<T>} action @param {{ onWait?: () => void, signal?: AbortSignal }} [options]
 * @returns {Promise<T>}
 */
export async function whileLocked(file, action, { onWait, signal } = {}) {
  for (let told = false; ;) {
    const attempt = tryLock(file);
    if ('lock' in attempt) {
      try {
        return await action();
      } finally {
        attempt.lock.release();
      }
    }
    if (!told && onWait) onWait();
    told = true;
    await pause(100);
    signal?.throwIfAborted();
  }
}
