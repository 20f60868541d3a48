import { DEFAULT_GATE_SETTINGS } from '#libs/domain/eligibility';
import { DEFAULT_VALIDITY_YEARS } from '#libs/domain/job-person-match';
import type { Micro } from '#libs/domain/micro';
import { microOf } from '#libs/domain/micro';
import type { CutPoint, CutPoints } from '#libs/domain/nine-box';
import { type InputCode, INPUTS } from '../inputs.js';
import type {
  AssessmentRules,
  Band,
  BandsRule,
  CategoryRule,
  Citation,
  Confidence,
  GateSettings,
  MissingRule,
  PointsTable,
  Policy,
  RatingPointsRule,
  ValueRule,
} from '../policy.js';

/** A weight of whole points as it is stored, in 1/10000 point. */
export const weight = (points: number): number => points * 10_000;

export const cite = (text: string, confidence: Confidence): Citation => ({ text, confidence });

/** Whole points for the codes of an input, in the order of its list. */
export function points(input: InputCode, ...whole: number[]): PointsTable {
  const definition = INPUTS[input];
  const codes = definition.kind === 'code' ? definition.codes : [];
  return Object.fromEntries(codes.map((code, index) => [code, microOf(whole[index] ?? 0)]));
}

/** Whole points for the predicates, Sangat Baik first. */
export const predicatePoints = (...whole: number[]): RatingPointsRule => ({
  kind: 'ratingPoints',
  points: points('predicate', ...whole),
  years: [{ input: 'predicate', weight: 1, missing: 'block' }],
});

export const category = (input: InputCode, ...whole: number[]): CategoryRule => ({
  kind: 'category',
  input,
  points: points(input, ...whole),
  missing: 'block',
});

/** Bands as [from, whole points], the unit of `from` being the input's. */
export const bands = (input: InputCode, ...steps: [number, number][]): BandsRule => ({
  kind: 'bands',
  input,
  bands: steps.map(([from, whole]): Band => ({ from, points: microOf(whole) })),
  missing: 'block',
});

export const value = (input: InputCode, fallback: InputCode | null = null): ValueRule => ({
  kind: 'value',
  input,
  fallback,
  missing: 'block' satisfies MissingRule,
});

/** The eight aspects, else the figure the assessment centre gives. */
export const aspects: ValueRule = {
  kind: 'aspects',
  input: 'potential',
  fallback: 'potentialGiven',
  missing: 'block',
};

const inclusive = (micro: Micro): CutPoint => ({ micro, exclusive: false });

/** Lower bounds in whole points. */
export const cuts = (high: number, middle: number): CutPoints => ({
  high: inclusive(microOf(high)),
  middle: inclusive(microOf(middle)),
});

/** The bound itself belongs below: "> 72". */
export const exclusiveCuts = (high: number, middle: number): CutPoints => ({
  high: { micro: microOf(high), exclusive: true },
  middle: { micro: microOf(middle), exclusive: true },
});

const GATES: GateSettings = {
  minimumJpm: microOf(78),
  retirementMonths: 12,
  disciplineMonths: 24,
  learningHours: 20,
};

/** Three years, the newest (docs/domain/02, Validity); the answer of gate 3 is the agency's to set. */
const ASSESSMENT: AssessmentRules = {
  validityYears: DEFAULT_VALIDITY_YEARS,
  counting: 'newest',
  raisedLevel: DEFAULT_GATE_SETTINGS.raisedLevel,
  citation: cite('Peraturan BKN 26/2019', 'S'),
};

/** What every preset starts with; the agency changes what it must. */
export const COMMON: Pick<Policy, 'version' | 'weights' | 'talentPool' | 'gates' | 'jpm' | 'assessment'> = {
  version: 1,
  weights: { kinerja: weight(50), potensial: weight(50) },
  talentPool: { boxes: [7, 8, 9], nationalBoxes: [9] },
  gates: GATES,
  jpm: { variant: 'V1', reference: 'currentPost' },
  assessment: ASSESSMENT,
};
