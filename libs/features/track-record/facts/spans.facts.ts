/*
 * Unbroken times of `people` up to the reference date of `cycle`, as JSON [{level or affair, since, until}]; `until` is
 * the last day, null while it lasts.
 */

const jsonOf = (name: string) => `jsonb_agg(jsonb_build_object('${name}', s.${name}, 'since', lower(s.span),
    'until', case when upper(s.span) <= c.reference_date then upper(s.span) - 1 end) order by lower(s.span), s.${name})`;

/** `spans`: times as definitive holder in each jenjang. Names the CTE `held` (heldFacts). */
export const levelSpanFacts = `
  select s.employee_id, ${jsonOf('level')} as spans
  from cycle c cross join (
    select held.employee_id, held.level, unnest(range_agg(daterange(held.since, held.ends, '[]'))) as span
    from held where held.kind = 'definitive' and held.level is not null and held.since <= held.ends
    group by held.employee_id, held.level) s
  group by s.employee_id`;

/** `fields`: times as definitive holder of posts of each urusan, by the post map. */
export const affairSpanFacts = `
  select s.employee_id, ${jsonOf('affair')} as fields
  from cycle c cross join (
    select h.employee_id, p.affair,
           unnest(range_agg(daterange(h.since, least(coalesce(h.until, d.reference_date), d.reference_date), '[]'))) as span
    from cycle d cross join holding h join position p on p.id = h.position_id
    where h.employee_id in (select employee_id from people) and h.kind = 'definitive' and h.voided_at is null
      and h.since <= d.reference_date and p.affair is not null
    group by h.employee_id, p.affair) s
  group by s.employee_id`;
