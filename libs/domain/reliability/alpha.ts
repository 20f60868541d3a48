import { type Figure, figure, noFigure } from '#libs/domain/statistics';
import { distanceSum, type AlphaMetric, scaleOf, type ValueScale } from './alpha-metric.js';
import { type RatingTable, widthOf } from './rating-table.js';

/** Nobody shares a target, every pairable rating is the same, or a ratio scale has a value below 0. */
export type NoAlpha = 'noPairableRatings' | 'noVariation' | 'belowZero';

/** Krippendorff's alpha of one table by every metric. */
export type AlphaResult = Readonly<Record<AlphaMetric, Figure<NoAlpha>>> & {
  /** Targets with two ratings or more: only these count. */
  readonly units: number;
  /** Ratings in them. */
  readonly pairable: number;
};

/** How often each value (by its place in `values`) was given to one target. */
interface Unit {
  readonly counts: readonly (readonly [place: number, count: number])[];
  readonly ratings: number;
}

interface Coincidences {
  /** Different values, ascending. */
  readonly values: readonly number[];
  /** How often each was given, in units with two ratings or more. */
  readonly totals: readonly number[];
  readonly units: readonly Unit[];
  readonly pairable: number;
}

/**
 * Krippendorff's alpha = 1 - Do/De with missing ratings (docs/domain/07), for values read as names, ranks,
 * equal steps or shares. Ratings are counted by value in every target, so that the work does not grow with the
 * square of the targets.
 * @throws RangeError when rows differ in length
 */
export function krippendorffAlpha(table: RatingTable): AlphaResult {
  widthOf(table);
  const coincidences = count(table);
  const alpha = (metric: AlphaMetric) => alphaOf(coincidences, metric);
  return {
    units: coincidences.units.length,
    pairable: coincidences.pairable,
    nominal: alpha('nominal'),
    ordinal: alpha('ordinal'),
    interval: alpha('interval'),
    ratio: alpha('ratio'),
  };
}

function alphaOf(coincidences: Coincidences, metric: AlphaMetric): Figure<NoAlpha> {
  const { values, totals, pairable, units } = coincidences;
  if (pairable === 0) return noFigure('noPairableRatings');
  if (metric === 'ratio' && (values[0] ?? 0) < 0) return noFigure('belowZero');
  if (values.length < 2) return noFigure('noVariation');
  const scale = scaleOf(metric, values, totals);
  const expected = scale.allPairs(totals) / (pairable * (pairable - 1));
  return figure(1 - observed(units, scale) / pairable / expected);
}

function observed(units: readonly Unit[], scale: ValueScale): number {
  return units.reduce((sum, { counts, ratings }) => sum + distanceSum(counts, scale) / (ratings - 1), 0);
}

function count(table: RatingTable): Coincidences {
  const shared = table.map(given).filter((ratings) => ratings.length > 1);
  const values = [...new Set(shared.flat())].sort((a, b) => a - b);
  const places = new Map(values.map((value, place) => [value, place]));
  const totals = new Array<number>(values.length).fill(0);
  const units = shared.map((ratings): Unit => {
    const counts = new Map<number, number>();
    for (const rating of ratings) {
      const place = places.get(rating) ?? 0;
      counts.set(place, (counts.get(place) ?? 0) + 1);
      totals[place] = (totals[place] ?? 0) + 1;
    }
    return { counts: [...counts], ratings: ratings.length };
  });
  return { values, totals, units, pairable: totals.reduce((sum, total) => sum + total, 0) };
}

function given(row: readonly (number | null)[]): number[] {
  return row.filter((rating) => rating !== null);
}
