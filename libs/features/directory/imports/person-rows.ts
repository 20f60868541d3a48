import type { ImportRule, SetStatement } from '#libs/platform/import';
import type { Tx } from '#libs/platform/database';
import { field } from './fields.js';

/** NIP of a row that tells of a person the directory knows already. */
export const NIP_FIELD = field('nip', 'NIP', '199004012015032001', {
  required: true,
  also: ['NIP BARU'],
  note: '18 angka; format kolom Teks.',
});

/** FROM item: every number a person is known by, former ones too where nobody else has them now. */
export const KNOWN_NUMBERS = `
  (select nip, id from employee union
   select a.nip, a.employee_id from employee_nip_alias a where not exists (select from employee o where o.nip = a.nip))`;

/** Fills the staged employee_id by the staged nip. */
export const RESOLVE_EMPLOYEE: SetStatement = `
  update staged s set employee_id = e.id from ${KNOWN_NUMBERS} e where e.nip = s.nip`;

export const EMPLOYEE_UNKNOWN: ImportRule = {
  code: 'employee.unknown',
  field: 'nip',
  severity: 'error',
  sql: `select row_number, null::jsonb as details from staged where nip is not null and employee_id is null`,
};

/** Under a person's former number and under the present one: two keys, but one fact. */
export function sameFactTwice(columns: readonly string[]): ImportRule {
  const fact = ['employee_id', ...columns].join(', ');
  return {
    code: 'key.conflict',
    field: 'nip',
    severity: 'error',
    sql: `select row_number, jsonb_build_object('row', case when row_number = first then last else first end) as details
          from (select row_number, count(*) over k as n, min(row_number) over k as first, max(row_number) over k as last
                from staged where state = 'good' and employee_id is not null window k as (partition by ${fact})) c
          where n > 1`,
  };
}

/** What people call a main row `t` that belongs to a person. */
export const PERSON_LABEL = `(select e.nip || ' ' || e.name from employee e where e.id = t.employee_id)`;

/** The people whom main rows belong to. */
export async function employeesOf(tx: Tx, table: string, ids: readonly number[]): Promise<number[]> {
  const rows = await tx.query<{ id: number }>(
    `select distinct employee_id as id from ${table} where id = any($1::int[]) order by 1`,
    [ids],
  );
  return rows.map(({ id }) => id);
}
