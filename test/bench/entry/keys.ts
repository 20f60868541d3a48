import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { addAgency, testEnvironment, type TestDatabase } from '#libs/testing';
import { type EventMember, runningEvent } from '#libs/testing/assessment-centre';
import { openBenchDatabase } from '../bench-database.js';
import { freePort, type ServerProcess, startServer } from '../http/server-process.js';
import { alternate, type Measure, measureOf, median } from '../measure.js';

const [SMALL, LARGE] = [8, 250];
const API = fileURLToPath(new URL('../../../dist/apps/api/main.js', import.meta.url));
const LAPTOP = { width: 1366, height: 768 };
/** Entering and moving in turns, as an assessor does. */
const KEYS = ['3', 'ArrowDown', '4', 'ArrowRight', 'n', 'ArrowUp', '2', 'ArrowDown', 'ArrowDown', '5'];
const TURNS = 6;

/** Milliseconds from each keydown to the moment after its frame was painted. */
const WATCH = `
  globalThis.painted = [];
  addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => globalThis.painted.push(performance.now() - timeStamp);
    port2.postMessage(null);
  }), { capture: true });`;

/** The middle keydown to paint in the grid of 250 participants against the one of 8, in a real browser. */
export async function measureKeys(): Promise<Measure> {
  const database = await openBenchDatabase();
  const files = mkdtempSync(path.join(tmpdir(), 'kader-bench-'));
  const env = testEnvironment(database, { KADER_FILES: files, PORT: String(await freePort()) });
  const [server, browser] = [await startServer(API, env), await startBrowser()];
  try {
    const [small, large] = [
      await openGrid(database, server, browser, SMALL),
      await openGrid(database, server, browser, LARGE),
    ];
    const { values, baselines } = await alternate(
      () => typed(large),
      () => typed(small),
    );
    return measureOf(
      { name: `keydown to paint, ms, ${LARGE} participants against ${SMALL}`, goal: 1.5, bound: 'atMost' },
      values,
      baselines,
    );
  } finally {
    await browser.close();
    await server.stop();
    rmSync(files, { recursive: true, force: true });
    await database.close();
  }
}

function startBrowser(): Promise<Browser> {
  const executablePath = process.env.KADER_TEST_CHROME;
  if (!executablePath) throw new Error('the grid is measured in a browser: set KADER_TEST_CHROME');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}

/** The grid of all participants of an event of that size, with the keyboard in it. */
async function openGrid(
  database: TestDatabase,
  server: ServerProcess,
  browser: Browser,
  participants: number,
): Promise<Page> {
  const word = `ukur${participants}`;
  const { agencyId } = await addAgency(database, word);
  const wish = { participants, assessors: 1, perParticipant: 1 };
  const event = await runningEvent(database, { agencyId, word }, wish);
  const context = await browser.newContext({ viewport: LAPTOP, locale: 'id-ID' });
  const { token } = event.assessors[0] as EventMember;
  await context.addCookies([{ name: 'kader', value: token, url: server.url, httpOnly: true }]);
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(`${server.url}/kegiatan/${event.eventId}/entri`);
  await page.getByText('Semua asesi').click();
  await page.getByRole('grid', { name: /^Level semua asesi/ }).focus();
  return page;
}

/** Waits in the page itself: its content policy lets no function in. */
const untilPainted = (count: number) => `new Promise((resolve) => {
  const look = () => (globalThis.painted.length > ${count} ? resolve(null) : requestAnimationFrame(look));
  look();
})`;

/** The middle time of some keys, typed one after the other was painted. */
async function typed(page: Page): Promise<number> {
  await page.bringToFront();
  await page.evaluate('globalThis.painted.length = 0');
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const key of KEYS) {
      const before = await page.evaluate<number>('globalThis.painted.length');
      await page.keyboard.press(key);
      await page.evaluate(untilPainted(before));
    }
  return median(await page.evaluate<number[]>('globalThis.painted'));
}
