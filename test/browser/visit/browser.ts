import { describe } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';

const program = process.env.KADER_TEST_CHROME;
if (!program) console.error('!!! DILEWATI: uji halaman memerlukan peramban (KADER_TEST_CHROME).');

/** `describe` for tests with a browser; without one they are skipped, and it is said. */
export const describeInBrowser = program ? describe : describe.skip;

/** The machine's browser, without a window. Its sandbox needs rights a container does not have. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}
