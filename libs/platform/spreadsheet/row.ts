import { SpreadsheetError } from './errors.js';
import { MAX_CELL_LENGTH, MAX_COLUMNS, MAX_ROW_NUMBER, MAX_ROWS } from './limits.js';
import { stripApostrophe } from './escape.js';

/**
 * What a cell was in the file.
 * - `number`: stored as a number. Digits beyond the 15th may already be lost (a NIP typed as a number).
 * - `formula`: never evaluated; the text is the value the program that saved the file had cached.
 * - `error`: `#N/A` and its like.
 * A CSV knows only `text`.
 */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'formula' | 'error';

/**
 * One row with content. `rowNumber` is 1-based, as the user sees it in the spreadsheet; blank rows are
 * left out. `cells` ends at the last cell with content (unless blank ends are kept), `kinds` has the same length.
 */
export interface SheetRow {
  readonly rowNumber: number;
  readonly cells: readonly string[];
  readonly kinds: readonly CellKind[];
}

/** Turns raw cells into rows: trims blank ends, drops blank rows, strips apostrophes, holds the limits. */
export class RowGate {
  private count = 0;

  /** `keepBlankEnds`: a row has as many cells as the file gives it, so that uneven rows can be told. */
  constructor(
    private readonly maxRows: number = MAX_ROWS,
    private readonly keepBlankEnds = false,
  ) {}

  /** @returns the row, or null when it is blank. Takes ownership of both arrays. */
  admit(rowNumber: number, cells: string[], kinds: CellKind[]): SheetRow | null {
    if (rowNumber > MAX_ROW_NUMBER) throw new SpreadsheetError('too_many_rows', { limit: this.maxRows });
    const length = contentLength(cells);
    if (length === 0) return null;
    if ((this.keepBlankEnds ? cells.length : length) > MAX_COLUMNS) {
      throw new SpreadsheetError('too_many_columns', { row: rowNumber, limit: MAX_COLUMNS });
    }
    this.count += 1;
    if (this.count > this.maxRows) throw new SpreadsheetError('too_many_rows', { limit: this.maxRows });
    if (!this.keepBlankEnds) cells.length = kinds.length = length;
    for (let index = 0; index < cells.length; index += 1)
      cells[index] = admitCell(cells[index], rowNumber, index);
    return { rowNumber, cells, kinds };
  }
}

function admitCell(text: string | undefined, row: number, index: number): string {
  if (text === undefined) return '';
  if (text.length > MAX_CELL_LENGTH) {
    throw new SpreadsheetError('cell_too_long', { row, column: index + 1, limit: MAX_CELL_LENGTH });
  }
  return stripApostrophe(text);
}

/** Cells up to the last one that is not empty; 0 when all are blank (white space only). */
function contentLength(cells: readonly string[]): number {
  let length = cells.length;
  while (length > 0 && !cells[length - 1]) length -= 1;
  for (let index = 0; index < length; index += 1) {
    if (cells[index] && cells[index]?.trim() !== '') return length;
  }
  return 0;
}
