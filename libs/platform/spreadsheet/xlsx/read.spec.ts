import { createWriteStream } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { listSheets } from '../read.js';
import { allRows, refusal, TestFolder, workbookOf } from '../test-files.js';

let folder: TestFolder;
beforeAll(async () => {
  folder = await TestFolder.create();
});
afterAll(() => folder.remove());

async function read(sheetData: string, parts?: Record<string, string>) {
  return allRows(await folder.write(await workbookOf(sheetData, parts)));
}

const SHARED = {
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/>' +
    '<Relationship Id="rId2" Type="x/sharedStrings" Target="SharedStrings.xml"/></Relationships>',
  'xl/sharedStrings.xml':
    '<sst><si><t>Sekretariat</t></si><si><r><t xml:space="preserve">Dinas </t></r><r><t>Kesehatan</t></r>' +
    '<rPh sb="0" eb="1"><t>baca</t></rPh></si><si><t>a_x000D_b</t></si></sst>',
};

describe('cells of a worksheet', () => {
  it('reads shared, rich, inline and plain text, and leaves phonetic hints out', async () => {
    const [row] = await read(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>' +
        '<c r="D1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c r="E1" t="str"><v>c</v></c></row>',
      SHARED,
    );
    expect(row?.cells).toEqual(['Sekretariat', 'Dinas Kesehatan', 'a\rb', 'ab', 'c']);
  });

  it('keeps row numbers, places sparse cells, leaves blank rows and ends out', async () => {
    const rows = await read(
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2" s="3"/></row><row r="3"><c r="A3" t="str"><v> </v></c></row>' +
        '<row r="9"><c r="AB9"><v>7</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>',
    );
    expect(rows.map(({ rowNumber, cells }) => [rowNumber, cells.length])).toEqual([
      [2, 2],
      [9, 28],
      [10, 2],
    ]);
    expect(rows[0]).toEqual({ rowNumber: 2, cells: ['', '1'], kinds: ['text', 'number'] });
  });

  it('marks a NIP typed as a number and writes its digits out', async () => {
    const [row] = await read('<row><c><v>1.98501012010011E+17</v></c><c><v>198501012010011001</v></c></row>');
    expect(row?.cells).toEqual(['198501012010011000', '198501012010011001']);
    expect(row?.kinds).toEqual(['number', 'number']);
  });

  it('never evaluates a formula: marked, with the cached value or nothing', async () => {
    const [row] = await read(
      '<row><c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;"x"</f><v>ada</v></c><c><f>NOW()</f></c>' +
        '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>',
    );
    expect(row?.cells).toEqual(['2', 'ada', '', 'TRUE', '#N/A']);
    expect(row?.kinds).toEqual(['formula', 'formula', 'formula', 'boolean', 'error']);
  });

  it('strips one leading apostrophe', async () => {
    const [row] = await read('<row><c t="str"><v>\'1985</v></c><c t="str"><v>\'\'a</v></c></row>');
    expect(row?.cells).toEqual(['1985', "'a"]);
  });

  it('gives date cells as ISO dates in both date systems, times and plain numbers as numbers', async () => {
    const data = '<row><c s="3"><v>45351.75</v></c><c s="3"><v>0.5</v></c><c><v>45351</v></c></row>';
    const [row] = await read(data);
    expect(row?.cells).toEqual(['2024-02-29', '0.5', '45351']);
    expect(row?.kinds).toEqual(['date', 'number', 'number']);
    const [old] = await read('<row><c s="3"><v>43889</v></c><c t="d"><v>2024-02-29T10:00:00</v></c></row>', {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Data" r:id="rId1"/></sheets></workbook>',
    });
    expect(old?.cells).toEqual(['2024-02-29', '2024-02-29']);
  });

  it('reads a file whose elements carry a namespace prefix', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect((await read('', { 'xl/worksheets/sheet1.xml': sheet }))[0]?.cells).toEqual(['5']);
  });

  it.each([
    ['rows out of order', '<row r="2"/><row r="1"/>'],
    ['cells out of order', '<row><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ['a cell outside the sheet', '<row><c r="ZZZZ1"><v>1</v></c></row>'],
    ['a shared string that is not there', '<row><c t="s"><v>99</v></c></row>'],
    ['tags that do not close', '<row><c></row>'],
  ])('refuses %s', async (_case, sheetData) => {
    expect((await refusal(read(sheetData, SHARED))).code).toBe('xlsx_malformed');
  });
});

describe('worksheets', () => {
  it('reads the first visible one, or the one named, and lists all', async () => {
    const path = folder.path();
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Rahasia', { state: 'hidden' }).addRow(['tersembunyi']);
    workbook.addWorksheet('Utama').addRow(['utama', new Date('1985-01-01T00:00:00Z'), 72.35]);
    workbook.addWorksheet('Lain').addRow(['lain']);
    await workbook.xlsx.writeFile(path);
    expect(await listSheets(path)).toEqual([
      { name: 'Rahasia', hidden: true },
      { name: 'Utama', hidden: false },
      { name: 'Lain', hidden: false },
    ]);
    expect((await allRows(path))[0]?.cells).toEqual(['utama', '1985-01-01', '72.35']);
    expect((await allRows(path, { sheet: 'Lain' }))[0]?.cells).toEqual(['lain']);
    expect(await refusal(allRows(path, { sheet: 'X' }))).toEqual({
      code: 'sheet_unknown',
      details: { sheet: 'X' },
    });
  });

  it('reads what the streaming writer of another library wrote', async () => {
    const path = folder.path();
    const stream = createWriteStream(path);
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useSharedStrings: true });
    const sheet = workbook.addWorksheet('Data');
    for (let row = 1; row <= 300; row += 1) sheet.addRow([`Pegawai ${row}`, row, `Unit ${row % 7}`]).commit();
    await workbook.commit();
    const rows = await allRows(path);
    expect(rows).toHaveLength(300);
    expect(rows[299]).toEqual({
      rowNumber: 300,
      cells: ['Pegawai 300', '300', 'Unit 6'],
      kinds: ['text', 'number', 'text'],
    });
  });
});
