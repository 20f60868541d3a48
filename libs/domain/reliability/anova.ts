import { aboveNoise, meanOf } from '#libs/domain/statistics';

/** Mean squares of a two-way layout with one rating a cell (Shrout & Fleiss 1979), in squared units of the ratings. */
export interface MeanSquares {
  /** Targets. */
  readonly n: number;
  /** Raters (judges). */
  readonly k: number;
  /** Between targets. */
  readonly bms: number;
  /** Within targets. */
  readonly wms: number;
  /** Between judges. */
  readonly jms: number;
  /** Residual. */
  readonly ems: number;
}

/**
 * Mean squares of complete rows, at least two of each. Every sum is made of deviations from means, never of a
 * difference of large sums; what is only the rounding of doubles is 0.
 */
export function meanSquares(rows: readonly (readonly number[])[]): MeanSquares {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  const grand = meanOf(rows.map(meanOf));
  const deviations = rows.map((row) => row.map((rating) => rating - grand));
  const targets = deviations.map(meanOf);
  const judges = columnMeans(deviations, k);
  const ratings = rows.flat();
  const squares = (sum: number) => aboveNoise(sum, ratings);
  const over = (part: (deviation: number, target: number, judge: number) => number) =>
    squares(sumOver(deviations, (value, row, column) => part(value, targets[row] ?? 0, judges[column] ?? 0)));
  return {
    n,
    k,
    bms: squares(k * targets.reduce((sum, mean) => sum + mean ** 2, 0)) / (n - 1),
    wms: over((deviation, target) => (deviation - target) ** 2) / (n * (k - 1)),
    jms: squares(n * judges.reduce((sum, mean) => sum + mean ** 2, 0)) / (k - 1),
    ems: over((deviation, target, judge) => (deviation - target - judge) ** 2) / ((n - 1) * (k - 1)),
  };
}

function columnMeans(rows: readonly (readonly number[])[], width: number): number[] {
  const sums = new Array<number>(width).fill(0);
  for (const row of rows) row.forEach((value, column) => (sums[column] = (sums[column] ?? 0) + value));
  return sums.map((sum) => sum / rows.length);
}

type Part = (value: number, row: number, column: number) => number;

function sumOver(rows: readonly (readonly number[])[], part: Part): number {
  let sum = 0;
  rows.forEach((row, at) => row.forEach((value, column) => (sum += part(value, at, column))));
  return sum;
}
