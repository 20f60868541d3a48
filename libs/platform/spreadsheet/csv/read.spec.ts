import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allRows, refusal, TestFolder } from '../test-files.js';
import type { ReadOptions } from '../read.js';
import { decodeText } from './decode.js';
import { detectDelimiter } from './delimiter.js';

let folder: TestFolder;
beforeAll(async () => {
  folder = await TestFolder.create();
});
afterAll(() => folder.remove());

async function read(content: Buffer | string, options?: ReadOptions) {
  return allRows(await folder.write(content), options);
}

async function cellsOf(content: Buffer | string, options?: ReadOptions) {
  return (await read(content, options)).map(({ cells }) => cells);
}

describe('CSV files', () => {
  it('numbers rows as the spreadsheet shows them: quoted newlines are one row, blank lines count', async () => {
    const rows = await read('A,B\r\n"x\r\ny",1\r\n\r\n,,\r\nz,\r\n');
    expect(rows.map(({ rowNumber, cells }) => [rowNumber, cells])).toEqual([
      [1, ['A', 'B']],
      [2, ['x\r\ny', '1']],
      [5, ['z']],
    ]);
  });

  it('takes any line end, ragged rows, and a last line without one', async () => {
    expect(await cellsOf('A,B\rc\nd,e,f\r\ng')).toEqual([['A', 'B'], ['c'], ['d', 'e', 'f'], ['g']]);
  });

  it('keeps blank ends where asked, so that a row too short can be told', async () => {
    expect(await cellsOf('A,B,\nc,\n,,\nd', { keepBlankEnds: true })).toEqual([
      ['A', 'B', ''],
      ['c', ''],
      ['d'],
    ]);
  });

  it('strips one leading apostrophe', async () => {
    expect(await cellsOf("NIP,X\n'198501012010011001,''a\n")).toEqual([
      ['NIP', 'X'],
      ['198501012010011001', "'a"],
    ]);
  });

  it('reads UTF-8 with and without byte order mark and UTF-16 with one', async () => {
    const text = 'NAMA;UNIT\nSiti Nur’aini;Ünit\n';
    const expected = [
      ['NAMA', 'UNIT'],
      ['Siti Nur’aini', 'Ünit'],
    ];
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    for (const content of [text, `\uFEFF${text}`, little, Buffer.from(little).swap16()]) {
      expect(await cellsOf(content)).toEqual(expected);
    }
  });

  it('refuses bytes that are not UTF-8 and names the line; reads them when told the code page', async () => {
    const bytes = Buffer.concat([Buffer.from('NAMA,X\nBudi,1\nAndr'), Buffer.from([0xe9, 0x2c, 0x93, 0x0a])]);
    expect(await refusal(read(bytes))).toEqual({ code: 'csv_encoding', details: { line: 3 } });
    expect((await cellsOf(bytes, { encoding: 'windows-1252' }))[2]).toEqual(['André', '“']);
  });

  it('refuses a cut-off character at the end and zero bytes in the middle', async () => {
    const cut = Buffer.concat([Buffer.from('A\nB'), Buffer.from([0xe2, 0x80])]);
    expect(await refusal(read(cut))).toEqual({ code: 'csv_encoding', details: { line: 2 } });
    const zero = `A,B\n${'x,y\n'.repeat(20_000)}x,\0\n`;
    expect(await refusal(read(zero))).toEqual({ code: 'csv_binary', details: { line: 20_002 } });
  });

  it('refuses half a UTF-16 character', async () => {
    const half = Buffer.concat([Buffer.from('\uFEFFA\n', 'utf16le'), Buffer.from([0x00, 0xd8, 0x41, 0x00])]);
    expect(await refusal(read(half))).toEqual({ code: 'csv_encoding', details: {} });
  });

  it.each([
    ['A,B\n1,"x"y\n', 2],
    ['A,B\n1,"x\n2,3\n4,5\n', 2],
    ['A,B\n1,"x\n2,3\n4,"lima"\n', 2],
    ['A,B\n"satu\ndua",2\n\n3,"x\n4,5\n', 4],
    [`A,B\n${'1,2\n'.repeat(20_000)}3,"x\n${'1,2\n'.repeat(20_000)}`, 20_002],
  ])('names the row in which a quote was opened that has no partner (%#)', async (text, row) => {
    expect(await refusal(read(text))).toEqual({ code: 'csv_quote', details: { row } });
  });

  it('names the row of a quote that swallows too much', async () => {
    const endless = `A\n"${'x'.repeat(5_000_000)}`;
    expect(await refusal(read(endless))).toEqual({ code: 'csv_record_too_long', details: { row: 2 } });
  });

  it('obeys a sep= line, which is no row', async () => {
    const [first] = await read('sep=;\r\nNIP;NAMA, GELAR\r\n');
    expect(first).toMatchObject({ rowNumber: 1, cells: ['NIP', 'NAMA, GELAR'] });
  });

  it('obeys the delimiter the user chose', async () => {
    expect(await cellsOf('a,b;c\n', { delimiter: ';' })).toEqual([['a,b', 'c']]);
  });

  it('names the right line when a chunk ended within a character', async () => {
    const bytes = Buffer.concat([Buffer.from('A\né\nB\n'), Buffer.from([0xff]), Buffer.from('\n')]);
    const text = decodeText(Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]), 'utf-8');
    const drain = async (): Promise<void> => {
      while (!(await text.next()).done);
    };
    expect((await refusal(drain())).details).toEqual({ line: 4 });
  });

  it('decodes the same wherever the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.nat({ max: 40 }), async (text, cut) => {
        const bytes = Buffer.from(text.replaceAll('\0', ''));
        const chunks = Readable.from([bytes.subarray(0, cut), bytes.subarray(cut)]);
        let decoded = '';
        for await (const part of decodeText(chunks, 'utf-8')) decoded += part;
        expect(decoded).toBe(bytes.toString().replace(/^\uFEFF/, ''));
      }),
    );
  });
});

describe('the delimiter', () => {
  it.each([
    ['NIP,NAMA\n1,a\n', ','],
    ['NIP;NILAI\n1;72,5\n2;80,1\n', ';'],
    ['NIP;NAMA\n1;Budi, S.E., M.Si.\n2;Siti, S.H.\n', ';'],
    ['NIP\tNAMA\n1\ta, b\n', '\t'],
    ['Daftar Pegawai\n\nNIP;NAMA\n1;a\n', ';'],
    ['NIP,KET\n1,"a;b;c;d"\n', ','],
    ['NIP\n1\n', ','],
  ])('of %j is %j', (head, delimiter) => {
    expect(detectDelimiter(head, true)).toBe(delimiter);
  });
});
