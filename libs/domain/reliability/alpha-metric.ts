/** What the differences between values mean: other names, other ranks, equal steps, shares of their sum. */
export const ALPHA_METRICS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;

export type AlphaMetric = (typeof ALPHA_METRICS)[number];

/** Squared distances between values, which are named by their place. */
export interface ValueScale {
  readonly distance: (one: number, other: number) => number;
  /** Sum of the squared distances over all ordered pairs of ratings, given how often each value was given. */
  readonly allPairs: (totals: readonly number[]) => number;
}

/** Krippendorff's metric over these values, ascending. An ordinal distance is the interval between mid-ranks. */
export function scaleOf(
  metric: AlphaMetric,
  values: readonly number[],
  totals: readonly number[],
): ValueScale {
  if (metric === 'nominal') return nominal;
  if (metric === 'ratio') return ratio(values);
  return interval(metric === 'ordinal' ? midRanks(totals) : values);
}

/** Sum of the squared distances over all ordered pairs of ratings of one target. */
export function distanceSum(
  counts: readonly (readonly [place: number, count: number])[],
  { distance }: ValueScale,
): number {
  let sum = 0;
  counts.forEach(([one, first], at) => {
    for (const [other, second] of counts.slice(at + 1)) sum += 2 * first * second * distance(one, other);
  });
  return sum;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

const nominal: ValueScale = {
  distance: () => 1,
  allPairs: (totals) => sumOf(totals) ** 2 - sumOf(totals.map((total) => total ** 2)),
};

/** Over all pairs, squared differences are 2n times the squared deviations from the mean. */
function interval(points: readonly number[]): ValueScale {
  const at = (place: number) => points[place] ?? 0;
  return {
    distance: (one, other) => (at(one) - at(other)) ** 2,
    allPairs: (totals) => {
      const all = sumOf(totals);
      const mean = sumOf(totals.map((total, place) => total * (at(place) / all)));
      return 2 * all * sumOf(totals.map((total, place) => total * (at(place) - mean) ** 2));
    },
  };
}

function midRanks(totals: readonly number[]): number[] {
  let below = 0;
  return totals.map((total) => {
    below += total;
    return below - total / 2;
  });
}

/** There is no short way to all pairs here: the work grows with the square of the different values. */
function ratio(values: readonly number[]): ValueScale {
  const distance = (one: number, other: number) => {
    const [a, b] = [values[one] ?? 0, values[other] ?? 0];
    return ((a - b) / (a + b)) ** 2;
  };
  const allPairs = (totals: readonly number[]) => {
    let sum = 0;
    for (let one = 0; one < totals.length; one += 1)
      for (let other = one + 1; other < totals.length; other += 1)
        sum += 2 * (totals[one] ?? 0) * (totals[other] ?? 0) * distance(one, other);
    return sum;
  };
  return { distance, allPairs };
}
