import { type Micro, MICRO, microRatio } from '#libs/domain/micro';
import type { PositionGroup } from '#libs/domain/position-level';

/** Weight of the talent score in a match score by the target's kelompok jenjang, in whole per cent. */
export type MatchWeights = Readonly<Record<PositionGroup, number>>;

/** docs/domain/04 (likely): 80/20, 70/30, 60/40, 50/50; JPT Utama and the rest are a guess. Settings. */
export const DEFAULT_MATCH_WEIGHTS: MatchWeights = {
  jptUtama: 80,
  jptMadya: 80,
  jptPratama: 70,
  administrator: 60,
  pengawas: 50,
  pelaksana: 50,
};

/** Where a technical competence score comes from. */
export const TECHNICAL_SOURCES = ['test', 'interview', 'technicalJpm'] as const;

export type TechnicalSource = (typeof TECHNICAL_SOURCES)[number];

export interface TechnicalScore {
  /** 0 to 100. */
  readonly value: Micro;
  readonly source: TechnicalSource;
}

/**
 * w x talent score + (1 - w) x technical competence score, of the stored values, rounded once. Null where either
 * is absent: *tidak tersedia*, never filled (docs/domain/04, Match score).
 */
export function matchScore(
  talentScore: Micro | null,
  technical: TechnicalScore | null,
  target: PositionGroup,
  weights: MatchWeights = DEFAULT_MATCH_WEIGHTS,
): Micro | null {
  if (talentScore === null || technical === null) return null;
  const weight = BigInt(weights[target]);
  const blend = weight * BigInt(talentScore) + (100n - weight) * BigInt(technical.value);
  return microRatio(blend, 100n * BigInt(MICRO));
}
