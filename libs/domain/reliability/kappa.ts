import { type Figure, figure, noFigure, type SampleSize, sampleSize } from '#libs/domain/statistics';
import { type CountTable, widthOf } from './rating-table.js';

/** How much a disagreement counts: all alike, by its distance, by the square of its distance. */
export const KAPPA_WEIGHTS = ['plain', 'linear', 'quadratic'] as const;

export type KappaWeights = (typeof KAPPA_WEIGHTS)[number];

/** Nothing was rated, or chance alone would already agree fully (one category only). */
export type NoKappa = 'noRatings' | 'noVariation';

/**
 * Cohen's kappa of two raters from their square table: `table[i][j]` targets were put in category i by the
 * first and j by the second. Weighted: 1 - |i-j|/(c-1), or 1 - (i-j)^2/(c-1)^2 (docs/domain/07).
 * @throws RangeError when the table is not square
 */
export function cohenKappa(table: CountTable, weights: KappaWeights): Figure<NoKappa> {
  if (widthOf(table) !== table.length) throw new RangeError('A table for kappa is square.');
  const firsts = table.map(sumOf);
  const seconds = table.map((_, column) => sumOf(table.map((row) => row[column] ?? 0)));
  const all = sumOf(firsts);
  if (all === 0) return noFigure('noRatings');
  let observed = 0;
  let expected = 0;
  table.forEach((row, first) =>
    row.forEach((count, second) => {
      const cost = COSTS[weights](Math.abs(first - second));
      observed += cost * count;
      expected += cost * (firsts[first] ?? 0) * ((seconds[second] ?? 0) / all);
    }),
  );
  return expected === 0 ? noFigure('noVariation') : figure(1 - observed / expected);
}

/** Cost of a disagreement over so many categories; the divisor c-1 of the weights cancels out. */
const COSTS: Readonly<Record<KappaWeights, (distance: number) => number>> = {
  plain: (distance) => (distance === 0 ? 0 : 1),
  linear: (distance) => distance,
  quadratic: (distance) => distance ** 2,
};

/** Also: targets with different numbers of ratings, or with fewer than two. */
export type NoFleiss = NoKappa | 'unevenRaters' | 'tooFewRaters';

export type FleissResult = Figure<NoFleiss> & {
  readonly targets: number;
  /** Ratings of each target; null when they differ. */
  readonly raters: number | null;
  readonly sample: SampleSize;
};

/**
 * Fleiss' kappa from targets by categories: `table[i][j]` raters put target i in category j. Every target must
 * have the same number of ratings (docs/domain/07).
 * @throws RangeError when rows differ in length
 */
export function fleissKappa(table: CountTable): FleissResult {
  widthOf(table);
  const ratings = table.map(sumOf);
  const raters = ratings[0] ?? 0;
  const even = ratings.every((count) => count === raters);
  return {
    ...(even ? fleissOf(table, raters) : noFigure('unevenRaters' as const)),
    targets: table.length,
    raters: even ? raters : null,
    sample: sampleSize(table.length),
  };
}

function fleissOf(table: CountTable, raters: number): Figure<NoFleiss> {
  const all = table.length * raters;
  if (all === 0) return noFigure('noRatings');
  if (raters < 2) return noFigure('tooFewRaters');
  const categories = (table[0] ?? []).map((_, column) => sumOf(table.map((row) => row[column] ?? 0)));
  if (categories.some((count) => count === all)) return noFigure('noVariation');
  const disagreeing = sumOf(table.map((row) => sumOf(row.map((count) => count * (raters - count)))));
  const byChance = sumOf(categories.map((count) => (count / all) * (1 - count / all)));
  return figure(1 - disagreeing / (all * (raters - 1)) / byChance);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
