import { runsDefinitively } from '../access/current.js';

/**
 * LATERAL parts that say where the employee `e` stands on the day `today`, at most one row each:
 * `l` the latest definitive holding that has begun (`l.running`: still held), `p` its post while it is held.
 * A person without a post stays in the unit of the file; `unitOf` gives that unit.
 */
export function placementJoins(today: string): string {
  return `left join lateral (
      select h.id, h.position_id, h.since, h.decree_number, h.decree_date,
             (h.until is null or h.until >= ${today}) as running
      from holding h
      where h.employee_id = e.id and h.kind = 'definitive' and h.voided_at is null and h.since <= ${today}
      order by h.since desc limit 1) l on true
    left join position p on p.id = l.position_id and l.running`;
}

/** The unit a person belongs to: of the post held, else the one of the file. */
export const unitOf = 'coalesce(p.org_unit_id, e.org_unit_id)';

/** Out of service for good: nobody has to complete or place them. */
export const PRESENT = `e.legal_status is distinct from 'left'`;

/** In service, and in no post definitively on the day. */
export function withoutPost(today: string): string {
  return `${PRESENT} and not exists (
    select from holding d where d.employee_id = e.id and ${runsDefinitively('d', today)})`;
}

/** LATERAL part `r`: the newest rank in force on the day; a rank without a date counts only where no other is. */
export function rankJoin(today: string): string {
  return `left join lateral (
      select r.id, r.scheme, r.grade, r.since, r.decree_number, r.decree_date
      from employee_rank r
      where r.employee_id = e.id and r.voided_at is null and (r.since is null or r.since <= ${today})
      order by r.since desc nulls last limit 1) r on true`;
}

/** SELECT of the ids of people whose unit is among `units` and whose post is of one of `levels`; null: no matter. */
export function placedPeople(today: string, units: string | null, levels: string | null): string {
  const conditions = [units && `p.org_unit_id = any(${units})`, levels && `p.level = any(${levels})`];
  const holders = `select h.employee_id as id from position p join holding h on h.position_id = p.id
    where ${[runsDefinitively('h', today), ...conditions].filter(Boolean).join(' and ')}`;
  if (levels !== null || units === null) return holders;
  // Each person is in one part only, so nothing has to be made distinct.
  return `${holders} union all
    select x.id from employee x where x.org_unit_id = any(${units}) and not exists (
      select from holding h where h.employee_id = x.id and ${runsDefinitively('h', today)})`;
}
