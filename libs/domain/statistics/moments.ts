/** Mean of some numbers; NaN of none. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Sum of squared deviations from the mean, in two passes: from the mean, never from a difference of large sums.
 * Deviations that are only the rounding of doubles count as none.
 */
export function squaredDeviations(values: readonly number[]): number {
  const mean = meanOf(values);
  const sum = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  return aboveNoise(sum, values);
}

/** A sum of squares, 0 where it is no more than the rounding of the values it was made from. */
export function aboveNoise(sum: number, values: readonly number[]): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return sum < Infinity && sum <= values.length * (NOISE * largest) ** 2 ? 0 : sum;
}

/** Some units in the last place. */
const NOISE = 8 * Number.EPSILON;

/** Standard deviation (n - 1); null of fewer than two. */
export function deviationOf(values: readonly number[]): number | null {
  return values.length < 2 ? null : Math.sqrt(squaredDeviations(values) / (values.length - 1));
}

/** Paired values, of equal number. */
export interface Pairs {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Pearson's correlation; null where either does not vary. */
export function correlationOf({ x, y }: Pairs): number | null {
  const spread = Math.sqrt(squaredDeviations(x)) * Math.sqrt(squaredDeviations(y));
  return spread > 0 ? clamp(crossDeviations({ x, y }) / spread) : null;
}

/** Slope of the least-squares line of y on x; null where x does not vary. */
export function slopeOf({ x, y }: Pairs): number | null {
  const spread = squaredDeviations(x);
  return spread > 0 ? crossDeviations({ x, y }) / spread : null;
}

function crossDeviations({ x, y }: Pairs): number {
  const [meanX, meanY] = [meanOf(x), meanOf(y)];
  return x.reduce((sum, value, place) => sum + (value - meanX) * ((y[place] ?? meanY) - meanY), 0);
}

const clamp = (correlation: number) => Math.max(-1, Math.min(1, correlation));
