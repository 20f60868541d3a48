import { CLASS_STANDARD_LEVELS, GENERIC_CODES } from '#libs/domain/competency';
import { ACCREDITATIONS, accreditationFor } from '#libs/domain/job-person-match';
import { POSITION_LEVELS } from '#libs/domain/position-level';
import { levelOrderSql } from '#libs/features/directory/facts';

/*
 * What assessment results say of `people` (employee_id, position_id, post_level) on the reference date of `cycle`
 * (reference_date, validity_years, counting, jpm_variant, jpm_reference). The newest valid result that has an input counts,
 * even when it is lower; by counting = 'best' the one whose input is highest, of equal ones the newer (docs/domain/02,
 * Validity).
 */

const CODES = GENERIC_CODES.map((code) => `'${code}'`).join(', ');
const ASPECTS = 8;
/** Divisible by every top of a scale, 1 to 10 (libs/domain/scoring, shares). */
const SCALES = 2520;

/** SQL of the level a class asks by default (libs/domain/competency, classStandard). */
export const CLASS_LEVEL = (level: string): string =>
  `case ${level} ${POSITION_LEVELS.map((code) => `when '${code}' then ${CLASS_STANDARD_LEVELS[code]}`).join(' ')} end`;

const GENERIC = `x.competency_code in (${CODES})`;

/** Valid results with what they hold: the CTE `valid_results`. */
export const validResultFacts = `
  select r.id, r.employee_id, r.assessed_on, r.assessed_level, r.accreditation, r.potential_scale_max,
         r.given_jpm, r.given_potential, r.given_potkom, r.digital_literacy, r.emerging_skill,
         l.count = ${GENERIC_CODES.length} as has_levels, l.total as level_total, l.technical,
         coalesce(a.count, 0) = ${ASPECTS} as has_aspects, a.total as aspect_total
  from cycle c, assessment_result r
  left join lateral (
    select count(*) filter (where ${GENERIC}) as count, (sum(x.level) filter (where ${GENERIC}))::int as total,
           count(*) filter (where not ${GENERIC}) as technical
    from assessment_result_level x where x.result_id = r.id) l on true
  left join lateral (
    select count(*) as count, sum(x.value)::int as total from assessment_result_aspect x where x.result_id = r.id) a on true
  where r.employee_id in (select employee_id from people) and r.voided_at is null
    and r.assessed_on <= c.reference_date
    and c.reference_date <= least(r.valid_until, (r.assessed_on + make_interval(years => c.validity_years))::date)`;

/** Valid results that give a JPM; all of them only where the best is asked for. */
const CANDIDATES = `
  select v.* from cycle c cross join (
    select r.*, row_number() over (partition by r.employee_id order by r.assessed_on desc, r.id desc) as place
    from valid_results r where r.has_levels or r.given_jpm is not null) v
  where v.place = 1 or c.counting = 'best'`;

/**
 * The level the standard asks of each generic competency, per result that gives a JPM: the CTE `required`. The post's SKJ
 * in force, else the default of its class; by jpm_reference the default of the jenjang that was assessed.
 */
export const requiredFacts = `
  select m.result_id, g.code,
         coalesce(case when c.jpm_reference = 'currentPost' then s.level end,
                  ${CLASS_LEVEL(`case when c.jpm_reference = 'assessedPost' then coalesce(m.assessed_level, m.post_level) else m.post_level end`)}) as level,
         s.level is null or c.jpm_reference <> 'currentPost' as by_default
  from cycle c
  cross join (
    select p.position_id, p.post_level, r.id as result_id, r.assessed_level
    from people p join (${CANDIDATES}) r on r.employee_id = p.employee_id
    where p.position_id is not null) m
  cross join unnest(array[${CODES}]) g(code)
  left join lateral (
    select x.level from job_standard j join job_standard_level x on x.job_standard_id = j.id and x.competency_code = g.code
    where j.position_id = m.position_id and j.voided_at is null and j.effective_from <= c.reference_date
    order by j.effective_from desc limit 1) s on true`;

/** Half up, in millionths; both sides are positive integers. */
const micro = (above: string, below: string) =>
  `((2 * (${above})::bigint + (${below})) / (2 * (${below})))::int`;

const VARIANT = `case c.jpm_variant
  when 'V1' then ${micro('sum(l.level) * 100000000', 'sum(q.level) * 100')}
  when 'V2' then least(100000000, ${micro('sum(l.level) * 100000000', 'sum(q.level) * 100')})
  when 'V3' then ${micro('sum(least(l.level, q.level * 100)) * 100000000', 'sum(q.level) * 100')}
  when 'V4' then ${micro('sum(l.level * (60 / q.level)) * 1000000', '60 * count(*)')}
  when 'V5' then ${micro('sum(least(l.level, q.level * 100) * (60 / q.level)) * 1000000', '60 * count(*)')} end`;

/** ORDER BY of results by what of each is compared: the one that counts comes first. */
const counting = (input: string) =>
  `case when c.counting = 'best' then ${input} end desc nulls last, v.assessed_on desc, v.id desc`;

const figure = (column: string) =>
  `(array_agg(v.${column} order by ${counting(`v.${column}`)}) filter (where v.${column} is not null))[1] as ${column}`;

const POTENTIAL = `v.aspect_total * (${SCALES} / v.potential_scale_max)`;
const POTKOM = `v.level_total * ${SCALES} + v.aspect_total * (${SCALES} / v.potential_scale_max * 5)`;

const ACCREDITED = ACCREDITATIONS.map((grade) => {
  const levels = POSITION_LEVELS.filter((level) => accreditationFor(grade, level) === 'accredited');
  return levels.length === 0
    ? ''
    : `when '${grade}' then m.post_level in (${levels.map((level) => `'${level}'`).join(', ')})`;
}).join(' ');

/** The jenjang held on the day of the assessment, where the result does not name one. */
const HELD_THEN = `(select p.level from holding h join position p on p.id = h.position_id
  where h.employee_id = v.employee_id and h.kind = 'definitive' and h.voided_at is null and h.since <= v.assessed_on
    and (h.until is null or h.until >= v.assessed_on) limit 1)`;

/**
 * One row per person with a valid result. Columns: jpm (millionths; by the variant, else as given), match_result_id,
 * standard_by_default, accredited (NULL: unknown), needs_reassessment (the post is above the jenjang assessed),
 * technical (JPM over the technical competencies the post's SKJ asks for, of a result that rates all of them),
 * potential and potkom (numerators of libs/domain/scoring shares), given_potential, given_potkom, digital_literacy,
 * emerging_skill. Names `valid_results` and `required`.
 */
export const assessmentFacts = `
  with figure as materialized (
    select q.result_id, bool_or(q.by_default) as by_default, ${VARIANT} as jpm
    from cycle c cross join required q
    join valid_results v on v.id = q.result_id and v.has_levels
    join assessment_result_level l on l.result_id = q.result_id and l.competency_code = q.code
    group by q.result_id, c.jpm_variant
  ), match as materialized (
    select distinct on (v.employee_id) v.*, coalesce(f.jpm, v.given_jpm) as jpm, f.by_default
    from cycle c cross join (${CANDIDATES}) v left join figure f on f.result_id = v.id
    order by v.employee_id, ${counting('coalesce(f.jpm, v.given_jpm)')}
  ), whole as materialized (
    select distinct on (v.employee_id) v.employee_id, ${POTENTIAL} as potential
    from cycle c cross join valid_results v where v.has_aspects order by v.employee_id, ${counting(POTENTIAL)}
  ), both_parts as materialized (
    select distinct on (v.employee_id) v.employee_id, ${POTKOM} as potkom
    from cycle c cross join valid_results v where v.has_levels and v.has_aspects
    order by v.employee_id, ${counting(POTKOM)}
  ), technical_asked as materialized (
    select r.employee_id, x.competency_code as code, x.level
    from cycle c cross join (select distinct employee_id from valid_results where technical > 0) r
    join people m on m.employee_id = r.employee_id
    cross join lateral (
      select j.id from job_standard j where j.position_id = m.position_id and j.voided_at is null
        and j.effective_from <= c.reference_date order by j.effective_from desc limit 1) s
    join job_standard_level x on x.job_standard_id = s.id and not ${GENERIC}
  ), technical as materialized (
    select distinct on (v.employee_id) v.employee_id, v.jpm
    from cycle c cross join (
      select v.employee_id, v.id, v.assessed_on, ${VARIANT} as jpm
      from cycle c cross join valid_results v join technical_asked q on q.employee_id = v.employee_id
      left join assessment_result_level l on l.result_id = v.id and l.competency_code = q.code
      where v.technical > 0
      group by v.employee_id, v.id, v.assessed_on, c.jpm_variant having count(l.level) = count(*)) v
    order by v.employee_id, ${counting('v.jpm')}
  ), given as materialized (
    select v.employee_id, ${['given_potential', 'given_potkom', 'digital_literacy', 'emerging_skill'].map(figure).join(', ')}
    from cycle c cross join valid_results v group by v.employee_id, c.counting
  )
  select g.employee_id, v.jpm, v.id as match_result_id,
         coalesce(v.by_default, false) as standard_by_default,
         case v.accreditation ${ACCREDITED} when 'none' then false end as accredited,
         ${levelOrderSql('m.post_level')} > ${levelOrderSql(`coalesce(v.assessed_level, ${HELD_THEN})`)} as needs_reassessment,
         o.jpm as technical, w.potential, b.potkom, g.given_potential, g.given_potkom, g.digital_literacy, g.emerging_skill
  from given g join people m on m.employee_id = g.employee_id
  left join match v on v.employee_id = g.employee_id
  left join technical o on o.employee_id = g.employee_id
  left join whole w on w.employee_id = g.employee_id
  left join both_parts b on b.employee_id = g.employee_id`;
