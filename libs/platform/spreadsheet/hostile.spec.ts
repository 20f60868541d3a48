import { truncate } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { detectKind } from './detect.js';
import { RowGate } from './row.js';
import { allRows, refusal, TestFolder, workbookOf, zipOf } from './test-files.js';

let folder: TestFolder;
beforeAll(async () => {
  folder = await TestFolder.create();
});
afterAll(() => folder.remove());

const MIB = 1024 * 1024;
const OLE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(100_000)]);
const contentTypes = (type: string): string =>
  `<Types><Override PartName="/x" ContentType="${type}"/></Types>`;

async function kindRefusal(content: Buffer | string): Promise<string> {
  return (await refusal(detectKind(await folder.write(content)))).code;
}

async function readRefusal(content: Buffer | string): Promise<string> {
  return (await refusal(allRows(await folder.write(content)))).code;
}

/** Replaces every occurrence, in the local header and in the directory; both must have the same length. */
function patch(zip: Buffer, from: Buffer | string, to: Buffer | string): Buffer {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + 1)) Buffer.from(to).copy(copy, at);
  return copy;
}

/** Where the directory's entry of a part begins. */
function directoryEntry(zip: Buffer, part: string): number {
  return zip.lastIndexOf(part) - 46;
}

describe('the kind of a file', () => {
  it('is told by its content', async () => {
    expect(await detectKind(await folder.write(await workbookOf('')))).toBe('xlsx');
    expect(await detectKind(await folder.write('NIP;NAMA\n'))).toBe('csv');
    expect(await detectKind(await folder.write('MZ;NAMA\n'))).toBe('csv');
    expect(await detectKind(await folder.write(Buffer.from('\uFEFFNIP\n', 'utf16le')))).toBe('csv');
  });

  it.each([
    ['an empty file', '', 'file_empty'],
    ['only white space', '\uFEFF \r\n', 'file_empty'],
    ['an old .xls', OLE, 'kind_old_xls'],
    [
      'a workbook with a password',
      Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]),
      'kind_encrypted',
    ],
    ['a PDF', '%PDF-1.7\n', 'kind_pdf'],
    ['HTML called .xls', '\n<HTML xmlns:o="x"><table>', 'kind_html'],
    ['a bare HTML table', '<table><tr>', 'kind_html'],
    ['SpreadsheetML', '<?xml version="1.0"?><Workbook>', 'kind_xml'],
    ['a Windows program', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'kind_executable'],
    ['a Linux program', Buffer.from('\x7fELF\x02\x01', 'latin1'), 'kind_executable'],
    ['a script', '#!/bin/sh\n', 'kind_executable'],
    ['an image', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'kind_unknown'],
    ['an empty zip', Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]), 'kind_other_zip'],
  ])('refuses %s', async (_case, content, code) => {
    expect(await kindRefusal(content)).toBe(code);
  });

  it('refuses other zips, documents, macros and binary workbooks', async () => {
    const withType = (type: string): Promise<Buffer> => zipOf({ '[Content_Types].xml': contentTypes(type) });
    expect(await kindRefusal(await zipOf({ 'a.txt': 'x' }))).toBe('kind_other_zip');
    expect(await kindRefusal(await withType('wordprocessingml.document.main+xml'))).toBe('kind_other_zip');
    const macro = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    expect(await kindRefusal(await withType(macro))).toBe('kind_macro_workbook');
    const binary = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';
    expect(await kindRefusal(await withType(binary))).toBe('kind_binary_workbook');
  });

  it('refuses a file over 100 MB before it reads it', async () => {
    const path = await folder.write('NIP\n');
    await truncate(path, 100 * MIB + 1);
    expect((await refusal(detectKind(path))).code).toBe('file_too_large');
  });

  it('lets a missing file fail as a fault, not as a refusal', async () => {
    await expect(detectKind(folder.path())).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('hostile zips', () => {
  it('refuses a bomb by what it declares, before inflating', async () => {
    const bomb = await workbookOf(' '.repeat(40 * MIB));
    expect(await readRefusal(bomb)).toBe('zip_bomb');
  });

  it('refuses a bomb that declares little, while inflating', async () => {
    const bomb = await workbookOf(' '.repeat(40 * MIB));
    bomb.writeUInt32LE(1000, directoryEntry(bomb, 'xl/worksheets/sheet1.xml') + 24);
    expect(await readRefusal(bomb)).toBe('zip_damaged');
  });

  it('refuses names that lead out of the archive', async () => {
    const zip = await workbookOf('', { 'xl/AAAAAAAA.xml': '' });
    expect(await kindRefusal(patch(zip, 'xl/AAAAAAAA.xml', '../../../etc/ab'))).toBe('zip_unsafe_name');
    expect(await kindRefusal(patch(zip, 'xl/AAAAAAAA.xml', '/etc/cron.d/abc'))).toBe('zip_unsafe_name');
  });

  it('refuses two parts of one name, encrypted parts and too many parts', async () => {
    const zip = await workbookOf('', { 'xl/AAAAAAAA.xml': '' });
    expect(await kindRefusal(patch(zip, 'xl/AAAAAAAA.xml', 'xl/Workbook.xml'))).toBe('xlsx_malformed');
    const encrypted = await workbookOf('');
    encrypted.writeUInt16LE(0x0809, directoryEntry(encrypted, 'xl/worksheets/sheet1.xml') + 8);
    expect(await kindRefusal(encrypted)).toBe('kind_encrypted');
    const many = await workbookOf('');
    many.writeUInt16LE(10_001, many.length - 12);
    expect(await kindRefusal(many)).toBe('zip_too_many_entries');
  });

  it('refuses a truncated file and changed bytes', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `<row><c><v>${index * 7919}</v></c></row>`).join(
      '',
    );
    const zip = await workbookOf(rows);
    for (const length of [5, 300, zip.length - 30, zip.length - 1]) {
      expect(await readRefusal(zip.subarray(0, length))).toBe('zip_damaged');
    }
    const changed = Buffer.from(zip);
    changed.writeUInt32LE(0, directoryEntry(zip, 'xl/worksheets/sheet1.xml') + 16);
    expect(await readRefusal(changed)).toBe('zip_damaged');
  });
});

describe('hostile XML', () => {
  const sheet = (xml: string | Buffer) => workbookOf('', { 'xl/worksheets/sheet1.xml': xml });

  it('refuses DOCTYPE and with it every entity', async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>';
    expect(await readRefusal(await sheet(laughs))).toBe('xlsx_doctype');
    expect(await readRefusal(await workbookOf('<row><c t="str"><v>&b;</v></c></row>'))).toBe(
      'xlsx_malformed',
    );
  });

  it('refuses endless depth, one endless text, and bytes that are not UTF-8', async () => {
    expect(await readRefusal(await sheet('<a>'.repeat(200) + '</a>'.repeat(200)))).toBe('xlsx_malformed');
    const noise = Array.from({ length: 400_000 }, (_, index) => `${index * 7919}`).join('');
    expect(await readRefusal(await workbookOf(`<row><c t="str"><v>${noise}</v></c></row>`))).toBe(
      'xlsx_malformed',
    );
    const latin = await sheet(Buffer.from('<worksheet>\xe9</worksheet>', 'latin1'));
    expect(await readRefusal(latin)).toBe('xlsx_malformed');
  });
});

describe('limits', () => {
  const row = (cells: string): Promise<Buffer> => workbookOf(`<row>${cells}</row>`);

  it('512 columns, and empty formatted cells beyond do not count', async () => {
    const cells = (count: number): string => '<c><v>1</v></c>'.repeat(count);
    const fits = await allRows(await folder.write(await row(`${cells(512)}<c r="XFD1" s="1"/>`)));
    expect(fits[0]?.cells).toHaveLength(512);
    expect(await readRefusal(await row(cells(513)))).toBe('too_many_columns');
    expect(await readRefusal(`${'a,'.repeat(512)}b\n`)).toBe('too_many_columns');
  });

  it('32,767 characters a cell', async () => {
    const cell = (length: number): Promise<Buffer> => row(`<c t="str"><v>${'x'.repeat(length)}</v></c>`);
    expect((await allRows(await folder.write(await cell(32_767))))[0]?.cells[0]).toHaveLength(32_767);
    expect(await readRefusal(await cell(32_768))).toBe('cell_too_long');
    expect(await refusal(allRows(await folder.write(`a\nb,${'x'.repeat(32_768)}\n`)))).toEqual({
      code: 'cell_too_long',
      details: { row: 2, column: 2, limit: 32_767 },
    });
  });

  it('rows, and row numbers', async () => {
    const path = await folder.write('1\n2\n3\n');
    expect(await allRows(path, { maxRows: 3 })).toHaveLength(3);
    expect((await refusal(allRows(path, { maxRows: 2 }))).code).toBe('too_many_rows');
    expect(await readRefusal(await workbookOf('<row r="1048577"/>'))).toBe('too_many_rows');
    expect(() => new RowGate().admit(1_048_577, [], [])).toThrow('too_many_rows');
  });
});
