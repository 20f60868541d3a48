import { detectKind, readRows, type SheetRow, SpreadsheetError } from '#libs/platform/spreadsheet';
import { fileReason } from './file-reasons.js';
import { messages } from './messages.js';

/** A table given to a command: the first row with content is the header. */
export interface InputTable {
  readonly header: string[];
  /** `number` is the row as a spreadsheet shows it. Cells are trimmed and as many as the header has. */
  readonly rows: { number: number; cells: string[] }[];
}

/**
 * What a file given to a command holds is wrong. `code` is stable; `row`, `column`, `value` say where.
 * The command line prints one line per fault on stderr and exits with 1.
 */
export class InputError extends Error {
  constructor(readonly faults: readonly InputFault[]) {
    super(faults.map((fault) => messages.inputFault(fault)).join('\n'));
  }
}

export interface InputFault {
  readonly code: string;
  /** A sentence in Indonesian. */
  readonly reason: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
}

/**
 * Reads a CSV or XLSX file named on the command line.
 * @throws InputError `file.unreadable` | `file.empty` | `row.too-long`
 */
export async function readInput(path: string): Promise<InputTable> {
  return tableOf(path, await rowsOf(path, false));
}

/**
 * The same for a table whose blank cells mean something: in a CSV every row must have a cell for every column.
 * @throws InputError also `row.too-short`
 */
export async function readEvenInput(path: string): Promise<InputTable> {
  const rows = await rowsOf(path, true);
  const width = contentWidth(rows[0]?.cells ?? []);
  const faults = rows
    .filter(({ cells, isWhole }) => isWhole && cells.length < width)
    .map(({ number }) => ({ code: 'row.too-short', row: number, reason: messages.inputRowTooShort }));
  if (faults.length > 0) throw new InputError(faults);
  return tableOf(path, rows);
}

interface ReadRow {
  readonly number: number;
  readonly cells: string[];
  /** Blank cells at the end are there: a workbook does not keep them. */
  readonly isWhole: boolean;
}

async function rowsOf(path: string, keepBlankEnds: boolean): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  try {
    const isWhole = keepBlankEnds && (await detectKind(path)) === 'csv';
    for await (const row of readRows(path, { keepBlankEnds })) rows.push({ ...trimmed(row), isWhole });
  } catch (error) {
    throw unreadable(path, error);
  }
  return rows;
}

function trimmed({ rowNumber, cells }: SheetRow) {
  return { number: rowNumber, cells: cells.map((cell) => cell.trim()) };
}

/** Cells up to the last with content. */
function contentWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

function tableOf(path: string, rows: readonly ReadRow[]): InputTable {
  const [first, ...rest] = rows;
  if (!first) throw new InputError([{ code: 'file.empty', reason: messages.inputEmpty(path) }]);
  const header = first.cells.slice(0, contentWidth(first.cells));
  const width = header.length;
  const faults = rest
    .filter(({ cells }) => cells.slice(width).some((cell) => cell !== ''))
    .map(({ number }) => ({ code: 'row.too-long', row: number, reason: messages.inputRowTooLong }));
  if (faults.length > 0) throw new InputError(faults);
  const padded = rest.map(({ number, cells }) => ({
    number,
    cells: header.map((_, index) => cells[index] ?? ''),
  }));
  return { header, rows: padded };
}

function unreadable(path: string, error: unknown): unknown {
  const reason =
    error instanceof SpreadsheetError ? error.code : ((error as NodeJS.ErrnoException).code ?? null);
  if (reason === null) return error;
  return new InputError([
    { code: 'file.unreadable', reason: messages.inputUnreadable(path, fileReason(reason)) },
  ]);
}
