import { createWriteStream } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { writeCsv } from './csv/write.js';
import { readRows } from './read.js';
import type { ExportRow } from './table.js';
import { TestFolder } from './test-files.js';
import { writeXlsx } from './xlsx/write.js';

const MIB = 1024 * 1024;
const COLUMNS = 20;
const long = process.env.KADER_TEST_LONG === '1' ? it : it.skip;

let folder: TestFolder;
beforeAll(async () => {
  folder = await TestFolder.create();
});
afterAll(() => folder.remove());

const columns = Array.from({ length: COLUMNS }, (_, index) => ({ header: `KOLOM ${index}` }));

function* table(rows: number): Generator<ExportRow> {
  for (let row = 1; row <= rows; row += 1) yield columns.map((_, index) => `Isi sel ${row * index}`);
}

/** The most memory the process held while the work ran, in bytes. */
async function peakOf(work: () => Promise<void>): Promise<number> {
  let peak = process.memoryUsage.rss();
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return peak;
}

async function count(path: string, expected: number): Promise<void> {
  let rows = 0;
  for await (const row of readRows(path)) if (row.cells.length === COLUMNS) rows += 1;
  expect(rows).toBe(expected);
}

long.each(['xlsx', 'csv'] as const)(
  'holds no more for 250,000 rows of %s than for 10,000, but for the collector',
  async (kind) => {
    const paths = new Map<number, string>();
    const write = async (rows: number): Promise<void> => {
      const path = folder.path();
      paths.set(rows, path);
      const stream = createWriteStream(path);
      if (kind === 'csv') await writeCsv(stream, { columns, rows: table(rows) });
      else await writeXlsx(stream, [{ name: 'Data', columns, rows: table(rows) }]);
    };
    const read = (rows: number): Promise<void> => count(paths.get(rows) ?? '', rows + 1);
    const run = async (rows: number): Promise<number> =>
      Math.max(await peakOf(() => write(rows)), await peakOf(() => read(rows)));
    const small = await run(10_000);
    const large = await run(250_000);
    expect(large - small).toBeLessThan(150 * MIB);
  },
  600_000,
);
