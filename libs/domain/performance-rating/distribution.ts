import { PREDICATES, type Predicate } from './predicate.js';

/** A unit's own rating, best first: Istimewa, Baik, Butuh Perbaikan, Kurang, Sangat Kurang. */
export const UNIT_RATINGS = ['excellent', 'good', 'needsImprovement', 'poor', 'veryPoor'] as const;

export type UnitRating = (typeof UNIT_RATINGS)[number];

/** How many people of a unit have each predicate; a predicate left out is nobody. */
export type PredicateCounts = Readonly<Partial<Record<Predicate, number>>>;

/** A line of the guide: the predicates together are at most, or at least, this share of the people rated. */
interface GuideLine {
  readonly predicates: readonly Predicate[];
  readonly bound: 'atMost' | 'atLeast';
  readonly percent: number;
}

/** A line not kept, with the people it counted. A notice to the unit, never a refusal. */
export interface DistributionWarning extends GuideLine {
  readonly count: number;
  readonly rated: number;
}

const atMost = (percent: number, ...predicates: Predicate[]): GuideLine => ({
  predicates,
  bound: 'atMost',
  percent,
});

const atLeast = (percent: number, ...predicates: Predicate[]): GuideLine => ({
  predicates,
  bound: 'atLeast',
  percent,
});

/** "Some" Butuh Perbaikan or Kurang is more than nobody: the line of 0 percent is broken only by zero people. */
const some = (...predicates: Predicate[]): GuideLine => atLeast(0, ...predicates);

/** docs/domain/03, likely: what a unit of each rating is expected to look like. */
const GUIDE: Readonly<Record<UnitRating, readonly GuideLine[]>> = {
  excellent: [atMost(70, 'veryGood')],
  good: [atMost(70, 'good'), some('needsImprovement', 'poor')],
  needsImprovement: [atLeast(60, 'needsImprovement'), atMost(10, 'veryGood')],
  poor: [atLeast(60, 'poor'), atLeast(10, 'needsImprovement'), atMost(10, 'veryGood')],
  veryPoor: [atLeast(60, 'veryPoor'), atLeast(10, 'poor', 'needsImprovement'), atMost(0, 'veryGood')],
};

/** The lines of the guide that a unit's ratings do not keep. Nobody rated: nothing to warn about. */
export function distributionWarnings(unit: UnitRating, counts: PredicateCounts): DistributionWarning[] {
  const rated = countOf(counts, PREDICATES);
  if (rated === 0) return [];
  return GUIDE[unit]
    .map((line) => ({ ...line, count: countOf(counts, line.predicates), rated }))
    .filter((line) => !isKept(line));
}

function countOf(counts: PredicateCounts, predicates: readonly Predicate[]): number {
  return predicates.reduce((sum, predicate) => sum + (counts[predicate] ?? 0), 0);
}

/** Compared as integers: count/rated against percent/100. */
function isKept({ bound, percent, count, rated }: DistributionWarning): boolean {
  if (bound === 'atMost') return count * 100 <= percent * rated;
  return percent === 0 ? count > 0 : count * 100 >= percent * rated;
}
