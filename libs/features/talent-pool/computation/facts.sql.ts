import { INPUT_COLUMNS } from '#libs/domain/scoring';
import { assessmentFacts } from '#libs/features/assessment/facts';
import { ratingFacts } from '#libs/features/performance/facts';
import {
  actingFacts,
  agencyFigureFacts,
  assignmentFacts,
  awardFacts,
  disciplineFacts,
  educationFacts,
  feedbackFacts,
  learningFacts,
  tenureFacts,
  varietyFacts,
} from '#libs/features/track-record/facts';
import { COVERED, INPUT_SOURCES, PROVISIONAL_SQL } from './inputs.sql.js';

const PERSON = {
  org_unit_id: 'm.org_unit_id',
  position_id: 'm.position_id',
  post_level: 'm.post_level',
  post_group: 'm.post_order',
  employment_type: 'm.employment_type',
  study_leave: 'coalesce(m.study_leave, false)',
  retirement_date: 'm.retirement_date',
  status_gate: 'm.status_gate',
  match_result_id: 's.match_result_id',
  standard_by_default: 'coalesce(s.standard_by_default, false)',
  accredited: 's.accredited',
  needs_reassessment: 's.needs_reassessment',
  learning_complete: COVERED.training,
  discipline_complete: COVERED.discipline,
  discipline_recent: 'coalesce(x.recent, false)',
  discipline_appealed: 'coalesce(x.appealed, false)',
  provisional: PROVISIONAL_SQL,
};

/** Every column of `talent_input` but its key, over the people `m`, their units' declarations `d` and the facts. */
export const INPUT_VALUES: Readonly<Record<string, string>> = {
  ...PERSON,
  ...Object.fromEntries(INPUT_COLUMNS.map(({ input, name }) => [name, INPUT_SOURCES[input]])),
};
/**
 * Facts of one row per person, by the alias inputs.sql.ts reads them under. Each is a materialized step: the planner
 * cannot know how many people are meant, and must not compute a fact once per person.
 */
export const FACTS: Readonly<Record<string, string>> = {
  r: ratingFacts,
  a: awardFacts,
  t: assignmentFacts,
  l: learningFacts,
  f: feedbackFacts,
  e: educationFacts,
  x: disciplineFacts,
  n: tenureFacts,
  v: varietyFacts,
  g: actingFacts,
  s: assessmentFacts,
  k: agencyFigureFacts,
};

/** What one feature's facts feed: nothing else of the inputs can change with them. */
export const PARTS = {
  ratings: partOf('r'),
  assessment: partOf('s'),
  trackRecord: partOf('a', 't', 'l', 'f', 'e', 'x', 'n', 'v', 'g', 'k'),
} as const;
export type InputPart = keyof typeof PARTS;

function partOf(...facts: string[]): { facts: readonly string[]; names: readonly string[] } {
  const read = new RegExp(`\\b(${facts.join('|')})\\.`);
  return { facts, names: Object.keys(INPUT_VALUES).filter((name) => read.test(INPUT_VALUES[name] ?? '')) };
}
