import { parseInteger } from '#libs/platform/spreadsheet';
import { type InputFault } from './input-file.js';
import { inputReasons } from './input-reasons.js';

/** More than all people of any country; every sum of counts stays exact. */
const LARGEST_COUNT = 1_000_000_000;

/** Where a cell stands and what it says. */
export interface CountCell {
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

/**
 * The count a cell says, 0 to 1,000,000,000; a blank is no count.
 * @returns the count, or the fault `count.invalid`, `count.negative` or `count.too-large`
 */
export function readCount(cell: CountCell): number | InputFault {
  const digits = parseInteger(cell.value);
  if (digits === null) return { code: 'count.invalid', ...cell, reason: inputReasons.countInvalid };
  const count = Number(digits);
  if (count < 0) return { code: 'count.negative', ...cell, reason: inputReasons.countNegative };
  if (count > LARGEST_COUNT) return { code: 'count.too-large', ...cell, reason: inputReasons.countTooLarge };
  return count;
}

/** The counts of some cells; faults are added to the list and stand as 0. */
export function readCounts(cells: readonly CountCell[], faults: InputFault[]): number[] {
  return cells.map((cell) => {
    const read = readCount(cell);
    if (typeof read === 'number') return read;
    faults.push(read);
    return 0;
  });
}
