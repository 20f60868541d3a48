import type {
  Accreditation,
  AccreditationStanding,
  CountingRule,
  JpmCategory,
  JpmPurpose,
  JpmVariant,
} from '#libs/domain/job-person-match';

/** How a result stands today: it counts to its last valid day, that day included. */
export const VALIDITY_STATES = ['valid', 'expiring', 'expired'] as const;
export type ValidityState = (typeof VALIDITY_STATES)[number];

/** Why there is a JPM, or why there is none. */
export const PROFILE_STANDINGS = ['assessed', 'noPost', 'neverAssessed', 'expired', 'incomplete'] as const;
export type ProfileStanding = (typeof PROFILE_STANDINGS)[number];

/** own: of an event of this agency; external: another centre's, from its file (docs/domain/06, format 5). */
export const RESULT_ORIGINS = ['own', 'external'] as const;
export type ResultOrigin = (typeof RESULT_ORIGINS)[number];

/** A competency of a profile. Levels in hundredths: 350 is level 3.5. */
export class CompetencyLine {
  code: string;
  /** Official name; of a technical competency as the agency's dictionary has it, null where it has none. */
  name: string | null;
  /** Null: no rating, which is not zero. */
  achieved: number | null;
  /** Of the present post; null without one. */
  standard: number | null;
  /** The standard is the default of the class (standar bawaan). */
  byDefault: boolean;
  /** achieved - standard: negative is a development need. */
  gap: number | null;
}

/** A category by the two uses one assessment serves. */
export class MatchCategories {
  mapping: JpmCategory;
  selection: JpmCategory;
}

/** A JPM against the standard of the present post. Per cent as text with six decimals. */
export class MatchView {
  value: string;
  /** 'given': the levels are not complete and the figure is the centre's own. */
  source: 'computed' | 'given';
  categories: MatchCategories;
}

/** What the centre itself says (nilai lembaga), kept beside ours. Figures as text with six decimals. */
export class GivenFigures {
  jpm: string | null;
  category: string | null;
  potential: string | null;
  potkom: string | null;
  /** The centre's JPM is another than ours; null where one of them is missing. */
  jpmDiffers: boolean | null;
}

/** A level somebody was rated at, in hundredths. */
export class RatedLevel {
  code: string;
  level: number;
}

/** A result of a person, whatever it counts for. */
export class ProfileResult {
  id: number;
  origin: ResultOrigin;
  /** The own event; null of another centre. */
  eventName: string | null;
  assessedOn: string;
  purpose: JpmPurpose;
  method: string | null;
  institution: string | null;
  accreditation: Accreditation | null;
  /** Whether the organiser may assess the present class; null without a post. */
  accreditationStanding: AccreditationStanding | null;
  /** JENJANG DINILAI. */
  assessedLevel: string | null;
  /** The present post is above the one assessed; null: not known. */
  needsReassessment: boolean | null;
  /** Last day, included. */
  validUntil: string;
  validity: ValidityState;
  /** Against the standard of the present post; null where levels and the centre's figure are missing. */
  match: MatchView | null;
  /** Generic competencies without a rating. */
  unrated: string[];
  /** What it rated, by code. */
  levels: RatedLevel[];
  given: GivenFigures;
}

/** A potential aspect in hundredths of a scale point. */
export class AspectLine {
  aspect: string;
  /** Official name. */
  name: string;
  /** Null: not rated. */
  value: number | null;
}

/** The eight potential aspects of the newest valid result that has any. */
export class PotentialView {
  resultId: number;
  assessedOn: string;
  scaleMin: number;
  scaleMax: number;
  aspects: AspectLine[];
  /** Sum over the best possible x 100, as text with six decimals; null while an aspect is missing. */
  score: string | null;
}

/** The same levels against a post somebody may go to. */
export class TargetComparison {
  positionId: number;
  positionName: string;
  orgUnitName: string;
  level: string;
  standardFrom: string | null;
  standardByDefault: boolean;
  /** The post is above the jenjang that was assessed; null: not known. */
  needsReassessment: boolean | null;
  match: MatchView | null;
  competencies: CompetencyLine[];
  technical: CompetencyLine[];
}

/** What assessments say of a person against the standard of the present post. */
export class CompetencyProfile {
  employeeId: number;
  /** Today in the agency's zone. */
  referenceDate: string;
  /** How the agency takes a JPM. */
  variant: JpmVariant;
  /** Years a result counts, by the policy in force. */
  validityYears: number;
  /** Which of several valid results counts. */
  counting: CountingRule;
  positionName: string | null;
  level: string | null;
  /** Since when the post's standard is in force; null: none of its own. */
  standardFrom: string | null;
  /** At least one level is the default of the class (standar bawaan). */
  standardByDefault: boolean;
  standing: ProfileStanding;
  /** The result that counts by that rule; null: none does. */
  countingId: number | null;
  /** The nine, of the result that counts or else of the newest valid one. */
  competencies: CompetencyLine[];
  /** Technical ones, of the result that counts for their JPM, else of the same. */
  technical: CompetencyLine[];
  /** JPM of the technical competencies against the post's SKJ, as text with six decimals; null without standard or ratings. */
  technicalMatch: string | null;
  potential: PotentialView | null;
  /** Null: none was asked for. */
  target: TargetComparison | null;
  /** All results, the newest first. */
  results: ProfileResult[];
}
