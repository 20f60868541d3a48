import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inCheckout, ROOT } from '../checkout.mjs';
import { messages } from '../messages.mjs';
import { runStep } from '../processes/program.mjs';
import { digest } from './stamp.mjs';

const STAMP = inCheckout('node_modules', '.kader-stamp');

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Package */

/** @param {string} file @returns {Record<string, Package> | undefined} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether somebody's own `npm ci` or `npm install` left exactly what the lock file says: npm notes what
 * it installed, without the optional packages made for other machines.
 */
function installedByHand() {
  const wanted = packagesOf(inCheckout('package-lock.json'));
  const present = packagesOf(inCheckout('node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  const same = (/** @type {string} */ name) =>
    present[name]?.version === wanted[name]?.version && present[name]?.integrity === wanted[name]?.integrity;
  const complete = Object.keys(wanted).every(
    (name) => name === '' || wanted[name]?.optional || name in present,
  );
  return complete && Object.keys(present).every(same);
}

/** @returns {{ file: string, args: string[] }} npm as it started us, otherwise the one on PATH */
function npm() {
  const script = process.env.npm_execpath ?? '';
  return script.endsWith('npm-cli.js') && existsSync(script)
    ? { file: process.execPath, args: [script] }
    : { file: 'npm', args: [] };
}

/**
 * Installs the packages of package-lock.json when node_modules does not hold them.
 * @param {import('../processes/session.mjs').Session} session
 */
export async function installWhenStale(session) {
  const wanted = digest(['package-lock.json']);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  if (!installedByHand()) {
    session.say(messages.installing);
    const { file, args } = npm();
    await runStep(session, {
      file,
      // NODE_ENV=production would leave out what the build needs. No install script is needed: what is
      // native comes built, and a bare machine has no compiler to fall back on.
      args: [...args, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-json'],
      cwd: ROOT,
      failure: messages.installFailed,
    });
  }
  writeFileSync(STAMP, wanted);
}
