import { fullName, runs, runsDefinitively } from '../access/current.js';
import { actingChainSql } from '../holdings/acting-warning.js';

/** LATERAL part `f`: how many hold the post `p` definitively, and whether somebody stands in for a holder. */
export function filledJoin(today: string): string {
  return `cross join lateral (
    select count(*) filter (where h.kind = 'definitive')::int as filled,
           coalesce(bool_or(h.kind in ('acting', 'daily', 'penjabat')), false) as acted
    from holding h where h.position_id = p.id and ${runs('h', today)}) f`;
}

/** Columns of `PositionRow` over post `p`, unit `u` and `f`; the holders carry the chain of their Plt rows. */
export function positionColumns(today: string): string {
  return `p.id, p.code, p.name, p.kind, p.level, p.echelon, p.org_unit_id as "orgUnitId", u.name as "orgUnitName",
    p.parent_id as "parentId", p.job_grade as "jobGrade", p.headcount, f.filled, f.filled - p.headcount as gap,
    p.critical, p.target, p.active, p.version,
    ${holdersSql(today)} as holders`;
}

/** SQL of the `PositionHolder`s of the post `p` as JSON, definitive ones first, each with the chain of its Plt rows. */
export function holdersSql(today: string): string {
  return `coalesce((select json_agg(json_build_object('holdingId', h.id, 'employeeId', e.id, 'name', ${fullName('e')},
        'nip', e.nip, 'kind', h.kind, 'since', h.since, 'until', h.until, 'chain', ${actingChainSql('h')})
        order by h.kind = 'definitive' desc, h.since, h.id)
      from holding h join employee e on e.id = h.employee_id
      where h.position_id = p.id and ${runs('h', today)}), '[]')`;
}

/** SQL condition of a state in the post map. A post with a free seat is vacant; a post without need never is. */
export function stateCondition(state: 'vacant' | 'filled' | 'acting'): string {
  if (state === 'acting') return 'f.acted';
  return state === 'vacant'
    ? 'p.active and f.filled < p.headcount'
    : 'f.filled > 0 and f.filled >= p.headcount';
}

/** SELECT of the definitive holders the post `position` has today. */
export function definitiveCountSql(position: string, today: string): string {
  return `select count(*)::int as filled from holding h where h.position_id = ${position} and ${runsDefinitively('h', today)}`;
}
