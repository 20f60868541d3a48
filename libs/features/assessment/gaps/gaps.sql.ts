import { GENERIC_CODES, LEVEL_HUNDREDTHS } from '#libs/domain/competency';
import type { CountingRule } from '#libs/domain/job-person-match';
import { CLASS_LEVEL } from '../facts/assessment.facts.js';

const CODES = GENERIC_CODES.map((code) => `'${code}'`).join(', ');
const IS_GENERIC = `l.competency_code in (${CODES})`;

/** SQL of the values `gapsSql` needs, and what narrows it. */
export interface GapTerms {
  readonly today: string;
  /** Years a result counts. */
  readonly years: string;
  readonly counting: CountingRule;
  /** The post whose standard is taken; null: each person's present one. */
  readonly target: string | null;
  /** Own results only once their report is released to the person. */
  readonly releasedOnly: boolean;
  /** Condition over the employee `e` and the post `p`. */
  readonly chosen: string;
}

/** A result of an own event counts here once its report is released; another centre's came released. */
export const RELEASED = `(r.participant_id is null or exists (
  select from assessment_report a where a.result_id = r.id and a.state = 'released'))`;

/** As libs/domain/job-person-match, countingResult: the newest valid result that gives a JPM, else the newest valid one. */
const orderOf = (counting: CountingRule) =>
  `(t.rated = ${GENERIC_CODES.length} or r.given_jpm is not null) desc,
   ${counting === 'best' ? 't.total desc nulls last,' : ''} r.assessed_on desc, r.id desc`;

/**
 * CTEs for a WITH: `gap_people` (employee_id, position_id, org_unit_id, level: present definitive holders) and `gap`, a
 * row per person and competency that is both rated and asked for (employee_id, result_id, code, achieved, standard, gap in
 * hundredths of a level, by_default). The nine come from the result that counts, a technical one from the newest valid
 * result that rated it (docs/domain/02, Profile and development).
 */
export function gapsSql({ today, years, counting, target, releasedOnly, chosen }: GapTerms): string {
  return `
  gap_people as (
    select h.employee_id, p.id as position_id, p.org_unit_id, p.level
    from position p join holding h on h.position_id = p.id join employee e on e.id = h.employee_id
    where h.kind = 'definitive' and h.voided_at is null and h.since <= ${today}
      and (h.until is null or h.until >= ${today}) and e.legal_status is distinct from 'left' and ${chosen}
  ), valid as (
    select r.id, r.employee_id, r.assessed_on, row_number() over (partition by r.employee_id order by ${orderOf(counting)}) as place
    from assessment_result r
    left join lateral (
      select count(*) as rated, sum(l.level)::int as total from assessment_result_level l
      where l.result_id = r.id and ${IS_GENERIC}) t on true
    where r.employee_id in (select employee_id from gap_people) and r.voided_at is null and r.assessed_on <= ${today}
      and ${today} <= least(r.valid_until, (r.assessed_on + make_interval(years => ${years}))::date)
      ${releasedOnly ? `and ${RELEASED}` : ''}
  ), rated as (
    select v.employee_id, v.id as result_id, l.competency_code as code, l.level
    from valid v join assessment_result_level l on l.result_id = v.id where v.place = 1 and ${IS_GENERIC}
    union all (
      select distinct on (v.employee_id, l.competency_code) v.employee_id, v.id, l.competency_code, l.level
      from valid v join assessment_result_level l on l.result_id = v.id where not ${IS_GENERIC}
      order by v.employee_id, l.competency_code, v.assessed_on desc, v.id desc)
  ), post as (
    ${target ? `select p.id as position_id, p.level from position p where p.id = ${target}` : 'select distinct position_id, level from gap_people'}
  ), own_standard as (
    select distinct on (j.position_id) j.id, j.position_id from job_standard j
    where j.position_id in (select position_id from post) and j.voided_at is null and j.effective_from <= ${today}
    order by j.position_id, j.effective_from desc
  ), asked as (
    select s.position_id, l.competency_code as code, l.level, false as by_default
    from own_standard s join job_standard_level l on l.job_standard_id = s.id
    union all
    select p.position_id, g.code, ${CLASS_LEVEL('p.level')}, true from post p cross join unnest(array[${CODES}]) g(code)
    where not exists (select from own_standard s join job_standard_level l on l.job_standard_id = s.id
                      where s.position_id = p.position_id and l.competency_code = g.code)
  ), gap as (
    select r.employee_id, r.result_id, r.code, r.level as achieved, a.level * ${LEVEL_HUNDREDTHS} as standard,
           r.level - a.level * ${LEVEL_HUNDREDTHS} as gap, a.by_default
    from rated r join gap_people p on p.employee_id = r.employee_id
    join asked a on a.code = r.code and a.position_id = ${target ?? 'p.position_id'}
  )`;
}
