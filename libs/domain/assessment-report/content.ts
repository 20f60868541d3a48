import type {
  CompetencyGap,
  CompetencyIntegration,
  IntegrationRule,
  Narrative,
  Outcome,
} from '#libs/domain/assessment-integration';
import type { CompetencyGroup, LevelHundredths, PotentialAspect } from '#libs/domain/competency';
import type { Accreditation, JpmPurpose, JpmVariant } from '#libs/domain/job-person-match';
import type { PositionLevel } from '#libs/domain/position-level';

/**
 * Everything the report of one participant prints, frozen at the lock (assessment_report.content). Plain JSON: levels in
 * hundredths, figures in millionths, dates YYYY-MM-DD. A new shape gets a new number of `format`.
 */
export interface ReportContent {
  readonly format: 1;
  readonly number: string;
  /** The moment of the lock. */
  readonly lockedAt: string;
  readonly event: ReportEvent;
  readonly participant: ReportParticipant;
  /** In the order of the event's dictionary. */
  readonly competencies: readonly ReportCompetency[];
  /** JPM over the nine and of technical competencies, gaps, potential score, proposed strengths and needs. */
  readonly outcome: Outcome;
  readonly potential: ReportPotential;
  readonly narrative: Narrative;
  readonly people: ReportPeople;
}

export interface ReportEvent {
  readonly id: number;
  readonly name: string;
  readonly purpose: JpmPurpose;
  readonly method: 'simple' | 'medium' | 'complex' | 'other';
  readonly assessedLevel: PositionLevel;
  readonly institution: string;
  readonly accreditation: Accreditation | null;
  readonly isAssessmentCentre: boolean;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly rule: IntegrationRule;
  readonly rounding: number;
  readonly variant: JpmVariant;
  /** Kinds and names, in order. */
  readonly tools: readonly { readonly id: number; readonly kind: string; readonly name: string }[];
}

export interface ReportParticipant {
  readonly id: number;
  readonly employeeId: number;
  /** In the event. */
  readonly number: number;
  readonly nip: string;
  /** With titles. */
  readonly name: string;
  readonly birthDate: string | null;
  /** 'IV/a'; null: unknown. */
  readonly rank: string | null;
  /** The post of the snapshot; null: in none. */
  readonly positionName: string | null;
  readonly unitName: string | null;
  /** 'position': the SKJ of the post; 'class': *standar bawaan*. */
  readonly standardSource: 'position' | 'class';
  /** Last day the participant was assessed. */
  readonly assessedOn: string;
  /** Last day the result counts by the usual three years. */
  readonly validUntil: string;
}

export interface ReportCompetency {
  readonly code: string;
  readonly name: string;
  readonly group: CompetencyGroup;
  readonly final: LevelHundredths;
  /** Null: the standard does not ask for it. */
  readonly standard: LevelHundredths | null;
  readonly gap: CompetencyGap['gap'] | null;
  /** Words of the dictionary for the level reached, rounded down; null below level 1. */
  readonly reached: { readonly level: number; readonly title: string; readonly description: string } | null;
  /** How the figure came: ratings by assessor id, means, consensus and its note. Full version only. */
  readonly integration: CompetencyIntegration;
}

export interface ReportPotential {
  readonly scale: { readonly min: number; readonly max: number };
  /** In hundredths of a scale point; null: not rated. */
  readonly aspects: readonly { readonly aspect: PotentialAspect; readonly value: number | null }[];
}

/** Who answers for the report. */
export interface ReportPeople {
  /** Wrote the texts; null: not named. */
  readonly responsibleAssessor: string | null;
  readonly lead: string;
  /** Assessors of this participant by the id in `integration`. */
  readonly assessors: readonly { readonly id: number; readonly name: string }[];
}
