import type { CalendarDate } from '#libs/domain/calendar';
import { MAX_DATA_ROWS, readRows, type SheetRow, SpreadsheetError } from '#libs/platform/spreadsheet';
import type { FormatField, ImportFormat } from '../format/format.js';
import { type FieldCell, RowReading } from '../format/row-reading.js';
import type { ImportRun } from '../run/import-run.js';
import { arrayLiteral, copyLine } from './copy-text.js';

const BLOCK_LENGTH = 64 * 1024;
/** What is kept of a cell to give it back; every field's own limit is far lower. */
const LONGEST_KEPT = 2_000;

/** Columns of one staged line, in this order. */
export const STAGED_LINE = 'row_number, cells, facts, problems';

interface MappedField {
  readonly field: FormatField;
  readonly index: number | null;
}

/** Where the file lies and what "today" is for its agency. */
export interface FileSource {
  readonly path: string;
  readonly today: CalendarDate;
}

/**
 * Reads the data rows of an import as blocks of COPY text; `onRows` hears how many are read. Only mapped columns
 * leave this function. Memory does not grow with the rows.
 * @throws SpreadsheetError
 */
export async function* stagedText(
  run: ImportRun,
  format: ImportFormat,
  source: FileSource,
  onRows: (count: number) => Promise<void>,
): AsyncGenerator<string> {
  const fields = format.fields.map((field) => ({ field, index: run.mapping?.[field.code] ?? null }));
  let block = '';
  let count = 0;
  for await (const row of readRows(source.path, run.sheet ? { sheet: run.sheet } : {})) {
    if (row.rowNumber <= (run.headerRow ?? 0)) continue;
    count += 1;
    if (count > MAX_DATA_ROWS) throw new SpreadsheetError('too_many_rows', { limit: MAX_DATA_ROWS });
    block += stagedLine(row, fields, format, source.today);
    if (block.length < BLOCK_LENGTH) continue;
    yield block;
    block = '';
    await onRows(count);
  }
  if (block) yield block;
  await onRows(count);
}

function stagedLine(
  row: SheetRow,
  fields: readonly MappedField[],
  format: ImportFormat,
  today: CalendarDate,
): string {
  const reading = new RowReading(cellsOf(row, fields), today);
  const facts = format.read(reading);
  return copyLine([
    String(row.rowNumber),
    arrayLiteral(
      fields.map(({ index }) => (index === null ? null : (row.cells[index] ?? '').slice(0, LONGEST_KEPT))),
    ),
    arrayLiteral(format.columns.map(({ name }) => facts[name] ?? null)),
    reading.problems.length > 0 ? JSON.stringify(reading.problems) : null,
  ]);
}

function cellsOf(row: SheetRow, fields: readonly MappedField[]): Map<string, FieldCell> {
  const cells = new Map<string, FieldCell>();
  for (const { field, index } of fields) {
    const text = index === null ? undefined : row.cells[index];
    if (index !== null && text) cells.set(field.code, { text, kind: row.kinds[index] ?? 'text' });
  }
  return cells;
}
