import { GENERIC_CODES } from '#libs/domain/competency';

/**
 * The nine generic levels of each person's newest valid result, in hundredths of a level: `levels`, an int[] in the
 * order of GENERIC_CODES; by counting = 'best' of `cycle` those of the highest sum, as each target has its own
 * standard. Names `valid_results` (validResultFacts); people without nine levels have no row.
 */
export const levelFacts = `
  select v.employee_id, array_agg(l.level::int order by array_position(array[${GENERIC_CODES.map((code) => `'${code}'`).join(', ')}], l.competency_code)) as levels
  from (
    select distinct on (r.employee_id) r.id, r.employee_id from cycle c cross join valid_results r where r.has_levels
    order by r.employee_id, case when c.counting = 'best' then r.level_total end desc nulls last, r.assessed_on desc, r.id desc) v
  join assessment_result_level l on l.result_id = v.id
  where l.competency_code in (${GENERIC_CODES.map((code) => `'${code}'`).join(', ')})
  group by v.employee_id`;
