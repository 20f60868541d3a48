import { fullName } from '#libs/features/directory/access';
import { inputTable, resultTable } from '../computation/partitions.js';

const SCORE = (column: string) => `trim(to_char(${column} / 1000000.0, '9999990.000000'))`;
const ANSWER = (column: string) =>
  `case ${column} when 2 then 'met' when 0 then 'notMet' else 'needsVerification' end`;

/** SELECT list of a person over result `r`, input `i`, employee `e`, post `p`, unit `u` and the last box `b`. */
export const PERSON = `r.employee_id as "employeeId", e.nip, ${fullName('e')} as name, p.name as "positionName",
  i.post_level as level, u.name as "unitName", ${SCORE('r.kinerja')} as kinerja, ${SCORE('r.potensial')} as potensial,
  ${SCORE('r.talent_score')} as "talentScore", r.box, coalesce(r.missing, '{}') as missing,
  jsonb_build_object(${['status', 'rating', 'competency', 'training', 'discipline', 'retirement']
    .map((gate) => `'${gate}', ${ANSWER(`r.gate_${gate}`)}`)
    .join(', ')}) as gates,
  case r.pool when 2 then 'member' when 1 then 'awaitingVerification' else 'none' end as pool,
  b.box as "previousBox"`;

const INPUT_OF_RESULT = (year: number) =>
  `i.cycle_year = ${year} and (i.agency_id, i.period_id, i.employee_id) = (r.agency_id, r.period_id, r.employee_id)`;

/** The period before, whose boxes are the ghosts: the newest set or published one with an earlier reference date. */
const BEFORE = `left join lateral (
    select x.cycle_year, x.id from talent_period x
    where x.reference_date < t.reference_date and x.state in ('approved', 'published', 'archived')
    order by x.reference_date desc limit 1) before on true`;

/**
 * FROM of people on the map of the period `t` of that cycle year.
 * @param results which of its results, with their columns: a page of them is taken before anything is joined to it
 */
export function peopleOnMap(year: number, results: string = resultTable(year)): string {
  return `talent_period t ${BEFORE}
  join ${results} r on r.cycle_year = ${year} and r.agency_id = t.agency_id and r.period_id = t.id
  join ${inputTable(year)} i on ${INPUT_OF_RESULT(year)}
  join employee e on e.id = r.employee_id
  left join position p on p.id = i.position_id left join org_unit u on u.id = r.org_unit_id
  left join talent_result b on b.cycle_year = before.cycle_year and b.agency_id = t.agency_id and b.period_id = before.id
    and b.employee_id = r.employee_id`;
}

/** FROM of results and their inputs alone, for counting and finding. */
export function resultsOnMap(year: number, withInput = true): string {
  const input = `join ${inputTable(year)} i on ${INPUT_OF_RESULT(year)}`;
  return `${resultTable(year)} r ${withInput ? input : ''}`;
}

/** The results of a period, as a condition over `r`. */
export const ofPeriod = (year: number, id: string): string =>
  `r.cycle_year = ${year} and r.period_id = ${id}`;
