import { createWriteStream, existsSync } from 'node:fs';
import { readdir, readlink } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { writeCsv } from './csv/write.js';
import { escapeFormulaText } from './escape.js';
import { readFirstRows } from './read.js';
import type { ExportRow } from './table.js';
import { allRows, refusal, TestFolder } from './test-files.js';
import { writeXlsx } from './xlsx/write.js';

let folder: TestFolder;
beforeAll(async () => {
  folder = await TestFolder.create();
});
afterAll(() => folder.remove());

const columns = ['NIP', 'NAMA', 'KETERANGAN'].map((header) => ({ header }));
const tricky = fc.constantFrom(
  '=1+1',
  "'=1",
  "''",
  "'",
  '+62',
  '-5',
  '@a',
  '\tx',
  '\r\nx',
  'a\rb',
  '"',
  'a;b,c\td',
  '_x000D_',
  '_x005F_x0041_',
  ' a ',
  '198501012010011001',
  '007',
  '1e5',
  '<&>"',
);
/** Any well-formed text but U+0000, which no database text can hold. */
const text = fc.oneof(
  tricky,
  fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\0', '0')),
);
const table = fc.array(fc.tuple(fc.constant('K'), text, text), { maxLength: 8 });

/** What the reader gives for a row: blank ends are left out. */
function expected(row: readonly string[]): string[] {
  const length = row.findLastIndex((cell) => cell !== '') + 1;
  return row.slice(0, length);
}

describe('what is written is read back unchanged', () => {
  it('as XLSX, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const path = folder.path();
        await writeXlsx(createWriteStream(path), [{ name: 'Data', columns, rows }]);
        const [, ...read] = await allRows(path);
        expect(read.map(({ cells }) => cells)).toEqual(rows.map(expected));
      }),
      { numRuns: 60 },
    );
  });

  it('as CSV, whatever the text, the delimiter and the byte order mark', async () => {
    const options = fc.record({ delimiter: fc.constantFrom(',', ';', '\t'), bom: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(table, options, async (rows, { delimiter, bom }) => {
        const path = folder.path();
        await writeCsv(createWriteStream(path), { columns, rows }, { delimiter, bom });
        const [, ...read] = await allRows(path);
        expect(read.map(({ cells }) => cells)).toEqual(rows.map(expected));
      }),
      { numRuns: 100 },
    );
  });

  it('a CSV of one column, whose text looks like other delimiters', async () => {
    for (const text of ['a;b', 'a\tb', 'a,b']) {
      const path = folder.path();
      await writeCsv(createWriteStream(path), { columns: [{ header: 'NAMA' }], rows: [[text], [text]] });
      expect((await allRows(path)).map(({ cells }) => cells)).toEqual([['NAMA'], [text], [text]]);
    }
  });

  it('numbers and dates of typed columns, both kinds', async () => {
    const typed = [
      { header: 'NILAI', kind: 'number' as const },
      { header: 'TMT', kind: 'date' as const },
    ];
    const rows = [
      ['-72.5', '2024-02-29'],
      ['198501012010011001', 'belum'],
      [null, '1900-01-01'],
    ];
    const xlsx = folder.path();
    await writeXlsx(createWriteStream(xlsx), [{ name: 'Data', columns: typed, rows }]);
    const csv = folder.path();
    await writeCsv(createWriteStream(csv), { columns: typed, rows });
    for (const path of [xlsx, csv]) {
      const [, ...read] = await allRows(path);
      expect(read.map(({ cells }) => cells)).toEqual(rows.map((row) => row.map((cell) => cell ?? '')));
    }
    const kinds = (await allRows(xlsx)).slice(1).map((row) => row.kinds);
    expect(kinds).toEqual([
      ['number', 'date'],
      ['text', 'text'],
      ['text', 'text'],
    ]);
  });
});

const onLinux = existsSync('/proc/self/fd') ? it : it.skip;

describe('reading', () => {
  onLinux('closes the file when the reader stops early, and when the file is refused', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => [`Baris ${index}`, 'x'.repeat(100), '']);
    const csv = folder.path();
    await writeCsv(createWriteStream(csv), { columns, rows });
    const xlsx = folder.path();
    await writeXlsx(createWriteStream(xlsx), [{ name: 'Data', columns, rows }]);
    for (const path of [csv, xlsx]) {
      expect(await readFirstRows(path)).toHaveLength(30);
      expect((await refusal(allRows(path, { maxRows: 5 }))).code).toBe('too_many_rows');
      await expectClosed(path);
    }
  });
});

/** Descriptors are closed in the background: waits until none of this process points at the file. */
async function expectClosed(path: string): Promise<void> {
  for (;;) {
    const targets = await Promise.all(
      (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
    );
    if (!targets.includes(path)) return;
  }
}

describe('writing', () => {
  it('gives a workbook another program reads: text cells, bold frozen header, dates', async () => {
    const path = folder.path();
    const sheet = {
      name: 'Data/2026',
      columns: [{ header: 'NIP' }, { header: 'TMT', kind: 'date' as const, width: 12 }],
      rows: [['198501012010011001', '2024-02-29'], ['=HYPERLINK("x")']],
    };
    await writeXlsx(createWriteStream(path), [sheet, { ...sheet, name: 'Catatan', rows: [] }]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Data 2026', 'Catatan']);
    const [data] = workbook.worksheets;
    expect(data?.getCell('A2').value).toBe('198501012010011001');
    expect(data?.getCell('A2').numFmt).toBe('@');
    expect(data?.getCell('A3').value).toBe('=HYPERLINK("x")');
    expect(data?.getCell('B2').value).toEqual(new Date('2024-02-29T00:00:00Z'));
    expect(data?.getCell('A1').font.bold).toBe(true);
    expect(data?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(data?.getColumn(2).width).toBe(12);
  });

  it('puts an apostrophe before CSV text a program would run, and only there', async () => {
    const stream = new PassThrough();
    const typed = [{ header: '=A' }, { header: 'N', kind: 'number' as const }];
    const written = writeCsv(stream, { columns: typed, rows: [['+62', '-5']] }, { bom: false });
    const chunks: string[] = [];
    for await (const chunk of stream) chunks.push(String(chunk));
    await written;
    expect(chunks.join('')).toBe("'=A,N\r\n'+62,-5\r\n");
  });

  it.each(['=', '+', '-', '@', '\t', '\r', '\n'])('escapes text that begins with %j', (start) => {
    expect(escapeFormulaText(`${start}1`)).toBe(`'${start}1`);
  });

  it('asks for rows only as fast as the stream takes them, and stops with it', async () => {
    let asked = 0;
    let closed = false;
    function* rows(): Generator<ExportRow> {
      try {
        for (;;) {
          asked += 1;
          yield [String(asked), 'x'.repeat(10_000), null];
        }
      } finally {
        closed = true;
      }
    }
    const stream = new PassThrough();
    const written = writeCsv(stream, { columns, rows: rows() });
    await new Promise((resolve) => stream.once('readable', resolve));
    stream.destroy();
    await expect(written).rejects.toThrow();
    expect(closed).toBe(true);
    expect(asked).toBeLessThan(20_000);
  });

  it('refuses a text no spreadsheet cell can hold', async () => {
    const rows = [['x'.repeat(32_768)]];
    const written = writeXlsx(new PassThrough().resume(), [{ name: 'Data', columns, rows }]);
    expect((await refusal(written)).code).toBe('cell_too_long');
  });
});
