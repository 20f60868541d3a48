import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { messages } from '../messages.mjs';
import { Sentence } from '../processes/sentence.mjs';
import { dataOf } from './place.mjs';

/**
 * Passwords of the three database roles and the key that seals the audit trail, made once per place.
 * @typedef {{ superuser: string, owner: string, app: string, auditKey: string }} Secrets
 */

/** @returns {string} 256 bits that need no escaping in a URL */
export const secret = () => randomBytes(32).toString('base64url');

/** @param {string} file @param {string} text */
function writePrivately(file, text) {
  const handle = openSync(`${file}.new`, 'w', 0o600);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.new`, file);
}

/**
 * Reads a place's secrets, making them at the first time. They are never made anew for existing data:
 * the audit trail sealed with the lost key could not be checked any more.
 * @param {string} place @returns {Secrets}
 */
export function secretsOf(place) {
  const file = path.join(place, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  if (existsSync(dataOf(place))) throw new Sentence(messages.secretsLost(file, dataOf(place)));
  const secrets = {
    superuser: secret(),
    owner: secret(),
    app: secret(),
    auditKey: secret(),
  };
  writePrivately(file, JSON.stringify(secrets, null, 2));
  return secrets;
}
