import { GENERIC_CODES } from '#libs/domain/competency';

/**
 * The nine generic levels of each person's newest valid result, in hundredths of a level: `levels`, an int[] in the
 * order of GENERIC_CODES. Names `valid_results` (validResultFacts); people without nine levels have no row.
 */
export const levelFacts = `
  select v.employee_id, array_agg(l.level::int order by array_position(array[${GENERIC_CODES.map((code) => `'${code}'`).join(', ')}], l.competency_code)) as levels
  from (
    select distinct on (employee_id) id, employee_id from valid_results where has_levels
    order by employee_id, assessed_on desc, id desc) v
  join assessment_result_level l on l.result_id = v.id
  where l.competency_code in (${GENERIC_CODES.map((code) => `'${code}'`).join(', ')})
  group by v.employee_id`;
