import { defaultRetirementAge, POSITION_LEVELS } from '#libs/domain/position-level';

const AGE_CASES = POSITION_LEVELS.map((level) => `when '${level}' then ${defaultRetirementAge(level)}`).join(
  ' ',
);
const GUARDED = defaultRetirementAge('jfAhliPertama', 'guru');

/**
 * SQL of the retirement age (BUP) of the post `alias`: its own, else that of libs/domain/position-level, the special
 * law of teachers and school inspectors included. NULL without a post.
 */
export function retirementAgeSql(alias: string): string {
  const isSpecial = `${alias}.level like 'jf%' and regexp_replace(lower(${alias}.name), '[^a-z0-9]+', ' ', 'g') ~ '^ ?(guru|pengawas sekolah)( |$)'`;
  return `coalesce(${alias}.retirement_age, case when ${isSpecial} then ${GUARDED} else case ${alias}.level ${AGE_CASES} end end)`;
}

/** SQL of TMT pensiun, equal to libs/domain/retirement: the first day after the month in which the age is reached. */
export function retirementDateSql(birthDate: string, age: string): string {
  return `(date_trunc('month', ${birthDate}::timestamp) + make_interval(years => ${age}, months => 1))::date`;
}
