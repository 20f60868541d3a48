import { messages } from './messages.mjs';

const MINIMUM = [20, 19];

/**
 * Ends the process with a sentence when Node is older than package.json's `engines` ask for.
 * Runs before any other module of the launcher is loaded, so it stays within old syntax.
 */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return;
  process.stderr.write(messages.nodeTooOld(version, MINIMUM.join('.')) + '\n');
  process.exit(1);
}
