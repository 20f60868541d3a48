import type { CountTable } from '#libs/domain/reliability';
import { parseInteger } from '#libs/platform/spreadsheet';
import { readCounts } from '../count-cell.js';
import { type InputFault, InputError, type InputTable } from '../input-file.js';
import { inputReasons } from '../input-reasons.js';
import { labelFaults } from '../label-faults.js';
import { TARGET_RULES, titleFaults } from './rating-input.js';

/** A table of counts with its labels, which a file of bare numbers does not have. */
export interface CountFile {
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly counts: CountTable;
}

interface LabelledRow {
  readonly number: number;
  readonly label: string;
  readonly cells: readonly string[];
}

/**
 * A square table for Cohen's kappa: bare numbers, or with the categories above, or above and in the first column.
 * Every fault is named at once.
 * @throws InputError `matrix.not-square`, `matrix.labels`, `categories.too-few`, `title.*`, `count.*`
 */
export function readMatrix(table: InputTable): CountFile {
  const { titles, rows } = matrixParts(table);
  const [height, width] = [rows.length, titles.length];
  if (height !== width) {
    const reason = inputReasons.matrixNotSquare(height, width);
    throw new InputError([{ code: 'matrix.not-square', reason }]);
  }
  const labels = rows.flatMap(({ number, label }, at): InputFault[] =>
    label.toLowerCase() === titles[at]?.toLowerCase()
      ? []
      : [{ code: 'matrix.labels', row: number, value: label, reason: inputReasons.matrixLabels }],
  );
  return checked(titles, rows, labels);
}

/**
 * Targets (first column) by categories for Fleiss' kappa, or bare numbers. Every fault is named at once.
 * @throws InputError `file.no-rows`, `categories.too-few`, `counts.uneven`, `target.*`, `title.*`, `count.*`
 */
export function readCountTable(table: InputTable): CountFile {
  const { titles, rows } = isBare(table) ? bareParts(table) : labelledParts(table);
  if (rows.length === 0) throw new InputError([{ code: 'file.no-rows', reason: inputReasons.noRows }]);
  const labels = rows.map(({ number: row, label: value }) => ({ value, row, column: table.header[0] ?? '' }));
  const file = checked(titles, rows, labelFaults(labels, TARGET_RULES));
  const [expected = 0, ...sums] = file.counts.map(sumOf);
  const uneven = rows
    .slice(1)
    .filter((_, at) => sums[at] !== expected)
    .map(({ number: row }) => ({ code: 'counts.uneven', row, reason: inputReasons.countsUneven(expected) }));
  if (uneven.length > 0) throw new InputError(uneven);
  return file;
}

interface Parts {
  readonly titles: readonly string[];
  readonly rows: readonly LabelledRow[];
}

function matrixParts(table: InputTable): Parts {
  if (isBare(table) && !hasNumberTitles(table)) return bareParts(table);
  // Titles above as many rows as there are titles: the rows have none of their own.
  if (table.rows.length !== table.header.length) return labelledParts(table);
  return {
    titles: table.header,
    rows: table.rows.map((row, at) => ({ ...row, label: table.header[at] ?? '' })),
  };
}

/** No titles: the first row is numbers too. */
function isBare({ header }: InputTable): boolean {
  return header.every((cell) => parseInteger(cell) !== null);
}

/** Numbers as categories above a square: ascending (`1,2,3`), and a row more than there are columns. */
function hasNumberTitles({ header, rows }: InputTable): boolean {
  const numbers = header.map(Number);
  return (
    rows.length === header.length && numbers.every((number, at) => number > (numbers[at - 1] ?? -Infinity))
  );
}

function bareParts({ header, rows }: InputTable): Parts {
  const all = [{ number: 1, cells: header }, ...rows];
  return {
    titles: header.map((_, at) => String(at + 1)),
    rows: all.map((row, at) => ({ ...row, label: String(at + 1) })),
  };
}

function labelledParts({ header, rows }: InputTable): Parts {
  return {
    titles: header.slice(1),
    rows: rows.map(({ number, cells: [label = '', ...cells] }) => ({ number, label, cells })),
  };
}

function checked(
  columnLabels: readonly string[],
  rows: readonly LabelledRow[],
  labels: readonly InputFault[],
): CountFile {
  if (columnLabels.length < 2)
    throw new InputError([{ code: 'categories.too-few', reason: inputReasons.categoriesTooFew }]);
  const faults = [...titleFaults(columnLabels), ...labels];
  const counts = rows.map(({ number: row, cells }) =>
    readCounts(
      cells.map((value, at) => ({ row, column: columnLabels[at] ?? '', value })),
      faults,
    ),
  );
  if (faults.length > 0) throw new InputError(faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
  return { rowLabels: rows.map(({ label }) => label), columnLabels, counts };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
