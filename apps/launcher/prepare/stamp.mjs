import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inCheckout } from '../checkout.mjs';

/** Not part of any build: the launcher itself, tests, test support. */
const LEFT_OUT = [/\.spec\.tsx?$/, /^apps[/\\]launcher[/\\]/, /^libs[/\\]testing[/\\]/];

/** @param {string} relative @returns {Generator<string>} files below it, or itself, in a fixed order */
function* filesIn(relative) {
  const absolute = inCheckout(relative);
  if (!existsSync(absolute)) return;
  if (!statSync(absolute).isDirectory()) return yield relative;
  for (const name of readdirSync(absolute).sort()) yield* filesIn(path.join(relative, name));
}

/**
 * A digest of sources: names and contents.
 * @param {string[]} sources files and folders, relative to the checkout @returns {string} hex
 */
export function digest(sources) {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const file of filesIn(source)) {
      if (LEFT_OUT.some((pattern) => pattern.test(file))) continue;
      const content = readFileSync(inCheckout(file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  return hash.digest('hex');
}
