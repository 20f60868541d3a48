const RUNS = `coalesce(d.since, d.decided_on) <= c.reference_date and (d.until is null or d.until >= c.reference_date)`;
const RECENT = `d.decided_on >= (c.reference_date - make_interval(months => c.discipline_months))::date`;
const HEAVY = `d.level in ('medium', 'severe')`;
const WORST_FIRST = `array['severe', 'medium', 'light']`;

/**
 * Facts of discipline (PP 94/2021) of `people` on the reference date of `cycle` (reference_date, discipline_months), one
 * row per person with any decision, as libs/domain/eligibility reads them. A decision under appeal is not on record yet.
 * Columns: serving (a sedang or berat punishment runs, or has no end), worst ('severe' | 'medium' | 'light' | null: the
 * worst ever), recent (a sedang or berat one decided within the months before), appealed (one that would be either of
 * these is under appeal).
 */
export const disciplineFacts = `
  select d.employee_id,
         bool_or(not d.under_appeal and ${HEAVY} and ${RUNS}) as serving,
         (${WORST_FIRST})[min(array_position(${WORST_FIRST}, d.level)) filter (where not d.under_appeal)] as worst,
         bool_or(not d.under_appeal and ${HEAVY} and ${RECENT}) as recent,
         bool_or(d.under_appeal and ${HEAVY} and (${RUNS} or ${RECENT})) as appealed
  from discipline d, cycle c
  where d.employee_id in (select employee_id from people) and d.voided_at is null and d.decided_on <= c.reference_date
  group by d.employee_id`;
