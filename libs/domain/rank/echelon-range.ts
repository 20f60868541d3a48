import type { Echelon } from '#libs/domain/position-level';
import { type Rank, rankStep } from './rank.js';

/** Lowest and highest usual rank, both included. */
export interface RankRange {
  readonly lowest: Rank;
  readonly highest: Rank;
}

/** Domain text 09, section 3 (likely): where an echelon is missing, nothing is known and nothing is said. */
const RANGES: Readonly<Partial<Record<Echelon, RankRange>>> = {
  'I.b': { lowest: 'IV/c', highest: 'IV/e' },
  'II.a': { lowest: 'IV/c', highest: 'IV/d' },
  'II.b': { lowest: 'IV/b', highest: 'IV/c' },
  'III.a': { lowest: 'IV/a', highest: 'IV/b' },
  'III.b': { lowest: 'III/d', highest: 'IV/a' },
  'IV.a': { lowest: 'III/c', highest: 'III/d' },
  'IV.b': { lowest: 'III/b', highest: 'III/c' },
};

export function rankRangeOf(echelon: Echelon): RankRange | null {
  return RANGES[echelon] ?? null;
}

/** A rank outside the usual range of the echelon: a warning only, every regency has such people. */
export function rankWarning(
  rank: Rank,
  echelon: Echelon,
): 'rank.below-echelon' | 'rank.above-echelon' | null {
  const range = rankRangeOf(echelon);
  if (range === null) return null;
  if (rankStep(rank) < rankStep(range.lowest)) return 'rank.below-echelon';
  return rankStep(rank) > rankStep(range.highest) ? 'rank.above-echelon' : null;
}
