import { canonicalCompetencyCode, GENERIC_CODES, readGenericCode } from './competencies.js';
import { type JobStandard, missingFromStandard } from './class-standard.js';
import { isStandardLevel } from './level.js';

/** Section III of the SKJ form: what a requirement is about (pelatihan manajerial, teknis, fungsional; pengalaman). */
export const REQUIREMENT_KINDS = [
  'managerialTraining',
  'technicalTraining',
  'functionalTraining',
  'experience',
] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/** How much it is asked: mutlak, penting, perlu. */
export const REQUIREMENT_NEEDS = ['absolute', 'important', 'useful'] as const;
export type RequirementNeed = (typeof REQUIREMENT_NEEDS)[number];

/** A level asked of a competency, as it is written. */
export interface AskedLevel {
  readonly code: string;
  readonly level: number;
}

export const STANDARD_PROBLEMS = [
  'standard.level-out-of-scale',
  'standard.competency-twice',
  'standard.incomplete',
] as const;

/** What is wrong with a standard, and the codes concerned. */
export interface StandardProblem {
  readonly code: (typeof STANDARD_PROBLEMS)[number];
  readonly codes: readonly string[];
}

/** A code as standards hold it: one of the nine however it is written, else canonical. */
export function standardCode(text: string): string {
  return readGenericCode(text) ?? canonicalCompetencyCode(text);
}

/** Reads the asked levels of a job standard: the nine must be there (docs/domain/02), each code once, levels 1 to 5. */
export function readStandardLevels(asked: readonly AskedLevel[]): JobStandard | StandardProblem {
  const entries = asked.map(({ code, level }) => ({ code: standardCode(code), level }));
  const outside = entries.filter(({ level }) => !isStandardLevel(level)).map(({ code }) => code);
  if (outside.length > 0) return { code: 'standard.level-out-of-scale', codes: outside };
  const codes = entries.map(({ code }) => code.toLowerCase());
  const twice = entries.filter((_, place) => codes.indexOf(codes[place] ?? '') !== place);
  if (twice.length > 0) return { code: 'standard.competency-twice', codes: twice.map(({ code }) => code) };
  const standard = Object.fromEntries(entries.map(({ code, level }) => [code, level])) as JobStandard;
  const missing = missingFromStandard(standard);
  return missing.length > 0 ? { code: 'standard.incomplete', codes: missing } : standard;
}

/** Codes of a standard beside the nine. */
export function technicalCodes(standard: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(standard).filter((code) => !(GENERIC_CODES as readonly string[]).includes(code));
}
