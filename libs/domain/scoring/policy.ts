import type { GateAnswer } from '#libs/domain/eligibility';
import type { CountingRule, JpmVariant } from '#libs/domain/job-person-match';
import type { Micro } from '#libs/domain/micro';
import type { Axis, Box, CutPoints } from '#libs/domain/nine-box';
import type { InputCode } from './inputs.js';

/** 100.0000 points: what the weights of an axis, and the two axes, add up to. Weights are in 1/10000 point. */
export const FULL_WEIGHT = 1_000_000;

/** What a missing input does (docs/domain/03): the person is unassessed, it counts 0, or the siblings share. */
export const MISSING_RULES = ['block', 'zero', 'exclude'] as const;

export type MissingRule = (typeof MISSING_RULES)[number];

/** How sure the source is: S sure, L likely, G a guess (docs/domain/README). */
export const CONFIDENCES = ['S', 'L', 'G'] as const;

export type Confidence = (typeof CONFIDENCES)[number];

/** Where a rule comes from, in the words of the regulation's readers. */
export interface Citation {
  readonly text: string;
  readonly confidence: Confidence;
}

/** Points per code of an input's list, in millionths; every code is named. */
export type PointsTable = Readonly<Record<string, Micro>>;

/** From this raw value on (in the input's own unit) these points; the highest bound reached counts. */
export interface Band {
  readonly from: number;
  readonly points: Micro;
}

/** One year of a rating: its input, its share (any positive integers) and its own missing rule. */
export interface RatingYear {
  readonly input: InputCode;
  readonly weight: number;
  readonly missing: MissingRule;
}

/** Points per rating, of N alone or of N and N-1 with weights. */
export interface RatingPointsRule {
  readonly kind: 'ratingPoints';
  readonly points: PointsTable;
  readonly years: readonly RatingYear[];
}

/** A figure, or a share of 100, that counts as itself; `fallback` counts where it is absent. */
export interface ValueRule {
  readonly kind: 'value' | 'aspects';
  readonly input: InputCode;
  readonly fallback: InputCode | null;
  readonly missing: MissingRule;
}

/** Points by the highest lower bound reached; the first bound is 0, so there is no hole. */
export interface BandsRule {
  readonly kind: 'bands';
  readonly input: InputCode;
  readonly bands: readonly Band[];
  readonly missing: MissingRule;
}

/** Points per code. */
export interface CategoryRule {
  readonly kind: 'category';
  readonly input: InputCode;
  readonly points: PointsTable;
  readonly missing: MissingRule;
}

/**
 * Points already weighted, up to the indicator's weight: a figure as it is, or a table of points per code
 * (`points` null for a figure).
 */
export interface DirectContributionRule {
  readonly kind: 'directContribution';
  readonly input: InputCode;
  readonly points: PointsTable | null;
  readonly missing: MissingRule;
}

/** What has one input, or one rating over years. */
export type PlainRule = RatingPointsRule | ValueRule | BandsRule | CategoryRule | DirectContributionRule;

/** The mean of several indicators of one input each, each by its own missing rule. */
export interface MeanOfRule {
  readonly kind: 'meanOf';
  readonly children: readonly MeanChild[];
}

interface Named {
  /** Unique within the policy: letters and digits, first a letter. A file's column has this name. */
  readonly code: string;
  readonly name: string;
}

interface Sourced extends Named {
  readonly citation: Citation;
}

export type MeanChild = Sourced & Exclude<PlainRule, DirectContributionRule | RatingPointsRule>;

/** `weight` is absolute: its share of the axis's 100.0000 points, in 1/10000 point. */
export type Indicator = Sourced & { readonly weight: number } & (PlainRule | MeanOfRule);

export type IndicatorKind = Indicator['kind'];

/** Indicators that stand together; its weight is their sum and never stored. */
export interface Component extends Named {
  readonly indicators: readonly Indicator[];
}

/** The standard a JPM is held against: of the assessed, the present or the target post. */
export const JPM_REFERENCES = ['assessedPost', 'currentPost', 'targetPost'] as const;

export type JpmReference = (typeof JPM_REFERENCES)[number];

/** Settings of the gates (docs/domain/03, "Computing a period"). */
export interface GateSettings {
  readonly minimumJpm: Micro;
  /** TMT pensiun must be later than the reference date and these months. */
  readonly retirementMonths: number;
  /** No sedang or berat decided in these months before the reference date. */
  readonly disciplineMonths: number;
  /** JP in the last full calendar year. */
  readonly learningHours: number;
}

/** How long an assessment result counts, which one of several, and for whom (docs/domain/02, Validity and JPM). */
export interface AssessmentRules {
  /** Years from the last assessment day, that day of the last year included. */
  readonly validityYears: number;
  /** The valid result that counts for an input. */
  readonly counting: CountingRule;
  /** What gate 3 answers where the present jenjang is above the one assessed. */
  readonly raisedLevel: GateAnswer;
  readonly citation: Citation;
}

/** Most years an agency may let a result count. */
export const MOST_VALIDITY_YEARS = 10;

/** A scoring policy: plain data, stored as JSON, versioned by its record. */
export interface Policy {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly source: string;
  /** Of the talent score, in 1/10000 point; together `FULL_WEIGHT`. */
  readonly weights: Readonly<Record<Axis, number>>;
  readonly cuts: Readonly<Record<Axis, CutPoints>>;
  readonly talentPool: { readonly boxes: readonly Box[]; readonly nationalBoxes: readonly Box[] };
  readonly gates: GateSettings;
  readonly jpm: { readonly variant: JpmVariant; readonly reference: JpmReference };
  readonly assessment: AssessmentRules;
  readonly axes: Readonly<Record<Axis, readonly Component[]>>;
}
