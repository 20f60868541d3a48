import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inCheckout, ROOT, STATE, stateFolder } from '../checkout.mjs';
import { messages } from '../messages.mjs';
import { isFullDisk, Sentence } from '../processes/sentence.mjs';
import { accountFor, canEnter, give } from './account.mjs';

/**
 * A place is the folder that holds everything durable: `data` (PostgreSQL), `secrets.json`, `files`.
 * It is `.kader/` of the checkout, unless PostgreSQL cannot live there (root's checkout below a private
 * home, a file system without owners and modes); then a folder of the system, noted in
 * `.kader/place.json`. KADER_DATA_DIR names another one.
 */
const NOTE = path.join(STATE, 'place.json');

/** @typedef {{ place: string, checkout: string }} Note */

/** @param {string} file @returns {Note | undefined} */
function readNote(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Where the cluster's files are. @param {string} place */
export const dataOf = (place) => path.join(place, 'data');

/** @param {import('./account.mjs').Account} account @returns {number} mode others need to pass through */
const folderMode = (account) => (account ? 0o711 : 0o700);

/**
 * Whether PostgreSQL can live in a folder: it can be made, entered, and keeps owner and mode.
 * @param {string} folder @param {import('./account.mjs').Account} account @returns {boolean}
 */
function isUsable(folder, account) {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: folderMode(account) });
    chmodSync(folder, folderMode(account));
    mkdirSync(probe, { mode: 0o700 });
    give(probe, account);
    const { mode, uid } = statSync(probe);
    const kept = (mode & 0o777) === 0o700 && (!account || uid === account.uid);
    return kept && canEnter(account, probe);
  } catch (error) {
    if (error instanceof Sentence || isFullDisk(error)) throw error;
    return false;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}

/** @returns {string[]} where else durable data may lie, best first */
function elsewhere() {
  const name = `${path.basename(ROOT)}-${randomBytes(4).toString('hex')}`;
  if (process.getuid?.() === 0)
    return ['/var/lib/kader', '/var/tmp/kader'].map((base) => path.join(base, name));
  const state = process.env.XDG_STATE_HOME || path.join(os.homedir(), '.local', 'state');
  return [path.join(state, 'kader', name)];
}

/**
 * The place an earlier start noted. A moved checkout keeps it; a copied one gets its own, because two
 * checkouts must not share a database unawares.
 * @returns {string | undefined}
 */
function noted() {
  const note = readNote(NOTE);
  if (!note) return undefined;
  const other = readNote(path.join(note.checkout, '.kader', 'place.json'));
  const isCopy = note.checkout !== ROOT && other?.place === note.place;
  return isCopy || !existsSync(note.place) ? undefined : note.place;
}

/** @param {string} place */
function note(place) {
  writeFileSync(NOTE, JSON.stringify({ place, checkout: ROOT }, null, 2));
  return place;
}

/**
 * The checkout's place, chosen at the first start and kept.
 * @returns {string} absolute path of an existing folder
 */
export function choosePlace() {
  stateFolder();
  const given = process.env.KADER_DATA_DIR;
  const account = accountFor(dataOf(given ? path.resolve(given) : (noted() ?? STATE)));
  if (given) {
    const place = path.resolve(ROOT, given);
    if (!isUsable(place, account)) throw new Sentence(messages.placeUnusable(place));
    return place;
  }
  const before = noted();
  if (before) return note(before);
  const place = [STATE, ...elsewhere()].find((folder) => isUsable(folder, account));
  if (!place) throw new Sentence(messages.noPlace);
  return place === STATE ? place : note(place);
}

/** Uploaded files of a place. @param {string} place @returns {string} */
export function filesOf(place) {
  const folder = path.join(place, 'files');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** A place for servers that are thrown away. @returns {string} absolute path of a new folder */
export function temporaryPlace() {
  const account = accountFor();
  for (const base of [os.tmpdir(), '/tmp', '/var/tmp', inCheckout('.kader')]) {
    if (!existsSync(base) || !canEnter(account, base)) continue;
    const place = mkdtempSync(path.join(base, 'kader-'));
    if (isUsable(place, account)) return place;
    rmSync(place, { recursive: true, force: true });
  }
  throw new Sentence(messages.noPlace);
}
