import { EDUCATION_LEVELS } from '#libs/domain/education-level';

const HIGHEST_FIRST = [...EDUCATION_LEVELS].reverse().map((level) => `'${level}'`);

/**
 * The highest education: `education_level` as documents write it, `field_match` of it. The level decides; of two rows
 * of the same level the one that says how the field fits (the PENDIDIKAN sheet) goes before SIASN's.
 */
export const educationFacts = `
  select distinct on (d.employee_id) d.employee_id, d.level as education_level, d.field_match
  from employee_education d
  where d.employee_id in (select employee_id from people) and d.voided_at is null
  order by d.employee_id, array_position(array[${HIGHEST_FIRST.join(', ')}], d.level),
           d.field_match is null, d.graduated_year desc nulls last, d.id desc`;
