import type { ImportRule } from '#libs/platform/import';

/** Holdings as they would stand: good rows of the file, and what stands and is not in the file. */
const MERGED = `
  merged as (
    select s.row_number, s.target_id as id, s.employee_id, s.position_id, s.kind, s.since, s.ends as until, s.changed
    from staged s where s.state = 'good' and s.employee_id is not null and s.position_id is not null
    union all
    select null, h.id, h.employee_id, h.position_id, h.kind, h.since, h.until, false
    from holding h
    where h.voided_at is null
      and (h.position_id in (select position_id from staged) or h.employee_id in (select employee_id from staged))
      and not exists (select from staged s where s.state = 'good' and s.target_id = h.id)
  )`;

const LASTS = (alias: string) => `daterange(${alias}.since, ${alias}.until, '[]')`;

/** The rules of libs/domain/holding, compiled to sets: what docs/domain/01 says of definitive holders, Plt, Plh, Pj. */
export const HOLDER_RULES: readonly ImportRule[] = [
  {
    code: 'employee.unknown',
    field: 'nip',
    severity: 'error',
    sql: `select row_number, null::jsonb as details from staged where nip is not null and employee_id is null`,
  },
  {
    code: 'position.unknown',
    field: 'position',
    severity: 'error',
    sql: `select row_number, null::jsonb as details from staged where position_code is not null and position_id is null`,
  },
  {
    // Under a person's former number and under the present one: two keys, but one holding.
    code: 'key.conflict',
    field: 'nip',
    severity: 'error',
    sql: `select row_number, jsonb_build_object('row', case when row_number = first then last else first end) as details
          from (select row_number, count(*) over k as n, min(row_number) over k as first, max(row_number) over k as last
                from staged where state = 'good' window k as (partition by employee_id, position_id, kind, since)) c
          where n > 1`,
  },
  {
    code: 'holding.until-before-since',
    field: 'until',
    severity: 'error',
    sql: `select row_number, null::jsonb as details from staged where state = 'good' and ends < since`,
  },
  {
    code: 'holding.already-held',
    field: 'since',
    severity: 'error',
    sql: `with ${MERGED}
          select a.row_number, jsonb_build_object('since', to_char(min(b.since), 'DD-MM-YYYY')) as details
          from merged a join merged b on b.employee_id = a.employee_id and b.position_id = a.position_id and b.kind = a.kind
            and b.since <> a.since and ${LASTS('a')} && ${LASTS('b')}
          where a.changed group by a.row_number`,
  },
  {
    code: 'holding.second-definitive',
    field: 'position',
    severity: 'error',
    sql: `with ${MERGED}
          select a.row_number, jsonb_build_object('position', min(p.code), 'since', to_char(min(b.since), 'DD-MM-YYYY')) as details
          from merged a join merged b on b.employee_id = a.employee_id and b.position_id <> a.position_id
            and b.kind = 'definitive' and ${LASTS('a')} && ${LASTS('b')}
          join position p on p.id = b.position_id
          where a.changed and a.kind = 'definitive' group by a.row_number`,
  },
  {
    code: 'holding.headcount-exceeded',
    field: 'position',
    severity: 'error',
    sql: `with ${MERGED}, seat as (
            select * from merged where kind = 'definitive'
          ), crowded as (
            select d.position_id, d.since as day, min(p.headcount) as headcount
            from (select distinct position_id, since from seat
                  where position_id in (select position_id from seat where changed)) d
            join seat o on o.position_id = d.position_id and d.since between o.since and coalesce(o.until, 'infinity')
            join position p on p.id = d.position_id
            group by d.position_id, d.since having count(*) > min(p.headcount)
          )
          select s.row_number, jsonb_build_object('headcount', min(c.headcount)) as details
          from seat s join crowded c on c.position_id = s.position_id and c.day between s.since and coalesce(s.until, 'infinity')
          where s.changed group by s.row_number`,
  },
  {
    code: 'holding.post-not-vacant',
    field: 'position',
    severity: 'warning',
    sql: `with ${MERGED}
          select a.row_number, null::jsonb as details
          from merged a join position p on p.id = a.position_id
          join merged d on d.position_id = a.position_id and d.kind = 'definitive'
            and a.since between d.since and coalesce(d.until, 'infinity')
          where a.changed and a.kind in ('acting', 'penjabat')
          group by a.row_number, p.headcount having count(*) >= greatest(p.headcount, 1)`,
  },
  {
    code: 'holding.post-vacant',
    field: 'position',
    severity: 'warning',
    sql: `with ${MERGED}
          select a.row_number, null::jsonb as details from merged a
          where a.changed and a.kind = 'daily' and not exists (
            select from merged d where d.position_id = a.position_id and d.kind = 'definitive'
              and a.since between d.since and coalesce(d.until, 'infinity'))`,
  },
  {
    code: 'position.inactive',
    field: 'position',
    severity: 'warning',
    sql: `select s.row_number, null::jsonb as details from staged s join position p on p.id = s.position_id
          where not p.active and s.changed and s.state = 'good'`,
  },
];
