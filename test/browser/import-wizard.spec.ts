import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { issueSentence } from '#libs/contracts/imports';
import { id as words } from '../../apps/web/src/messages/id/index.js';
import { House } from './house/house.js';
import { describeInBrowser, startBrowser } from './visit/browser.js';
import { dropFile } from './visit/drop-file.js';
import { findingsOn } from './visit/examine.js';
import { Visitor } from './visit/visitor.js';

jest.setTimeout(180_000);

const { imports } = words;
const PERSON = 'Rangga Wiratmaja Sangaji';

/** As somebody in HR sends it: titles above, a header in another spelling, a NIP the spreadsheet has damaged. */
const SHEET = [
  ['PEMERINTAH KABUPATEN MUARA SEKAWAN'],
  ['PEGAWAI PINDAHAN'],
  [],
  ['No', 'nip baru', 'Nama', 'Tanggal Lahir', 'JENIS KELAMIN', 'Gol Akhir Nama', 'Kode Dinas', 'Ket.'],
  ['1', '199002152018031901', PERSON, '15-02-1990', 'M', 'III/b', 'DINKES', ''],
  ['2', '199107202019032902', 'Melati Kusumawardani', '20-07-1991', 'F', 'III/a', 'DISHUB', ''],
  ['3', '199203032020121000', 'Bagas Prayitno', '03-03-1992', 'M', 'III/a', 'DINKES', 'baru'],
];
const DAMAGED = issueSentence('nip.spreadsheet-damaged', null);
const HEADER_ROW = 4;
const BAD_ROW = 7;

describeInBrowser('an import, from the file to the card and back', () => {
  let house: House;
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    [house, browser] = await Promise.all([House.open('api', 'worker'), startBrowser()]);
    visitor = await Visitor.arrive(browser, house);
    page = visitor.page;
    await visitor.signIn('analis.sdm');
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
  const step = (name: string) => page.locator('[aria-current=step]', { hasText: name }).waitFor();

  it('takes a dropped file, finds its header row and proposes the columns', async () => {
    await visitor.open('/impor/baru?format=employees');
    expect(await findingsOn(visitor)).toEqual([]);
    await dropFile(page, page.getByText(imports.upload.drop), {
      name: 'pegawai-pindahan.xlsx',
      content: await workbookOf(SHEET),
    });
    await press(imports.upload.send);
    await step(imports.steps.match);
    await page.getByText(imports.match.found(String(HEADER_ROW))).waitFor();
    await visitor.settled();
    expect(await columnFor('NIP BARU').inputValue()).toBe('nip baru');
    expect(await columnFor('NAMA').inputValue()).toBe('Nama');
    expect(await columnFor('UNOR ID').inputValue()).toBe(imports.match.none);
    await page.getByText(imports.match.ignored('3')).waitFor();
    await columnFor('UNOR ID').click();
    await page.getByRole('option', { name: 'Kode Dinas', exact: true }).click();
    await page.getByText(imports.match.ignored('2')).waitFor();
    expect(await findingsOn(visitor)).toEqual([]);
  });

  it('names the row, the value and the reason of what it refuses, and gives it back as a file', async () => {
    await press(imports.match.check);
    await page.getByText(imports.check.someErrors('2', '1')).waitFor();
    const row = page
      .getByRole('table', { name: imports.check.rows })
      .getByRole('row', { name: /199203032020121000/ });
    await row.getByText(DAMAGED).waitFor();
    expect(await row.getByRole('rowheader').innerText()).toBe(String(BAD_ROW));
    await visitor.settled();
    expect(await findingsOn(visitor)).toEqual([]);
    const arriving = page.waitForEvent('download');
    await press(imports.check.errorFile);
    const sheet = await sheetOf(await (await arriving).path());
    expect(sheet).toContain('Bagas Prayitno');
    expect(sheet).toContain(DAMAGED);
    expect(sheet).not.toContain(PERSON);
  });

  it('applies the good rows and leaves a receipt', async () => {
    await press(imports.check.apply('2'));
    const dialog = page.getByRole('dialog', { name: imports.check.applyTitle });
    await dialog.waitFor();
    expect(await findingsOn(visitor)).toEqual([]);
    await dialog.getByRole('button', { name: imports.check.apply('2') }).click();
    await step(imports.steps.receipt);
    await visitor.settled();
    const receipt = page.getByRole('main');
    await receipt.getByText(imports.receipt.sha256).waitFor();
    expect(await receipt.innerText()).toMatch(/Ditambahkan\s*2/);
    expect(await findingsOn(visitor)).toEqual([]);
  });

  it('shows the person among the employees, and on a card', async () => {
    await page.getByRole('link', { name: words.shell.pages.employees, exact: true }).click();
    await page.getByLabel(words.directory.people.searchLabel).fill('rangga wirat');
    await page.getByRole('link', { name: PERSON }).click();
    await page.getByRole('heading', { level: 1, name: PERSON }).waitFor();
    await page.getByText('19900215 201803 1 901').first().waitFor();
  });

  it('takes it all back as one action', async () => {
    await visitor.open('/impor');
    await page.getByRole('link', { name: 'pegawai-pindahan.xlsx' }).click();
    await press(imports.receipt.undo);
    await page.getByRole('dialog').getByRole('button', { name: imports.receipt.undo }).click();
    await page.getByText(imports.receipt.undoneTitle).first().waitFor();
    await visitor.settled();
    expect(await findingsOn(visitor)).toEqual([]);
    await page.getByRole('link', { name: words.shell.pages.employees, exact: true }).click();
    await page.getByLabel(words.directory.people.searchLabel).fill('rangga wirat');
    await page.getByText(words.states.noMatchTitle).waitFor();
    expect(visitor.complaints.taken()).toEqual([]);
  });

  const columnFor = (header: string) =>
    page.getByRole('combobox', { name: `${imports.match.columns.column}: ${header}`, exact: true });
});

async function workbookOf(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Data').addRows(rows.map((row) => [...row]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Everything written in a workbook. */
async function sheetOf(path: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const rows: string[] = [];
  workbook.eachSheet((sheet) => sheet.eachRow((row) => rows.push(JSON.stringify(row.values))));
  return rows.join('\n');
}
