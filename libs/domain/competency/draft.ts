import {
  type CompetencyGroup,
  GENERIC_COMPETENCIES,
  type GenericCompetency,
  readGenericCode,
} from './competencies.js';
import { STANDARD_LEVELS } from './level.js';
import { MAX_INDICATORS } from './words.js';

/** A level as it is written, without title and numbers. */
export interface LevelDraft {
  readonly level: number;
  readonly description: string;
  /** In order; the place is the number. */
  readonly indicators: readonly string[];
}

/** A competency as an agency writes it, before it is known to be whole. */
export interface CompetencyDraft {
  readonly code: string;
  readonly name: string;
  readonly group: CompetencyGroup;
  readonly definition: string;
  readonly levels: readonly LevelDraft[];
}

/** Longest texts of a dictionary, in characters. */
export const DICTIONARY_LIMITS = {
  code: 30,
  name: 200,
  definition: 2000,
  description: 2000,
  indicator: 1000,
} as const;

export const DRAFT_PROBLEMS = [
  'competency.code-reserved',
  'competency.generic-fixed',
  'competency.level-out-of-scale',
  'competency.level-twice',
  'competency.levels-incomplete',
  'competency.too-many-indicators',
] as const;

/** What is wrong with a competency, and in which field. */
export interface DraftProblem {
  readonly code: (typeof DRAFT_PROBLEMS)[number];
  readonly field: 'code' | 'name' | 'group' | 'levels';
  /** The levels concerned. */
  readonly levels?: readonly number[];
}

/** Codes of the nationally fixed groups: no agency adds to them. */
const GENERIC_PREFIX = /^(M|SK)\.\d+$/;

/** The first thing wrong with a competency, or null; its code is canonical (canonicalCompetencyCode). */
export function problemOf(draft: CompetencyDraft): DraftProblem | null {
  return identityProblem(draft) ?? levelProblem(draft.levels);
}

function identityProblem({ code, name, group }: CompetencyDraft): DraftProblem | null {
  const generic = genericOf(code);
  if (!generic) {
    return GENERIC_PREFIX.test(code) || group === 'managerial' || group === 'sociocultural'
      ? { code: 'competency.code-reserved', field: GENERIC_PREFIX.test(code) ? 'code' : 'group' }
      : null;
  }
  if (generic.group !== group) return { code: 'competency.generic-fixed', field: 'group' };
  return generic.name === name ? null : { code: 'competency.generic-fixed', field: 'name' };
}

function genericOf(code: string): GenericCompetency | undefined {
  const known = GENERIC_PREFIX.test(code) ? readGenericCode(code) : null;
  return GENERIC_COMPETENCIES.find((competency) => competency.code === known);
}

function levelProblem(levels: readonly LevelDraft[]): DraftProblem | null {
  const given = levels.map(({ level }) => level);
  const outside = given.filter((level) => !(STANDARD_LEVELS as readonly number[]).includes(level));
  if (outside.length > 0) return { code: 'competency.level-out-of-scale', field: 'levels', levels: outside };
  const twice = given.filter((level, place) => given.indexOf(level) !== place);
  if (twice.length > 0) return { code: 'competency.level-twice', field: 'levels', levels: twice };
  const blank = STANDARD_LEVELS.filter(
    (level) => !levels.some((each) => each.level === level && each.description !== ''),
  );
  if (blank.length > 0) return { code: 'competency.levels-incomplete', field: 'levels', levels: blank };
  const crowded = levels.filter(({ indicators }) => indicators.length > MAX_INDICATORS);
  return crowded.length === 0
    ? null
    : {
        code: 'competency.too-many-indicators',
        field: 'levels',
        levels: crowded.map(({ level }) => level),
      };
}
