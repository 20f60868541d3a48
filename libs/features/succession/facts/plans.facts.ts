/**
 * Facts of the agency's target posts on the last day of `cycle` (last_day date), one row per post that is active and
 * called target; merit aspect 3.4 is counted from it (docs/domain/05).
 * Columns: position_id, level, plan_id (the newest plan that was approved and holds on that day; NULL: none), plan_state, successors (ranked people in its short list, 0 without a plan), used (somebody was
 * appointed by that plan and still counts).
 */
export const targetPostFacts = `
  select p.id as position_id, p.level, s.id as plan_id, s.state as plan_state, coalesce(s.successors, 0) as successors,
         coalesce(s.used, false) as used
  from cycle c cross join position p
  left join lateral (
    select n.id, n.state,
           (select count(*)::int from succession_plan_member m where m.succession_plan_id = n.id) as successors,
           exists (select from appointment a join holding h on h.id = a.holding_id
                   where a.succession_plan_id = n.id and h.voided_at is null and a.effective_from <= c.last_day) as used
    from succession_plan n
    where n.position_id = p.id and n.state in ('approved', 'active', 'realised') and n.valid_from <= c.last_day
      and n.valid_until >= c.last_day
    order by n.valid_from desc, n.id desc limit 1) s on true
  where p.active and p.target`;
