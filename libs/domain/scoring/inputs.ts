import { microOf } from '#libs/domain/micro';
import { EXPECTATION_RATINGS, PREDICATES } from '#libs/domain/performance-rating';
import { POTENTIAL_SHARE_DENOMINATOR, POTKOM_SHARE_DENOMINATOR } from './shares.js';

/**
 * What an input is and how the wide row of inputs stores it, always as an integer:
 * - `code`: one of a list; stored as its place in the list, counted from 1 (never reorder a list, only append);
 * - `count`: a whole number (learning hours, months);
 * - `micro`: a figure in millionths of a point; above `cap` it counts as the cap;
 * - `share`: a numerator over a fixed denominator, 1 being 100 points.
 */
export type InputDefinition =
  | { readonly kind: 'code'; readonly codes: readonly string[] }
  | { readonly kind: 'count'; readonly maximum: number }
  | { readonly kind: 'micro'; readonly maximum: number; readonly cap?: number }
  | { readonly kind: 'share'; readonly denominator: number };

const code = <const Codes extends readonly string[]>(...codes: Codes) => ({ kind: 'code', codes }) as const;
const count = (maximum: number) => ({ kind: 'count', maximum }) as const;
const share = (denominator: number) => ({ kind: 'share', denominator }) as const;
const figure = { kind: 'micro', maximum: microOf(100) } as const;
/** A job person match may exceed 100 and counts as 100 inside scores (docs/domain/02). */
const match = { kind: 'micro', maximum: microOf(500), cap: microOf(100) } as const;

/**
 * Every input a policy may name (docs/domain/03, "What the inputs mean"). N is the calendar year before the
 * reference date. A missing input is null, never 0; where the agency has declared a table complete, no row
 * is `none`, `never` or 0.
 */
export const INPUTS = {
  /** Predikat kinerja of N and of N-1. */
  predicate: code(...PREDICATES),
  previousPredicate: code(...PREDICATES),
  /** Rating hasil kerja of N and of N-1. */
  workResult: code(...EXPECTATION_RATINGS),
  previousWorkResult: code(...EXPECTATION_RATINGS),
  /** The highest award of the last five years; a Satyalancana is `crossAgency` whatever its TINGKAT. */
  award: code('international', 'national', 'crossAgency', 'internal', 'none'),
  /** The highest assignment to a team active on a day of N or N-1, with SK. */
  assignment: code(
    'chairNational',
    'chairCrossAgency',
    'chairInternal',
    'memberNational',
    'memberCrossAgency',
    'memberInternal',
    'none',
  ),
  /** Umpan balik 360: a value, or the category's 100 / 85 / 70 / 40. */
  feedback360: figure,
  /** Job person match by the policy's variant and reference standard. */
  jpm: match,
  /** JPM over the technical competencies, which have their own. */
  technicalCompetence: match,
  /** JP finished in the last full calendar year. */
  learningHours: count(32_767),
  /** Completed months as definitive holder of posts of the present jenjang. */
  tenureMonths: count(1_200),
  /** The widest move of the career. */
  variety: code('crossAgency', 'crossUnit', 'oneUnit'),
  /** The highest acting post, compared with the jenjang held when it began; a lower post is `none`. */
  acting: code('penjabatHead', 'pltHigher', 'pltEqual', 'plhHigher', 'plhEqual', 'none'),
  /** The eight potential aspects, exact: see `potentialShare`. */
  potential: share(POTENTIAL_SHARE_DENOMINATOR),
  /** Nine levels and eight aspects together, exact: see `potkomShare`. */
  potkom: share(POTKOM_SHARE_DENOMINATOR),
  /** Nilai lembaga: figures of the assessment centre, used where levels are absent. */
  potentialGiven: figure,
  potkomGiven: figure,
  /** The highest level; S1 also D-IV and Profesi, S2 also Spesialis, SLTA also anything below D-III. */
  educationLevel: code('S3', 'S2', 'S1', 'D-III', 'SLTA'),
  fieldMatch: code('match', 'related', 'unrelated'),
  /** Being served now, else the worst on record. */
  discipline: code('never', 'light', 'medium', 'severe', 'serving'),
  digitalLiteracy: figure,
  emergingSkill: figure,
  /** Figures that only this agency's policy knows (attendance, rank, organisation ...), given as files. */
  agencyFigure1: figure,
  agencyFigure2: figure,
  agencyFigure3: figure,
  agencyFigure4: figure,
  agencyFigure5: figure,
  agencyFigure6: figure,
  agencyFigure7: figure,
  agencyFigure8: figure,
  agencyFigure9: figure,
  agencyFigure10: figure,
  agencyFigure11: figure,
  agencyFigure12: figure,
} as const satisfies Readonly<Record<string, InputDefinition>>;

export type InputCode = keyof typeof INPUTS;

export const INPUT_CODES = Object.keys(INPUTS) as InputCode[];

/** A raw value: a code of the list, else an integer in the input's unit. Null is missing. */
export type InputValue = string | number | null;

/** A person's inputs; what is left out is missing. */
export type Inputs = Readonly<Partial<Record<InputCode, InputValue>>>;

/** The definition of an input, without its literal type. */
export function inputDefinition(input: InputCode): InputDefinition {
  return INPUTS[input];
}

export function isInputCode(text: unknown): text is InputCode {
  return typeof text === 'string' && Object.hasOwn(INPUTS, text);
}

/** Whether a raw value is one the input can have: a listed code, or an integer within bounds. */
export function isInputValue(input: InputCode, value: unknown): value is string | number {
  const definition = inputDefinition(input);
  if (definition.kind === 'code') return typeof value === 'string' && definition.codes.includes(value);
  const maximum = definition.kind === 'share' ? definition.denominator : definition.maximum;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maximum;
}
