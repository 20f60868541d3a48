import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { entriesAreGiven, inCheckout, ROOT } from '../checkout.mjs';
import { messages } from '../messages.mjs';
import { runStep } from '../processes/program.mjs';
import { digest } from './stamp.mjs';

const STAMP = inCheckout('dist', '.stamp');
const CONFIGURATION = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
];

/**
 * The two builds: what each is made of, what makes it, where it lands.
 * @typedef {{ name: 'server' | 'web', sources: string[], args: string[], folders: string[], failure: string }} Build
 * @type {Build[]}
 */
const BUILDS = [
  {
    name: 'server',
    sources: [...CONFIGURATION, 'apps/api', 'apps/worker', 'apps/cli', 'libs', 'migrations'],
    args: ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api'],
    folders: ['dist/apps', 'dist/libs', 'dist/migrations'],
    failure: messages.serverBuildFailed,
  },
  {
    name: 'web',
    sources: [...CONFIGURATION, 'apps/web', 'libs/contracts', 'libs/domain'],
    args: ['node_modules/vite/bin/vite.js', 'build', '--config', 'apps/web/vite.config.ts'],
    folders: [],
    failure: messages.webBuildFailed,
  },
];

/** @returns {Record<string, string>} digest by build */
function stamps() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Removes what an earlier build left and this one did not write (a deleted migration must not live on).
 * Done afterwards, so that a running server never misses a file.
 * @param {string} folder @param {number} since milliseconds of the epoch
 */
function removeOlder(folder, since) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) removeOlder(file, since);
    else if (statSync(file).mtimeMs < since) rmSync(file);
  }
}

/** @param {import('../processes/session.mjs').Session} session @param {Build} build */
async function make(session, build) {
  mkdirSync(inCheckout('dist'), { recursive: true });
  const mark = inCheckout('dist', `.begin-${build.name}`);
  writeFileSync(mark, '');
  // The file system's own clock, not ours: the two may round differently.
  const since = statSync(mark).mtimeMs;
  const { args, failure } = build;
  await runStep(session, { file: process.execPath, args, cwd: ROOT, failure });
  for (const folder of build.folders) removeOlder(inCheckout(folder), since);
  rmSync(mark, { force: true });
}

/**
 * Builds server and web, or only those asked for, each when its sources changed since its last build.
 * @param {import('../processes/session.mjs').Session} session @param {Build['name'][]} [names]
 */
export async function buildWhenStale(session, names = BUILDS.map(({ name }) => name)) {
  if (entriesAreGiven()) return;
  const asked = BUILDS.filter(({ name }) => names.includes(name));
  const wanted = Object.fromEntries(asked.map(({ name, sources }) => [name, digest(sources)]));
  const present = stamps();
  const stale = asked.filter(({ name }) => present[name] !== wanted[name]);
  if (stale.length === 0) return;
  session.say(messages.building);
  const results = await Promise.allSettled(
    stale.map(async (build) => {
      await make(session, build);
      present[build.name] = /** @type {string} */ (wanted[build.name]);
    }),
  );
  writeFileSync(STAMP, JSON.stringify(present));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
