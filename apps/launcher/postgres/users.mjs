import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '../processes/identity.mjs';
import { whileLocked } from '../processes/lock.mjs';
import { isFullDisk } from '../processes/sentence.mjs';
import { dataOf } from './place.mjs';
import { stopServer } from './postmaster.mjs';

/** @typedef {import('../processes/identity.mjs').Identity} Identity */

/**
 * Several commands may use one cluster at a time (`npm start`, `npm run kader`): each notes itself in
 * `users/`, and the last one to leave stops the server. The dead do not count.
 * @param {string} place
 */
const folderOf = (place) => path.join(place, 'users');

/** @param {string} place @param {Identity} user */
const fileOf = (place, user) => path.join(folderOf(place), String(user.pid));

/** @param {string} place @returns {number} living users; forgets the dead */
function countUsers(place) {
  let count = 0;
  if (!existsSync(folderOf(place))) return count;
  for (const name of readdirSync(folderOf(place))) {
    const file = path.join(folderOf(place), name);
    if (isAlive(parse(file))) count += 1;
    else rmSync(file, { force: true });
  }
  return count;
}

/** @param {string} file @returns {Identity | undefined} */
function parse(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Held while a cluster is started, stopped or counted. @param {string} place */
export const clusterLock = (place) => path.join(place, 'postgres.lock');

/** @param {string} place @param {Identity} user */
export function noteUser(place, user) {
  mkdirSync(folderOf(place), { recursive: true });
  writeFileSync(fileOf(place, user), JSON.stringify(user));
}

/**
 * Takes a user from a cluster; the last one stops the server.
 * @param {string} place @param {Identity} user @param {number} patience milliseconds for an orderly stop
 */
export async function leaveCluster(place, user, patience) {
  const leave = async () => {
    rmSync(fileOf(place, user), { force: true });
    if (countUsers(place) === 0) await stopServer(dataOf(place), patience);
  };
  try {
    await whileLocked(clusterLock(place), leave);
  } catch (error) {
    // A full disk has no room for a lock, and must not keep the server from being stopped.
    if (!isFullDisk(error)) throw error;
    await leave();
  }
}
