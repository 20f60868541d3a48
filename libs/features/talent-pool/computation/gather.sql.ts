import { INPUT_COLUMNS } from '#libs/domain/scoring';
import { assessmentFacts, requiredFacts, validResultFacts } from '#libs/features/assessment/facts';
import { completenessFactsOf, officeFactsOf, peopleFacts } from '#libs/features/directory/facts';
import { ratingFacts } from '#libs/features/performance/facts';
import {
  actingFacts,
  assignmentFacts,
  awardFacts,
  disciplineFacts,
  educationFacts,
  feedbackFacts,
  heldFacts,
  learningFacts,
  tenureFacts,
  varietyFacts,
  varietyUnits,
} from '#libs/features/track-record/facts';
import { COVERED, INPUT_SOURCES, PROVISIONAL_SQL } from './inputs.sql.js';
import { inputTable, resultTable } from './partitions.js';

/** The CTE `cycle` of the period $2: the day, the year rated, the population and what the policy asks of the facts. */
const CYCLE = `cycle as (
  select p.id as period_id, p.cycle_year, p.revision, p.reference_date, extract(year from p.reference_date)::int - 1 as rated_year,
         p.levels, p.excluded_families, p.include_pppk, (v.definition #>> '{assessment,validityYears}')::int as validity_years,
         v.definition #>> '{assessment,counting}' as counting,
         v.definition #>> '{jpm,variant}' as jpm_variant, v.definition #>> '{jpm,reference}' as jpm_reference,
         (v.definition #>> '{gates,disciplineMonths}')::int as discipline_months
  from talent_period p join scoring_policy_version v on v.id = p.policy_version_id where p.id = $2 and p.agency_id = $1::int)`;

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

const VALUES: Readonly<Record<string, string>> = {
  ...PERSON,
  ...Object.fromEntries(
    INPUT_COLUMNS.map(({ input, name, type }) => [name, INPUT_SOURCES[input] ?? `null::${type}`]),
  ),
};
const NAMES = Object.keys(VALUES);

const list = (prefix: string) => NAMES.map((name) => `${prefix}.${name}`).join(', ');

/** Facts of one row per person, by the alias inputs.sql.ts reads them under. */
const FACTS: Readonly<Record<string, string>> = {
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
};

/** Materialized: the planner cannot know how many people are meant, and must not compute a fact once per person. */
const FACT_STEPS = Object.entries(FACTS).map(([alias, sql]) => `facts_${alias} as materialized (${sql})`);
const FACT_JOINS = Object.keys(FACTS).map(
  (alias) => `left join facts_${alias} ${alias} on ${alias}.employee_id = m.employee_id`,
);

const SAME_PERSON =
  '(t.cycle_year, t.agency_id, t.period_id, t.employee_id) = (f.cycle_year, f.agency_id, f.period_id, f.employee_id)';

/**
 * Puts the chosen people of period $2 of agency $1 into the temporary table `people`, for a statement that takes many: with
 * statistics the planner knows how many there are.
 * @param chosen an SQL condition over the employee `e`
 */
export function gatherPeople(chosen: string): readonly [drop: string, create: string, analyze: string] {
  return [
    'drop table if exists people',
    `create temporary table people on commit drop as with ${CYCLE} ${peopleFacts(chosen)}`,
    'analyze people',
  ];
}

/**
 * Brings the inputs of people of period $2 up to date, writing only what differs; what is replaced goes to the history.
 * What differs is found before anything is written, for ON CONFLICT locks even the rows it leaves alone; the lock of the
 * period keeps others from writing in between. $1 is the agency. Gives the ids of the people whose inputs are new or changed.
 * @param year the cycle year of the period
 * @param chosen an SQL condition over the employee `e`; null: the temporary table `people` holds them
 */
export function gatherInputs(year: number, chosen: string | null): string {
  const table = inputTable(year);
  const people = chosen === null ? [] : [`people as materialized (${peopleFacts(chosen)})`];
  return `
  with ${[CYCLE, ...people].join(', ')},
  offices as materialized (${officeFactsOf(varietyUnits)}),
  declared as materialized (${completenessFactsOf('select org_unit_id from people')}),
  held as materialized (${heldFacts}),
  valid_results as materialized (${validResultFacts}), required as materialized (${requiredFacts}),
  ${FACT_STEPS.join(',\n  ')},
  fresh as materialized (
    select $1::int as agency_id, c.cycle_year, c.period_id, m.employee_id,
           ${NAMES.map((name) => `${VALUES[name]} as ${name}`).join(',\n           ')}
    from cycle c cross join people m
    left join declared d on d.unit_id = m.org_unit_id
    ${FACT_JOINS.join('\n    ')}
  ), changed as materialized (
    select f.* from fresh f left join ${table} t on ${SAME_PERSON}
    where t.employee_id is null or (${list('t')}) is distinct from (${list('f')})
  ), replaced as (
    insert into talent_input_history (agency_id, period_id, employee_id, replaced_by, inputs)
    select t.agency_id, t.period_id, t.employee_id, c.revision, to_jsonb(t) - array['agency_id', 'cycle_year', 'period_id', 'employee_id']
    from cycle c cross join changed f join ${table} t on ${SAME_PERSON}
  )
  insert into ${table} as t (agency_id, cycle_year, period_id, employee_id, ${NAMES.join(', ')})
  select * from changed
  on conflict (cycle_year, agency_id, period_id, employee_id) do update set ${NAMES.map((name) => `${name} = excluded.${name}`).join(', ')}
  returning t.employee_id as "employeeId"`;
}

/**
 * Removes the chosen people who are no longer of the period $2, or not there at all; gives their ids.
 * @param year the cycle year of the period
 * @param chosen an SQL condition over the employee `e`
 * @param standing the same over the input `t`
 */
export function dropOutsiders(year: number, chosen: string, standing: string): string {
  return `
  with ${CYCLE}, people as materialized (${peopleFacts(chosen)}), gone as (
    delete from ${inputTable(year)} t
    where t.cycle_year = ${year} and t.agency_id = $1::int and t.period_id = $2 and ${standing}
      and t.employee_id not in (select employee_id from people)
    returning t.employee_id)
  delete from ${resultTable(year)} r using gone g
  where r.cycle_year = ${year} and r.agency_id = $1::int and r.period_id = $2 and r.employee_id = g.employee_id
  returning r.employee_id as "employeeId"`;
}
