/**
 * Ratings of targets (rows) by raters (columns), any finite unit; null: not rated, which is never filled in.
 * Every row has one place per rater.
 */
export type RatingTable = readonly (readonly (number | null)[])[];

/** Counts, whole and not negative: rows by categories. */
export type CountTable = readonly (readonly number[])[];

/** How many raters a table has. @throws RangeError when its rows differ in length */
export function widthOf(table: readonly (readonly unknown[])[]): number {
  const width = table[0]?.length ?? 0;
  if (table.some((row) => row.length !== width)) throw new RangeError('Rows of a table differ in length.');
  return width;
}

/** The targets every rater rated (listwise: one missing rating leaves the target out). */
export function completeRows(table: RatingTable): readonly (readonly number[])[] {
  return table.filter((row): row is readonly number[] => row.every((rating) => rating !== null));
}
