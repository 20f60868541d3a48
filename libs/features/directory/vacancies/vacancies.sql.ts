import { runsDefinitively } from '../access/current.js';
import { levelOrderSql } from '../facts/level-order.js';
import { retirementAgeSql, retirementDateSql } from '../retirements/retirement.sql.js';

/** Posts that are filled by decision, one by one: managerial ones, and whatever the agency calls critical or target. */
const SCOPE = `p.active and p.headcount > 0 and (p.kind = 'structural' or p.target or p.critical)`;

/**
 * SELECT of posts that need a successor on the day `today`, one row each: vacant (a seat without definitive holder),
 * soon vacant (a holder retires or a holding ends up to the day `horizon`), or target or critical without either.
 * A seat already decided for somebody later is not open. Retirement is by the post's own BUP; whoever is past it
 * holds nothing any more. Both are SQL dates.
 * Columns: position_id, level, level_order, state ('vacant' | 'soon' | 'target'), reason ('vacant' | 'retirement' |
 * 'holdingEnds' | 'target'), falls_on (vacant since, or the day it falls vacant; NULL unknown), falls_on_by (how that is known:
 * 'lastHolder' the day after the last definitive holder's, 'acting' at the latest then, for a Plt or Pj stands in where nobody
 * holds, 'leaving' whoever holds it retires or ends; NULL: no holder is on record), reference_date (the
 * day on which a successor is needed, never before today), open_seats, leaving_id (who leaves first).
 * @param chosen an SQL condition over the position `p`
 */
export function vacanciesSql(today: string, horizon: string, chosen = 'true'): string {
  return `
  select v.position_id, v.level, v.level_order, v.state, v.open_seats, v.leaving_id,
         case v.state when 'target' then 'target'
           when 'vacant' then case when v.empty_seats > 0 then 'vacant' else v.leaving_by end
           else v.leaving_by end as reason,
         case when v.state = 'vacant' and v.empty_seats > 0 then coalesce(v.empty_since, v.acting_since) else v.leaves_on end as falls_on,
         case when v.state = 'vacant' and v.empty_seats > 0 then
                case when v.empty_since is not null then 'lastHolder' when v.acting_since is not null then 'acting' end
              when v.leaves_on is not null then 'leaving' end as falls_on_by,
         case when v.state = 'vacant' then ${today} else greatest(coalesce(v.leaves_on, ${today}), ${today}) end as reference_date
  from (
    select w.*, case when w.open_now > 0 then 'vacant' when w.open_seats > 0 then 'soon' else 'target' end as state
    from (
      select p.id as position_id, p.level, ${levelOrderSql('p.level')} as level_order, p.target or p.critical as flagged,
             p.headcount - f.filled as empty_seats,
             p.headcount - f.filled + f.left_already - b.booked as open_now,
             p.headcount - f.filled + f.leaving - b.booked as open_seats,
             f.leaving_id, f.leaves_on, f.leaving_by,
             (select max(h.until) + 1 from holding h where h.position_id = p.id and h.kind = 'definitive'
                and h.voided_at is null and h.until < ${today}) as empty_since,
             (select lower(s.span) from (
                select unnest(range_agg(daterange(h.since, h.until, '[]'))) as span from holding h
                where h.position_id = p.id and h.kind in ('acting', 'penjabat') and h.voided_at is null) s
              where s.span @> ${today}) as acting_since
      from position p
      cross join lateral (
        select count(*)::int as filled,
               count(*) filter (where l.leaves_on <= ${today})::int as left_already,
               count(*) filter (where l.leaves_on <= ${horizon})::int as leaving,
               (array_agg(l.employee_id order by l.leaves_on nulls last, l.employee_id))[1] as leaving_id,
               min(l.leaves_on) as leaves_on,
               (array_agg(l.leaving_by order by l.leaves_on nulls last, l.employee_id))[1] as leaving_by
        from (
          select h.employee_id, least(h.until + 1, r.on_date) as leaves_on,
                 case when r.on_date <= h.until + 1 or h.until is null then 'retirement' else 'holdingEnds' end as leaving_by
          from holding h join employee e on e.id = h.employee_id
          cross join lateral (select ${retirementDateSql('e.birth_date', retirementAgeSql('p'))} as on_date) r
          where h.position_id = p.id and ${runsDefinitively('h', today)}) l) f
      cross join lateral (
        select count(*)::int as booked from holding h where h.position_id = p.id and h.kind = 'definitive'
          and h.voided_at is null and h.since > ${today}) b
      where ${SCOPE} and ${chosen}) w
    where w.open_seats > 0 or w.flagged) v`;
}
