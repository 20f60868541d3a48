import { requiredFacts, validResultFacts } from '#libs/features/assessment/facts';
import { completenessFactsOf, officeFactsOf, peopleFacts } from '#libs/features/directory/facts';
import { heldFacts, varietyUnits } from '#libs/features/track-record/facts';
import { FACTS, INPUT_VALUES, type InputPart, PARTS } from './facts.sql.js';
import { inputTable, resultTable } from './partitions.js';

/** The CTE `cycle` of the period $2: the day, the year rated, the population and what the policy asks of the facts. */
const CYCLE = `cycle as (
  select p.id as period_id, p.cycle_year, p.revision, p.reference_date, extract(year from p.reference_date)::int - 1 as rated_year,
         p.levels, p.excluded_families, p.include_pppk, (v.definition #>> '{assessment,validityYears}')::int as validity_years,
         v.definition #>> '{assessment,counting}' as counting,
         v.definition #>> '{jpm,variant}' as jpm_variant, v.definition #>> '{jpm,reference}' as jpm_reference,
         (v.definition #>> '{gates,disciplineMonths}')::int as discipline_months
  from talent_period p join scoring_policy_version v on v.id = p.policy_version_id where p.id = $2 and p.agency_id = $1::int)`;

const SAME_PERSON =
  '(t.cycle_year, t.agency_id, t.period_id, t.employee_id) = (f.cycle_year, f.agency_id, f.period_id, f.employee_id)';

/**
 * Puts the chosen people of period $2 of agency $1 into the temporary table `people`, for a statement that takes many: with
 * statistics the planner knows how many there are.
 * @param chosen an SQL condition over the employee `e`
 */
export function peopleTable(chosen: string): readonly [drop: string, create: string, analyze: string] {
  return [
    'drop table if exists people',
    `create temporary table people on commit drop as with ${CYCLE} ${peopleFacts(chosen)}`,
    'analyze people',
  ];
}

/**
 * Brings the inputs of people of period $2 up to date, writing only what differs; what is replaced goes to the history.
 * What differs is found before anything is written, for ON CONFLICT locks even the rows it leaves alone; the lock of the
 * period keeps others from writing in between. $1 is the agency.
 * @param year the cycle year of the period
 * @param chosen an SQL condition over the employee `e`; null: the temporary table `people` holds them
 */
export function gatherInputs(year: number, chosen: string | null): string {
  const names = Object.keys(INPUT_VALUES);
  const people = chosen === null ? [] : [`people as materialized (${peopleFacts(chosen)})`];
  return `${comparison(year, people, { facts: Object.keys(FACTS), names })}
  insert into ${inputTable(year)} as t (cycle_year, agency_id, period_id, employee_id, ${names.join(', ')})
  select * from changed
  on conflict (cycle_year, agency_id, period_id, employee_id) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`;
}

/**
 * The same for a part of the inputs, of people who are in the period already: whom it takes, no fact of the part decides.
 * @param chosen an SQL condition over the standing input `t`
 */
export function gatherPart(year: number, part: InputPart, chosen: string): string {
  const { names } = PARTS[part];
  const people = `people as materialized (
    select t.employee_id, t.org_unit_id, t.position_id, t.post_level from ${inputTable(year)} t
    where t.cycle_year = ${year} and t.agency_id = $1::int and t.period_id = $2 and ${chosen})`;
  return `${comparison(year, [people], PARTS[part])}
  update ${inputTable(year)} t set ${names.map((name) => `${name} = f.${name}`).join(', ')}
  from changed f where ${SAME_PERSON}`;
}

/** WITH of a statement that writes `changed`: the columns of `names` as the facts have them now, where they differ. */
function comparison(year: number, people: readonly string[], { facts, names }: Asked): string {
  const values = names.map((name) => `${INPUT_VALUES[name] ?? 'null'} as ${name}`);
  const list = (prefix: string) => names.map((name) => `${prefix}.${name}`).join(', ');
  const declared = 'left join declared d on d.unit_id = m.org_unit_id';
  return `
  with ${[CYCLE, ...people].join(', ')},
  offices as materialized (${officeFactsOf(varietyUnits)}),
  declared as materialized (${completenessFactsOf('select org_unit_id from people')}),
  held as materialized (${heldFacts}),
  valid_results as materialized (${validResultFacts}), required as materialized (${requiredFacts}),
  ${facts.map((alias) => `facts_${alias} as materialized (${FACTS[alias]})`).join(',\n  ')},
  fresh as materialized (
    select c.cycle_year, $1::int as agency_id, c.period_id, m.employee_id, ${values.join(',\n           ')}
    from cycle c cross join people m
    ${values.some((sql) => /\bd\./.test(sql)) ? declared : ''}
    ${facts.map((alias) => `left join facts_${alias} ${alias} on ${alias}.employee_id = m.employee_id`).join('\n    ')}
  ), changed as materialized (
    select f.* from fresh f left join ${inputTable(year)} t on ${SAME_PERSON}
    where t.employee_id is null or (${list('t')}) is distinct from (${list('f')})
  ), replaced as (
    insert into talent_input_history (agency_id, period_id, employee_id, replaced_by, inputs)
    select t.agency_id, t.period_id, t.employee_id, c.revision, to_jsonb(t) - array['agency_id', 'cycle_year', 'period_id', 'employee_id']
    from cycle c cross join changed f join ${inputTable(year)} t on ${SAME_PERSON}
  )`;
}

interface Asked {
  /** Aliases of FACTS; steps before them that nobody names cost nothing. */
  readonly facts: readonly string[];
  readonly names: readonly string[];
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
