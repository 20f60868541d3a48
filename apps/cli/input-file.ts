import { readRows, SpreadsheetError } from '#libs/platform/spreadsheet';
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
  const rows: InputTable['rows'] = [];
  try {
    for await (const { rowNumber, cells } of readRows(path))
      rows.push({ number: rowNumber, cells: cells.map((cell) => cell.trim()) });
  } catch (error) {
    throw unreadable(path, error);
  }
  const [first, ...rest] = rows;
  if (!first) throw new InputError([{ code: 'file.empty', reason: messages.inputEmpty(path) }]);
  const width = first.cells.length;
  const faults = rest
    .filter(({ cells }) => cells.slice(width).some((cell) => cell !== ''))
    .map(({ number }) => ({ code: 'row.too-long', row: number, reason: messages.inputRowTooLong }));
  if (faults.length > 0) throw new InputError(faults);
  const padded = rest.map(({ number, cells }) => ({
    number,
    cells: first.cells.map((_, index) => cells[index] ?? ''),
  }));
  return { header: first.cells, rows: padded };
}

function unreadable(path: string, error: unknown): unknown {
  const reason =
    error instanceof SpreadsheetError ? error.code : ((error as NodeJS.ErrnoException).code ?? null);
  if (reason === null) return error;
  return new InputError([{ code: 'file.unreadable', reason: messages.inputUnreadable(path, reason) }]);
}
