import { levelOrderSql } from '#libs/features/directory/facts';

/*
 * Facts of the posts a person held: those of the post map (holding) and those held before or elsewhere
 * (position_history), on the reference date of `cycle` for `people` (employee_id, post_level). Rules: docs/domain/03.
 */

const DAY = '(select reference_date from cycle)';
const MINE = 'in (select employee_id from people)';

/** Every post held up to the reference date; `ends` is inclusive and never after it. */
const POSTS = `
  select h.employee_id, h.kind, p.level, p.name, h.since, least(coalesce(h.until, ${DAY}), ${DAY}) as ends
  from holding h join position p on p.id = h.position_id
  where h.employee_id ${MINE} and h.voided_at is null and h.since <= ${DAY}
  union all
  select x.employee_id, x.kind, x.level, x.position_name, x.since, least(coalesce(x.until, ${DAY}), ${DAY})
  from position_history x
  where x.employee_id ${MINE} and x.voided_at is null and x.since <= ${DAY}`;

/** Completed months between two dates, as libs/domain/calendar counts them; `until` is exclusive. */
function completedMonthsSql(from: string, until: string): string {
  const months = `((extract(year from ${until}) - extract(year from ${from})) * 12 + extract(month from ${until}) - extract(month from ${from}))::int`;
  return `${months} - case when (${from} + make_interval(months => ${months}))::date > ${until} then 1 else 0 end`;
}

/**
 * `tenure_months`: completed months as definitive holder of posts of the present jenjang. Each unbroken span is
 * counted in completed months, then the spans are summed; the last day of a span counts. Plt are left out.
 */
export const tenureFacts = `
  select s.employee_id, sum(${completedMonthsSql('lower(s.span)', 'upper(s.span)')})::int as tenure_months
  from (
    select held.employee_id, unnest(range_agg(daterange(held.since, held.ends, '[]'))) as span
    from (${POSTS}) held join people m on m.employee_id = held.employee_id
    where held.kind = 'definitive' and held.level = m.post_level and held.since <= held.ends
    group by held.employee_id) s
  group by s.employee_id`;

/** Ids of the units whose perangkat daerah varietyFacts asks for: `offices` needs no others. */
export const varietyUnits = `
  select p.org_unit_id from holding h join position p on p.id = h.position_id where h.employee_id ${MINE}
  union
  select u.id from position_history x join org_unit u on lower(u.name) = lower(btrim(x.unit_name))
  where x.employee_id ${MINE}`;

/**
 * `variety`: the widest move of the career. Cross-agency where a post was held in an agency of another name,
 * cross-unit where posts were held in two perangkat daerah, else one unit. Names the CTE `offices` (officeFacts).
 */
export const varietyFacts = `
  select m.employee_id,
         case when bool_or(w.elsewhere) then 'crossAgency'
              when count(distinct w.office) > 1 then 'crossUnit' else 'oneUnit' end as variety
  from people m left join (
    select h.employee_id, false as elsewhere, lower(o.office_name) as office
    from holding h join position p on p.id = h.position_id join offices o on o.unit_id = p.org_unit_id
    where h.employee_id ${MINE} and h.kind = 'definitive' and h.voided_at is null and h.since <= ${DAY}
    union all
    select x.employee_id, x.agency_name is not null and lower(btrim(x.agency_name)) <> lower(a.name),
           coalesce(lower(o.office_name), lower(btrim(x.unit_name)))
    from position_history x cross join (select name from agency) a
    left join lateral (
      select f.office_name from offices f join org_unit u on u.id = f.unit_id
      where lower(u.name) = lower(btrim(x.unit_name)) order by u.id limit 1) o on true
    where x.employee_id ${MINE} and x.kind = 'definitive' and x.voided_at is null and x.since <= ${DAY}
  ) w on w.employee_id = m.employee_id
  group by m.employee_id`;

const REGIONAL_HEAD = `'\\m(gubernur|bupati|wali ?kota|kepala daerah)\\M'`;

/**
 * `acting`: the highest acting post (Plt, Plh, Pj), held against the jenjang of the definitive post when it began. A Pj
 * of a post that is not a head of region counts as a Plt; one below the own jenjang counts as none, so it gives no row.
 */
export const actingFacts = `
  select r.employee_id,
         (array['penjabatHead', 'pltHigher', 'pltEqual', 'plhHigher', 'plhEqual'])[min(r.place)] as acting
  from (
    select w.employee_id,
           case when w.kind = 'penjabat' and w.name ~* ${REGIONAL_HEAD} then 1
                when w.kind in ('acting', 'penjabat') and w.acting_order > w.own_order then 2
                when w.kind in ('acting', 'penjabat') and w.acting_order = w.own_order then 3
                when w.kind = 'daily' and w.acting_order > w.own_order then 4
                when w.kind = 'daily' and w.acting_order = w.own_order then 5 end as place
    from (
      select a.employee_id, a.kind, a.name, ${levelOrderSql('a.level')} as acting_order,
             max(${levelOrderSql('o.level')}) as own_order
      from held a left join held o on o.employee_id = a.employee_id and o.kind = 'definitive'
        and o.since <= a.since and o.ends >= a.since
      where a.kind in ('acting', 'daily', 'penjabat')
      group by a.employee_id, a.kind, a.name, a.level, a.since) w) r
  where r.place is not null group by r.employee_id`;

/** The CTE `held` that actingFacts names. */
export const heldFacts = POSTS;
