import { SpreadsheetError } from '../errors.js';
import { RowGate } from '../row.js';
import type { SheetRow } from '../row.js';
import { XlsxArchive } from './archive.js';
import { chooseSheet, readWorkbook } from './package.js';
import type { Workbook } from './package.js';
import { SheetParser } from './sheet-parser.js';
import type { SheetContext } from './sheet-parser.js';
import { StyleReader } from './styles.js';
import { SharedTextReader, TextTable } from './text-table.js';
import { parseXml, readXml } from './xml.js';

/** A worksheet's name and whether the workbook hides it, in the workbook's order. */
export interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
}

export async function listXlsxSheets(path: string): Promise<SheetName[]> {
  const archive = await XlsxArchive.open(path);
  try {
    const { sheets } = await readWorkbook(archive);
    return sheets.map(({ name, hidden }) => ({ name, hidden }));
  } finally {
    archive.close();
  }
}

/** The rows of one worksheet, read as the zip is inflated. Closing the iterator closes the file. */
export async function* readXlsxRows(
  path: string,
  sheetName: string | undefined,
  maxRows: number | undefined,
): AsyncGenerator<SheetRow> {
  const archive = await XlsxArchive.open(path);
  try {
    const workbook = await readWorkbook(archive);
    const sheet = chooseSheet(workbook, sheetName);
    if (!archive.has(sheet.part)) throw new SpreadsheetError('xlsx_malformed', { part: sheet.part });
    const parser = new SheetParser(await readContext(archive, workbook), new RowGate(maxRows));
    for await (const rows of parseXml(archive.read(sheet.part), parser, sheet.part)) yield* rows;
  } finally {
    archive.close();
  }
}

async function readContext(archive: XlsxArchive, workbook: Workbook): Promise<SheetContext> {
  const { stylesPart, sharedStringsPart, date1904 } = workbook;
  const styles = new StyleReader();
  if (stylesPart) await readXml(archive.readSmall(stylesPart), styles, stylesPart);
  const texts = new TextTable();
  if (sharedStringsPart) {
    await readXml(archive.read(sharedStringsPart), new SharedTextReader(texts), sharedStringsPart);
  }
  return { texts, dateStyles: styles.result(), date1904 };
}
