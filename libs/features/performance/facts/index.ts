/**
 * Ratings of the rated year N of `cycle` and of the one before, of `people`: `predicate`, `previous_predicate`,
 * `work_result`, `previous_work_result`. Only final yearly evaluations; a missing year is never filled by the other.
 */
export const ratingFacts = `
  select r.employee_id,
         max(r.predicate) filter (where r.year = c.rated_year) as predicate,
         max(r.predicate) filter (where r.year = c.rated_year - 1) as previous_predicate,
         max(r.work_result) filter (where r.year = c.rated_year) as work_result,
         max(r.work_result) filter (where r.year = c.rated_year - 1) as previous_work_result
  from performance_rating r, cycle c
  where r.employee_id in (select employee_id from people) and r.voided_at is null and r.quarter is null
    and r.year in (c.rated_year, c.rated_year - 1)
  group by r.employee_id`;
