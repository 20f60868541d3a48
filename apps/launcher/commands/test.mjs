import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inCheckout, ROOT } from '../checkout.mjs';
import { messages } from '../messages.mjs';
import { prepare } from '../prepare/prepare.mjs';
import { ending, startProgram } from '../processes/program.mjs';
import { findBrowser } from '../servers/browser.mjs';
import { startTestServers } from '../servers/test-servers.mjs';

const REPORTER = fileURLToPath(new URL('../servers/counting-reporter.mjs', import.meta.url));
const OURS = new Set(['--long', '--no-build']);

/** @param {string} file @returns {string | undefined} the closing line; undefined when jest did not finish */
function summaryIn(file) {
  try {
    return messages.testSummary(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Addresses of real servers are hidden from tests, whatever the caller's shell holds. */
function cleanEnvironment() {
  const env = { ...process.env };
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'REDIS_URL']) delete env[name];
  return env;
}

/** @param {import('../processes/session.mjs').Session} session @returns {Promise<NodeJS.ProcessEnv>} */
async function browserEnvironment(session) {
  const browser = await findBrowser();
  if (!browser) session.say(messages.browserSkipped);
  return browser ? { KADER_TEST_CHROME: browser } : {};
}

/**
 * `npm test`: everything from an empty checkout to jest's exit code, with servers of its own.
 * @param {import('../processes/session.mjs').Session} session @returns {Promise<number>}
 */
export async function test(session) {
  const args = process.argv.slice(2);
  const has = (/** @type {string} */ flag) => args.includes(flag);
  await prepare(session, { build: !has('--no-build') });
  const summary = mkdtempSync(path.join(os.tmpdir(), 'kader-summary-'));
  session.atEnd(() => rmSync(summary, { recursive: true, force: true }));
  const counts = path.join(summary, 'counts.json');
  const env = {
    ...cleanEnvironment(),
    ...(await startTestServers(session)),
    ...(await browserEnvironment(session)),
    ...(has('--long') ? { KADER_TEST_LONG: '1' } : {}),
    KADER_TEST_COUNTS: counts,
  };
  const jest = [
    inCheckout('node_modules', 'jest', 'bin', 'jest.js'),
    '--reporters=default',
    `--reporters=${REPORTER}`,
  ];
  const child = startProgram(
    session,
    process.execPath,
    ['--experimental-vm-modules', ...jest, ...args.filter((arg) => !OURS.has(arg))],
    { cwd: ROOT, env, stdio: 'inherit' },
  );
  const { code } = await ending(session, child);
  session.signal.throwIfAborted();
  const line = summaryIn(counts);
  if (line) session.say(line);
  return code ?? 1;
}
