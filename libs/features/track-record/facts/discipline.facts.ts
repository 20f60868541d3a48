/**
 * Facts of discipline (PP 94/2021) on the reference date, one row per person with any decision. An appeal suspends a
 * decision: it is not yet on record, and has to be verified.
 * Columns: serving (a sedang or berat punishment runs, or has no end), worst ('severe' | 'medium' | 'light' | null: the
 * worst final one ever), recent (a final sedang or berat one decided within the 24 months before), under_appeal.
 */
export const disciplineFacts = `
  select d.employee_id,
         bool_or(not d.under_appeal and d.level in ('medium', 'severe') and coalesce(d.since, d.decided_on) <= c.reference_date
                 and (d.until is null or d.until >= c.reference_date)) as serving,
         (array['severe', 'medium', 'light'])[min(array_position(array['severe', 'medium', 'light'], d.level))
           filter (where not d.under_appeal)] as worst,
         coalesce(bool_or(d.level in ('medium', 'severe') and d.decided_on >= (c.reference_date - make_interval(months => c.discipline_months))::date)
           filter (where not d.under_appeal), false) as recent,
         bool_or(d.under_appeal) as under_appeal
  from discipline d, cycle c
  where d.employee_id in (select employee_id from people) and d.voided_at is null and d.decided_on <= c.reference_date
  group by d.employee_id`;
