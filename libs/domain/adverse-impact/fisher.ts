/** Counts of two groups: who was selected out of how many. Whole, not negative, selected at most the total. */
export interface SelectionCount {
  readonly selected: number;
  readonly total: number;
}

/** Tables as probable as the observed one but for rounding count as such, as in R's fisher.test. */
const TIE = 1 + 1e-7;

/**
 * Fisher's exact test, two-sided: the sum of the probabilities of all tables with the same margins that are at
 * most as probable as the observed one (docs/domain/07). In (0, 1]: what a double cannot hold is its smallest.
 *
 * Neighbouring tables are related by a simple quotient, so their weights are multiplied outwards from the most
 * probable one: no factorials, nothing cancels, and the work is about the spread of the distribution.
 */
export function fisherExact(one: SelectionCount, other: SelectionCount): number {
  const weights = tableWeights(one.total, other.total, one.selected + other.selected);
  const observed = (weights.get(one.selected) ?? 0) * TIE;
  let [all, extreme] = [0, 0];
  for (const weight of weights.values()) {
    all += weight;
    if (weight <= observed) extreme += weight;
  }
  return Math.min(1, Math.max(extreme / all, Number.MIN_VALUE));
}

/** Weight of every number selected from the first group, against that of the most probable; absent: nothing. */
function tableWeights(first: number, second: number, selected: number): Map<number, number> {
  const lowest = Math.max(0, selected - second);
  const highest = Math.min(first, selected);
  const middle = Math.floor((first + 1) * ((selected + 1) / (first + second + 2)));
  const mode = Math.min(highest, Math.max(lowest, middle));
  /** Weight of `x + 1` against that of `x`. */
  const next = (x: number) => ((first - x) / (x + 1)) * ((selected - x) / (second - selected + x + 1));
  const weights = new Map([[mode, 1]]);
  for (let x = mode, weight = 1; x < highest && weight > 0; x += 1) weights.set(x + 1, (weight *= next(x)));
  for (let x = mode, weight = 1; x > lowest && weight > 0; x -= 1)
    weights.set(x - 1, (weight /= next(x - 1)));
  return weights;
}
