import { GATES } from '#libs/domain/eligibility';
import { compileToSql, NO_POST, type Policy } from '#libs/domain/scoring';
import { gateColumns, poolSql } from './gates.sql.js';
import { inputTable, resultTable } from './partitions.js';

const KEY = ['cycle_year', 'agency_id', 'period_id', 'employee_id'];
const FOUND = [
  'org_unit_id',
  'post_group',
  'kinerja',
  'potensial',
  'talent_score',
  'box',
  'missing',
  ...GATES.map((gate) => `gate_${gate}`),
  'pool',
];
const KEPT = ['kinerja', 'potensial', 'talent_score', 'box', 'missing', 'pool'];

/** Every column of `talent_result` that is written; the rest follows from them. */
export const resultColumns: readonly string[] = [...KEY, 'revision', ...FOUND];

const list = (prefix: string, names: readonly string[]) =>
  names.map((name) => `${prefix}.${name}`).join(', ');

/**
 * SELECT of results over the inputs of the period $2 of agency $1, compiled from the policy: integer columns in a fenced
 * inner query, one division per score.
 * @param year the cycle year of the period
 * @param chosen an SQL condition over the input `i`
 */
export function scoresSql(policy: Policy, year: number, chosen: string): string {
  const { inner, kinerja, potensial, talentScore, box, missing } = compileToSql(policy);
  const placed = (sql: string) => `case when n.position_id is not null then ${sql} end`;
  const columns = [...inner, ...gateColumns(policy)].map(({ name, sql }) => `${sql} as ${name}`);
  return `
    select ${list('n', KEY)}, n.org_unit_id, n.post_group, ${placed(kinerja)} as kinerja, ${placed(potensial)} as potensial,
           ${placed(talentScore)} as talent_score, ${placed(box)} as box,
           case when n.position_id is null then array_prepend('${NO_POST}', ${missing}) else ${missing} end as missing,
           ${GATES.map((gate) => `n.gate_${gate}`).join(', ')}, ${poolSql(policy, placed(box))} as pool
    from (
      select ${list('i', [...KEY, 'org_unit_id', 'post_group', 'position_id'])}, ${columns.join(', ')}
      from talent_period t join ${inputTable(year)} i
        on i.cycle_year = ${year} and i.agency_id = t.agency_id and i.period_id = t.id
      where t.id = $2 and t.agency_id = $1::int and ${chosen} offset 0) n`;
}

/**
 * Brings the results of the chosen people of period $2 up to date with its revision, writing only what differs; what is
 * replaced goes to the history. Gives the ids of those whose result is new or other than before.
 */
export function writeScores(policy: Policy, year: number, chosen: string): string {
  const results = resultTable(year);
  return `
  with fresh as materialized (${scoresSql(policy, year, chosen)}),
  cycle as (select revision from talent_period where id = $2),
  changed as materialized (
    select f.* from fresh f left join ${results} r on (${list('r', KEY)}) = (${list('f', KEY)})
    where r.employee_id is null or (${list('r', FOUND)}) is distinct from (${list('f', FOUND)})
  ), replaced as (
    insert into talent_result_history (agency_id, period_id, employee_id, revision, replaced_by, ${KEPT.join(', ')})
    select r.agency_id, r.period_id, r.employee_id, r.revision, c.revision, ${list('r', KEPT)}
    from cycle c cross join changed f join ${results} r on (${list('r', KEY)}) = (${list('f', KEY)})
    where (${list('r', KEPT)}) is distinct from (${list('f', KEPT)})
  )
  insert into ${results} as r (${KEY.join(', ')}, revision, ${FOUND.join(', ')})
  select ${list('f', KEY)}, c.revision, ${list('f', FOUND)} from changed f cross join cycle c
  on conflict (${KEY.join(', ')}) do update set revision = excluded.revision, ${FOUND.map((name) => `${name} = excluded.${name}`).join(', ')}
  returning r.employee_id as "employeeId"`;
}
