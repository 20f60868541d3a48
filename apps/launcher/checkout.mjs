import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root folder: everything is found from this file, never from the current folder. */
export const ROOT = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** A path inside the checkout. @param {...string} parts @returns {string} */
export const inCheckout = (...parts) => path.join(ROOT, ...parts);

/** `.kader/`: state of this checkout (locks, logs, and the data unless another place is needed). */
export const STATE = inCheckout('.kader');

/** Makes a folder below `.kader/`. @param {...string} parts @returns {string} */
export function stateFolder(...parts) {
  const folder = path.join(STATE, ...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** True when KADER_ENTRY_DIR points elsewhere than the build: then there is nothing to build. */
export const entriesAreGiven = () => Boolean(process.env.KADER_ENTRY_DIR);

/**
 * The programs the launcher starts, one table.
 * @returns {{ api: string, worker: string, cli: string }} paths of JavaScript files
 */
export function entries() {
  const folder = path.resolve(ROOT, process.env.KADER_ENTRY_DIR || path.join('dist', 'apps'));
  const main = (/** @type {string} */ app) => path.join(folder, app, 'main.js');
  return { api: main('api'), worker: main('worker'), cli: main('cli') };
}

/** Short hash for names derived from a path. @param {string} text @returns {string} 8 hex digits */
export const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);
