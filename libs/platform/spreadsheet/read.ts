import { readCsvRows } from './csv/read.js';
import type { CsvOptions } from './csv/read.js';
import { detectKind } from './detect.js';
import { HEADER_SEARCH_ROWS } from './limits.js';
import type { SheetRow } from './row.js';
import { listXlsxSheets, readXlsxRows } from './xlsx/read.js';
import type { SheetName } from './xlsx/read.js';

export interface ReadOptions extends CsvOptions {
  /** XLSX only: this worksheet instead of the first visible one. */
  readonly sheet?: string;
  /** Rows with content allowed; default `MAX_ROWS`. */
  readonly maxRows?: number;
}

/**
 * The rows of an .xlsx or .csv file, streamed; memory does not grow with the rows. A refusal may come
 * after rows were given (damage is found where it lies), so nothing may be kept before the end is reached.
 *
 * @throws SpreadsheetError any code
 */
export async function* readRows(path: string, options: ReadOptions = {}): AsyncGenerator<SheetRow> {
  const kind = await detectKind(path);
  if (kind === 'xlsx') yield* readXlsxRows(path, options.sheet, options.maxRows);
  else yield* readCsvRows(path, options, options.maxRows);
}

/** The worksheets of an .xlsx file; a CSV has none (empty list). @throws SpreadsheetError */
export async function listSheets(path: string): Promise<readonly SheetName[]> {
  return (await detectKind(path)) === 'xlsx' ? listXlsxSheets(path) : [];
}

/** The rows within the first `lastRow` row numbers, for a preview and to find the header. */
export async function readFirstRows(
  path: string,
  options: ReadOptions = {},
  lastRow = HEADER_SEARCH_ROWS,
): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of readRows(path, options)) {
    if (row.rowNumber > lastRow) break;
    rows.push(row);
  }
  return rows;
}
