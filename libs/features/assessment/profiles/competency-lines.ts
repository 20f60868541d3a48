import {
  GENERIC_CODES,
  GENERIC_COMPETENCIES,
  type JobStandard,
  LEVEL_HUNDREDTHS,
} from '#libs/domain/competency';
import { type JpmVariant, technicalMatch } from '#libs/domain/job-person-match';
import type { Micro } from '#libs/domain/micro';
import type { ResultFacts } from './profile.sql.js';
import type { CompetencyLine } from './profile.view.js';

type Levels = Pick<ResultFacts, 'levels'> | null;

/** What competencies are called, by code. */
export type CompetencyNames = ReadonlyMap<string, string>;

/** The nine generic competencies in the order of the dictionary, rated or not, against the SKJ filled up by the class. */
export function genericLines(result: Levels, own: JobStandard, usual: JobStandard | null): CompetencyLine[] {
  const standard = usual && { ...usual, ...own };
  return GENERIC_COMPETENCIES.map(({ code, name }) => ({
    ...lineOf({ code, name }, result, standard),
    byDefault: usual !== null && !Object.hasOwn(own, code),
  }));
}

/** Whatever else the post asks for or was rated, by code. @param names of the agency's dictionary, by code */
export function technicalLines(
  result: Levels,
  standard: JobStandard,
  names: CompetencyNames,
): CompetencyLine[] {
  const codes = new Set([...Object.keys(result?.levels ?? {}), ...Object.keys(standard)]);
  return [...codes]
    .filter(isTechnical)
    .sort()
    .map((code) => lineOf({ code, name: names.get(code) ?? null }, result, standard));
}

/** The JPM technical competencies have of their own; null without standard or a rating of each. */
export function technicalValue(result: Levels, standard: JobStandard, variant: JpmVariant): Micro | null {
  const technical = Object.fromEntries(Object.entries(standard).filter(([code]) => isTechnical(code)));
  const match = result && technicalMatch(result.levels, technical, variant);
  return match?.ok ? match.value : null;
}

function isTechnical(code: string): boolean {
  return !GENERIC_CODES.some((each) => each === code);
}

function lineOf(
  { code, name }: Pick<CompetencyLine, 'code' | 'name'>,
  result: Levels,
  required: JobStandard | null,
): CompetencyLine {
  const achieved = result?.levels[code] ?? null;
  const level = required?.[code];
  const standard = level === undefined ? null : level * LEVEL_HUNDREDTHS;
  const gap = achieved === null || standard === null ? null : achieved - standard;
  return { code, name, achieved, standard, byDefault: false, gap };
}
