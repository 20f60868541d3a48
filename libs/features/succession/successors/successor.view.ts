import type { GateAnswer } from '#libs/domain/eligibility';
import type { RankingKey, Readiness, SuccessionList } from '#libs/domain/succession';

export const STANDINGS = ['ranked', 'awaitingVerification', 'notEligible'] as const;
/** In the ranking, or listed apart. */
export type CandidateStanding = (typeof STANDINGS)[number];

/** One key of the ranking. Scores and JPM as text with six decimals. */
export class RankingKeyValue {
  key: RankingKey;
  /** Null: unknown or not available, which comes after anything known. */
  value: string | null;
}

/** A requirement of the post with the data it looked at. */
export class SuccessorRequirement {
  requirement: string;
  answer: GateAnswer;
  /** The day on which time alone has healed it. */
  healsOn: string | null;
  data: Record<string, string | number | boolean | null>;
}

/** Somebody who may follow in a post. */
export class SuccessorRow {
  employeeId: number;
  nip: string;
  /** With titles. */
  name: string;
  positionName: string;
  level: string;
  orgUnitName: string;
  list: SuccessionList;
  standing: CandidateStanding;
  /** 1, 1, 3 where people are equal after all keys; null: listed apart. */
  rank: number | null;
  tied: boolean;
  /** Something about eligibility needs verification. */
  flagged: boolean;
  /** In the order in which they are asked. */
  keys: RankingKeyValue[];
  /** The first key that puts the person below the one before; null for the first and for ties. */
  decidedBy: RankingKey | null;
  readiness: Readiness;
  requirements: SuccessorRequirement[];
  /** Every unmet requirement is healed by time alone on this day. */
  healsOn: string | null;
  /** Plans for other posts in which the person stands. */
  otherPlans: number;
}

/** The lists of a post. */
export class SuccessorsView {
  positionId: number;
  /** The period whose KRS was ranked; null: no period is set, or the post needs no successor. */
  periodId: number | null;
  periodName: string | null;
  /** The day on which a successor is needed. */
  referenceDate: string | null;
  items: SuccessorRow[];
}
