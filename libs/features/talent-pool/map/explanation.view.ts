import type { PositionGroup } from '#libs/domain/position-level';
import { MapPerson } from './map.view.js';

/** What the gates looked at, as the period's snapshot has it. */
export class GateFactsView {
  /** JPM against the present post, six decimals. */
  jpm: string | null;
  /** The standard was the default of the class. */
  standardByDefault: boolean;
  accredited: boolean | null;
  needsReassessment: boolean | null;
  learningHours: number | null;
  learningComplete: boolean;
  disciplineRecent: boolean;
  disciplineAppealed: boolean;
  disciplineComplete: boolean;
  /** TMT pensiun by the present post. */
  retirementDate: string | null;
  studyLeave: boolean;
  /** Predicates of N and N-1: codes of libs/domain/performance-rating. */
  predicate: string | null;
  previousPredicate: string | null;
}

/** A result that a later computation replaced. */
export class ReplacedResult {
  revision: number;
  replacedAt: Date;
  kinerja: string | null;
  potensial: string | null;
  talentScore: string | null;
  box: number | null;
}

/** Why a person stands where they stand (docs/domain/README, principle 3). */
export class PersonExplanation extends MapPerson {
  periodId: number;
  periodName: string;
  referenceDate: string;
  ratedYear: number;
  revision: number;
  policyVersionId: number;
  group: PositionGroup | null;
  /**
   * Evaluation of libs/domain/scoring: inputs, points, weights, contributions and citations; `kader score` recomputes it to
   * the last digit.
   */
  evaluation: object;
  /** Policy of libs/domain/scoring that was used. */
  policy: object;
  facts: GateFactsView;
  /** Earlier results of this period, the newest first. */
  replaced: ReplacedResult[];
}
