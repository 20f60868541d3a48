import type { Micro } from '#libs/domain/micro';
import type { Axis, AxisLevel, Box } from '#libs/domain/nine-box';
import type { InputCode, Inputs, InputValue } from './inputs.js';
import type { Citation, IndicatorKind, MissingRule } from './policy.js';

/** An exact number of points as a fraction, and what it is when stored. */
export interface Exact {
  readonly micro: Micro;
  readonly numerator: string;
  readonly denominator: string;
}

/** `counted` a value is there; else what its missing rule made of it. */
export type ContributionState = 'counted' | 'zero' | 'excluded' | 'blocked';

/** An input as it was read. `from` differs from `input` where a given figure stood in for absent levels. */
export interface InputExplanation {
  readonly input: InputCode;
  readonly from: InputCode | null;
  readonly raw: InputValue;
  /** Counts rows of a table the agency has not declared complete (_sementara_). */
  readonly provisional: boolean;
  readonly missing: MissingRule;
}

/**
 * A place of the tree. `weight` is the policy's, in 1/10000 point (for a child of a mean or a year: its part
 * of the parent's); `effectiveWeight` is what it weighs for this person, in points of the axis, after
 * exclusions; `contribution` is points x effectiveWeight / 100, and contributions add up to the axis.
 */
export interface NodeExplanation {
  readonly code: string;
  readonly name: string;
  readonly state: ContributionState;
  readonly effectiveWeight: Exact;
  readonly points: Exact | null;
  readonly contribution: Exact | null;
}

export interface PartExplanation extends NodeExplanation {
  readonly input: InputExplanation;
  readonly citation: Citation;
}

export interface IndicatorExplanation extends NodeExplanation {
  readonly kind: IndicatorKind;
  readonly weight: number;
  readonly citation: Citation;
  /** One part for an indicator of one input; the children of a mean; the years of a rating. */
  readonly parts: readonly PartExplanation[];
}

export interface ComponentExplanation extends NodeExplanation {
  readonly weight: number;
  readonly indicators: readonly IndicatorExplanation[];
}

export interface AxisExplanation {
  readonly axis: Axis;
  /** Of the talent score, in 1/10000 point. */
  readonly weight: number;
  readonly score: Micro | null;
  readonly exact: Exact | null;
  readonly level: AxisLevel | null;
  readonly components: readonly ComponentExplanation[];
}

/**
 * Missing where somebody has no post: nobody without one is assessed, whatever else is known (docs/domain/01, Status and
 * holdings). No indicator can have this code, for it has a hyphen.
 */
export const NO_POST = 'no-post';

/** What keeps a person unassessed (_belum dinilai_): the input, and where the policy asks for it. */
export interface MissingInput {
  readonly input: InputCode;
  readonly axis: Axis;
  readonly component: string;
  readonly indicator: string;
}

/** A person under a policy. Scores are stored values; no score of an axis, no talent score and no box. */
export interface Evaluation {
  readonly policy: { readonly code: string; readonly version: number };
  readonly kinerja: Micro | null;
  readonly potensial: Micro | null;
  readonly talentScore: Micro | null;
  readonly levels: Readonly<Record<Axis, AxisLevel | null>>;
  readonly box: Box | null;
  readonly missing: readonly MissingInput[];
  /** Whether a counted input is provisional. */
  readonly provisional: boolean;
  readonly explanation: Readonly<Record<Axis, AxisExplanation>>;
  /** The inputs that the policy names, as they were given: the evaluation can be repeated from them. */
  readonly inputs: Inputs;
}
