import type { LevelHundredths } from '#libs/domain/competency';

/** How the final level of a competency comes about (docs/domain/02, Integration). */
export const INTEGRATION_RULES = ['consensus', 'mean', 'weightedMean'] as const;

export type IntegrationRule = (typeof INTEGRATION_RULES)[number];

/** To what the final level is rounded, in hundredths: 0 not at all (that is, to what is stored), 50 or 100. */
export const FINAL_ROUNDINGS = [0, 50, 100] as const;

export type FinalRounding = (typeof FINAL_ROUNDINGS)[number];

/** What one assessor gave with one tool. */
export interface AssessorRating {
  /** Who: an id of the caller's. */
  readonly assessorId: number;
  /** Hundredths; null: not rated, or NE. 0 is a rating. */
  readonly level: LevelHundredths | null;
  /** NE: no evidence was seen. */
  readonly noEvidence: boolean;
}

/** The ratings of one competency with one tool of the matrix. */
export interface ToolRatings {
  readonly toolId: number;
  /** Of the matrix, in hundredths: 100 is once. */
  readonly weight: number;
  readonly ratings: readonly AssessorRating[];
}

/** What the meeting settled. */
export interface Consensus {
  readonly level: LevelHundredths;
  readonly note: string;
}
