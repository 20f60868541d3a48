import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inCheckout, stateFolder } from '../checkout.mjs';
import { onPath } from './redis.mjs';

/** The one without a window first: it does the same work with a third of the processor. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const PACKAGE = inCheckout('node_modules', '@sparticuz', 'chromium');

/** Unpacks with the package's own code, which puts everything below TMPDIR. */
const UNPACK = `
  const { default: chromium, inflate } = await import(process.argv[1]);
  await inflate(process.argv[2]);
  await chromium.executablePath();
`;

/**
 * The browser that comes with npm, for machines without one: unpacked once below `.kader/`, with its
 * own libraries on its path.
 * @returns {string | undefined} a script that runs it
 */
function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(PACKAGE)) return undefined;
  const folder = stateFolder('browser');
  const script = path.join(folder, 'run');
  if (!existsSync(script)) {
    const args = [path.join(PACKAGE, 'build', 'index.js'), path.join(PACKAGE, 'bin', 'al2023.tar.br')];
    execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK, ...args], {
      env: { ...process.env, TMPDIR: folder },
      stdio: 'ignore',
    });
    const libraries = path.join(folder, 'al2023', 'lib');
    const lines = [
      '#!/bin/sh',
      `LD_LIBRARY_PATH='${libraries}' exec '${path.join(folder, 'chromium')}' "$@"`,
      '',
    ];
    writeFileSync(script, lines.join('\n'), { mode: 0o755 });
  }
  return script;
}

/** @param {string} file @returns {boolean} whether it runs here */
function runs(file) {
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * A browser for the tests: CHROME_PATH, an installed one, or the one from npm.
 * @returns {Promise<string | undefined>} a program that runs on this machine
 */
export async function findBrowser() {
  const candidates = [() => process.env.CHROME_PATH, ...NAMES.map((name) => () => onPath(name)), fromPackage];
  for (const candidate of candidates) {
    const file = candidate();
    if (file && runs(file)) return file;
  }
  return undefined;
}
