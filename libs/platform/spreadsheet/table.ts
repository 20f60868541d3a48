/** How a column is written. Numbers and dates that are not what the column says are written as text. */
export type ExportKind = 'text' | 'number' | 'date';

export interface ExportColumn {
  readonly header: string;
  /** Default `text`: digits stay as they are (NIP). */
  readonly kind?: ExportKind;
  /** Width in characters; default from the header. */
  readonly width?: number;
}

/** One value per column: numbers as decimal text, dates as `YYYY-MM-DD`, null for an empty cell. */
export type ExportRow = readonly (string | null)[];

export interface ExportTable {
  readonly columns: readonly ExportColumn[];
  readonly rows: AsyncIterable<ExportRow> | Iterable<ExportRow>;
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const KEPT_DIGITS = 15;

/** Is this decimal text a number a spreadsheet program keeps without losing digits? */
export function isExactNumber(text: string): boolean {
  return NUMBER.test(text) && text.replace(/\D/g, '').length <= KEPT_DIGITS;
}
