import { EDUCATION_LEVELS } from '#libs/domain/education-level';
import { EMPLOYMENT_TYPES, employmentTypeWord } from '#libs/domain/employment-type';
import { LEGAL_STATUSES, type LegalStatus, officialStatusName } from '#libs/domain/legal-status';
import {
  ECHELONS,
  officialLevelName,
  POSITION_GROUPS,
  POSITION_LEVELS,
  type PositionLevel,
} from '#libs/domain/position-level';
import { PPPK_GRADES, RANKS } from '#libs/domain/rank';

/** A choice of a field. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

const same = (value: string): Option => ({ value, label: value });

/** Official terms: the same in every language. */
export const LEVEL_OPTIONS: readonly Option[] = POSITION_LEVELS.map((value) => ({
  value,
  label: officialLevelName(value),
}));
export const EMPLOYMENT_OPTIONS: readonly Option[] = EMPLOYMENT_TYPES.map((value) => ({
  value,
  label: employmentTypeWord(value),
}));
export const STATUS_OPTIONS: readonly Option[] = LEGAL_STATUSES.map((value) => ({
  value,
  label: officialStatusName(value),
}));
export const RANK_OPTIONS: readonly Option[] = [...RANKS.toReversed(), ...PPPK_GRADES.toReversed()].map(same);
export const ECHELON_OPTIONS: readonly Option[] = ECHELONS.map(same);
export const EDUCATION_OPTIONS: readonly Option[] = EDUCATION_LEVELS.toReversed().map(same);

/** The options of a table of words, in its order. */
export function optionsOf(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** With a first option that takes the value away. */
export function withBlank(options: readonly Option[], label: string): Option[] {
  return [{ value: '', label }, ...options];
}

/** The official name of a level; the code itself for one that is newer than this page. */
export function levelName(code: string): string {
  return LEVELS.has(code) ? officialLevelName(code as PositionLevel) : code;
}

/** SIASN's word of a kedudukan hukum. */
export function statusName(code: string): string {
  return STATUSES.has(code) ? officialStatusName(code as LegalStatus) : code;
}

const LEVELS: ReadonlySet<string> = new Set(POSITION_LEVELS);
const STATUSES: ReadonlySet<string> = new Set(LEGAL_STATUSES);
export const GROUP_CODES = POSITION_GROUPS;
