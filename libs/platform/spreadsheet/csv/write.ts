import { Readable } from 'node:stream';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { escapeFormulaText, withoutNul } from '../escape.js';
import { isExactNumber } from '../table.js';
import type { ExportColumn, ExportTable } from '../table.js';
import type { Delimiter } from './delimiter.js';

export interface CsvWriteOptions {
  /** Default `,`; spreadsheet programs with Indonesian settings open `;`. */
  readonly delimiter?: Delimiter;
  /** Byte order mark, by which spreadsheet programs know UTF-8; default true. */
  readonly bom?: boolean;
}

const BATCH_ROWS = 500;
const BYTE_ORDER_MARK = '\uFEFF';

/** Quoted whatever program or delimiter will read it. */
const NEEDS_QUOTES = /[,;\t"\r\n]|^\s|\s$/;

/**
 * Writes header and rows as CSV (UTF-8, CRLF) and ends the stream, at the stream's pace. Text a spreadsheet
 * program would run as a formula gets a leading apostrophe, which `readRows` takes off again.
 */
export async function writeCsv(
  stream: Writable,
  table: ExportTable,
  options: CsvWriteOptions = {},
): Promise<void> {
  await pipeline(Readable.from(csvText(table, options)), stream);
}

async function* csvText(table: ExportTable, options: CsvWriteOptions): AsyncGenerator<string> {
  const { delimiter = ',', bom = true } = options;
  const format = (records: string[][]): string =>
    stringify(records, { delimiter, record_delimiter: '\r\n', quoted_match: NEEDS_QUOTES });
  const header = table.columns.map((column) => csvCell(column.header, undefined));
  yield (bom ? BYTE_ORDER_MARK : '') + format([header]);
  let batch: string[][] = [];
  for await (const row of table.rows) {
    batch.push(row.map((value, index) => csvCell(value, table.columns[index])));
    if (batch.length < BATCH_ROWS) continue;
    yield format(batch);
    batch = [];
  }
  if (batch.length > 0) yield format(batch);
}

function csvCell(value: string | null, column: ExportColumn | undefined): string {
  if (value === null) return '';
  // A negative number begins like a formula but is none.
  if (column?.kind === 'number' && isExactNumber(value)) return value;
  return escapeFormulaText(withoutNul(value));
}
