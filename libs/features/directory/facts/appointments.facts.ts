import { moveSql } from '../appointments/appointments.queries.js';

/**
 * Facts of who came into which post definitively within the days of `cycle` (first_day, last_day, both included), one
 * row per holding that is not voided and that changed the person's post. Merit aspects 4.2, 4.3 and 4.4 are counted
 * from it (docs/domain/05).
 * Columns: holding_id, employee_id, position_id, since, level, previous_level (NULL: no post known before), move
 * ('promotion' | 'transfer' | 'demotion' | 'first'), and of the appointment recorded for it, NULL where none was:
 * appointment_id, route, rank, reason, decree_number, bkn_number; from_pool (a reason is on record and points to the
 * talent pool or a plan), complete (a route with its BKN approval number is on record); neither is ever NULL.
 */
export const appointmentFacts = `
  select h.id as holding_id, h.employee_id, h.position_id, h.since, coalesce(a.level, p.level) as level,
         coalesce(a.previous_level, b.level) as previous_level,
         ${moveSql('coalesce(a.previous_level, b.level)', 'coalesce(a.level, p.level)')} as move,
         a.id as appointment_id, a.route, a.rank, a.reason, a.decree_number, a.bkn_number,
         (a.talent_period_id is not null or a.succession_plan_id is not null) as from_pool,
         coalesce(a.bkn_number is not null and a.route <> 'other', false) as complete
  from cycle c join holding h on h.since between c.first_day and c.last_day
  join position p on p.id = h.position_id
  left join appointment a on a.holding_id = h.id
  left join lateral (
    select x.position_id, q.level from holding x join position q on q.id = x.position_id
    where x.employee_id = h.employee_id and x.kind = 'definitive' and x.voided_at is null and x.since < h.since
    order by x.since desc limit 1) b on true
  where h.kind = 'definitive' and h.voided_at is null and b.position_id is distinct from h.position_id`;
