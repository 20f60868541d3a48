import type { RatingTable } from '#libs/domain/reliability';
import { parseDecimal } from '#libs/platform/spreadsheet';
import { type InputFault, InputError, type InputTable } from '../input-file.js';
import { inputReasons } from '../input-reasons.js';
import { labelFaults, type LabelRules } from '../label-faults.js';
import { isNoRating } from '../no-rating.js';

/** Ratings of a file: one row a target, one column a rater. */
export interface RatingFile {
  readonly targets: readonly string[];
  readonly raters: readonly string[];
  readonly ratings: RatingTable;
}

export const TARGET_RULES: LabelRules = {
  blank: { code: 'target.blank', reason: inputReasons.targetBlank },
  twice: { code: 'target.twice', reason: inputReasons.targetTwice },
};

/** A title above a column of figures. */
export const TITLE_RULES: LabelRules = {
  blank: { code: 'title.blank', reason: inputReasons.titleBlank },
  twice: { code: 'title.twice', reason: inputReasons.titleTwice },
};

/**
 * Ratings by target (first column) and rater (the others); a blank or NE is no rating. Every fault is named at once.
 * @throws InputError `raters.too-few`, `file.no-rows`, `title.blank`, `title.twice`, `target.blank`,
 * `target.twice`, `rating.invalid`
 */
export function readRatings({ header, rows }: InputTable): RatingFile {
  const [targetTitle = '', ...raters] = header;
  if (raters.length < 2)
    throw new InputError([{ code: 'raters.too-few', reason: inputReasons.ratersTooFew }]);
  if (rows.length === 0) throw new InputError([{ code: 'file.no-rows', reason: inputReasons.noRows }]);
  const targets = rows.map(({ cells }) => cells[0] ?? '');
  const faults = [
    ...titleFaults(raters),
    ...labelFaults(
      rows.map(({ number, cells }) => ({ value: cells[0] ?? '', row: number, column: targetTitle })),
      TARGET_RULES,
    ),
  ];
  const ratings = rows.map(({ number, cells }) =>
    cells.slice(1).map((value, at) => readRating({ row: number, column: raters[at] ?? '', value }, faults)),
  );
  if (faults.length > 0) throw new InputError(faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
  return { targets, raters, ratings };
}

/** Blank and repeated titles; a blank one is named by its place, as the second column of a sheet is `#2`. */
export function titleFaults(titles: readonly string[]): InputFault[] {
  const labels = titles.map((value, at) => ({ value, row: 1, column: value || `#${at + 2}` }));
  return labelFaults(labels, TITLE_RULES);
}

function readRating(
  cell: { row: number; column: string; value: string },
  faults: InputFault[],
): number | null {
  if (isNoRating(cell.value)) return null;
  const decimal = parseDecimal(cell.value);
  if (decimal !== null && Number.isFinite(Number(decimal))) return Number(decimal);
  faults.push({ code: 'rating.invalid', ...cell, reason: inputReasons.ratingInvalid });
  return null;
}
