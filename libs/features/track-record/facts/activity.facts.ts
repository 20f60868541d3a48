/*
 * Facts that a talent period reads of what people did, as SELECTs over `people` (employee_id) and `cycle`
 * (reference_date, rated_year), one row per person who has any. What no row means is for the reader to say, by
 * the declarations of completeness. Rules: docs/domain/03, "What the inputs mean".
 */

const MINE = 'in (select employee_id from people)';

/** First in the list is best. */
function bestOf(value: string, bestFirst: readonly string[]): string {
  const list = `array[${bestFirst.map((code) => `'${code}'`).join(', ')}]`;
  return `(${list})[min(array_position(${list}, ${value}))]`;
}

/** A Satyalancana counts as cross-agency, whatever its TINGKAT says. */
const AWARD_LEVEL = `case when a.name ~* 'satya *lanca?ana|\\mSLKS\\M' then 'crossAgency' else a.level end`;

/** The highest award dated within five years before the reference date, both days included: `award`. */
export const awardFacts = `
  select a.employee_id, ${bestOf(AWARD_LEVEL, ['international', 'national', 'crossAgency', 'internal'])} as award
  from award a, cycle c
  where a.employee_id ${MINE} and a.voided_at is null
    and a.awarded_on between (c.reference_date - interval '5 years')::date and c.reference_date
  group by a.employee_id`;

const ASSIGNMENT = `t.role || ':' || t.scope`;
const ASSIGNMENTS = [
  'chair:national',
  'chair:crossAgency',
  'chair:internal',
  'member:national',
  'member:crossAgency',
  'member:internal',
];

/** The highest team assignment with a decree, active on a day of the rated year or the one before: `assignment`, as role:scope. */
export const assignmentFacts = `
  select t.employee_id, ${bestOf(ASSIGNMENT, ASSIGNMENTS)} as assignment
  from team_assignment t, cycle c
  where t.employee_id ${MINE} and t.voided_at is null and t.decree_number is not null
    and t.since <= make_date(c.rated_year, 12, 31)
    and (t.until is null or t.until >= make_date(c.rated_year - 1, 1, 1))
  group by t.employee_id`;

/** Learning hours (JP) of trainings that ended in the rated year: `learning_hours`. */
export const learningFacts = `
  select t.employee_id, sum(t.learning_hours)::int as learning_hours
  from training t, cycle c
  where t.employee_id ${MINE} and t.voided_at is null
    and t.ended_on between make_date(c.rated_year, 1, 1) and make_date(c.rated_year, 12, 31)
  group by t.employee_id`;

/** The newest 360 feedback on record in the year of the reference date: `feedback` (category) or `feedback_score` (millionths). */
export const feedbackFacts = `
  select distinct on (f.employee_id) f.employee_id, f.category as feedback, f.score as feedback_score
  from feedback_360 f, cycle c
  where f.employee_id ${MINE} and f.voided_at is null and f.year <= extract(year from c.reference_date)
  order by f.employee_id, f.year desc`;
