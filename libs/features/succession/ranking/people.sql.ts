import type { CalendarDate } from '#libs/domain/calendar';
import type { LevelSpan, LeadershipTraining } from '#libs/domain/succession';
import type { EducationLevel } from '#libs/domain/education-level';
import type { EmploymentType } from '#libs/domain/employment-type';
import type { JpmVariant } from '#libs/domain/job-person-match';
import type { Box } from '#libs/domain/nine-box';
import type { PositionLevel } from '#libs/domain/position-level';
import { levelFacts, validResultFacts } from '#libs/features/assessment/facts';
import { completenessFacts, peopleFacts } from '#libs/features/directory/facts';
import {
  affairSpanFacts,
  disciplineFacts,
  educationFacts,
  heldFacts,
  leadershipFacts,
  levelSpanFacts,
} from '#libs/features/track-record/facts';

/** A time in posts of one urusan. */
export interface AffairSpan {
  readonly affair: string;
  readonly since: CalendarDate;
  readonly until: CalendarDate | null;
}

/** Somebody of the talent pool who still stands where the period saw them, with everything a ranking asks. */
export interface PoolPerson {
  readonly employeeId: number;
  readonly isMember: boolean;
  readonly box: Box;
  /** Millionths, as the other scores. */
  readonly kinerja: number;
  readonly potensial: number;
  readonly talentScore: number;
  readonly technical: number | null;
  readonly variant: JpmVariant;
  readonly level: PositionLevel;
  readonly employmentType: EmploymentType | null;
  readonly birthDate: CalendarDate | null;
  readonly cpnsSince: CalendarDate | null;
  readonly positionClass: number | null;
  readonly positionSince: CalendarDate;
  readonly rank: number | null;
  readonly rankSince: CalendarDate | null;
  readonly education: EducationLevel | null;
  readonly leadership: LeadershipTraining | null;
  readonly spans: readonly LevelSpan[] | null;
  /** Whether the record of posts held is declared complete. */
  readonly spansCovered: boolean;
  readonly fields: readonly AffairSpan[] | null;
  /** Hundredths of a level in the order of GENERIC_CODES; null: no valid result with all nine. */
  readonly levels: readonly number[] | null;
}

/** Standing in the KRS as talent_result.pool keeps it. */
const [AWAITING, MEMBER] = [1, 2];

const DAY = '(select reference_date from cycle)';

/** Facts of one row per person, by alias. Materialized, or the planner's guess of one person computes them for each. */
const FACTS: Readonly<Record<string, string>> = {
  d: educationFacts,
  g: leadershipFacts,
  s: levelSpanFacts,
  f: affairSpanFacts,
  l: levelFacts,
  x: disciplineFacts,
};
const FACT_STEPS = Object.entries(FACTS).map(([alias, sql]) => `facts_${alias} as materialized (${sql})`);
const FACT_JOINS = Object.keys(FACTS).map(
  (alias) => `left join facts_${alias} ${alias} on ${alias}.employee_id = o.employee_id`,
);

/**
 * SELECT of `PoolPerson`s of the period $1 on the day $2. Whoever left the post, lost the status, is punished (sedang,
 * berat) or retires since then is out of the KRS (docs/domain/03, Computing a period).
 */
export const POOL_PEOPLE = `
  with period as (
    select t.id, t.cycle_year, t.reference_date as set_on, t.levels, t.excluded_families, t.include_pppk,
           coalesce(v.definition #>> '{jpm,variant}', 'V1') as variant,
           coalesce((v.definition #>> '{gates,disciplineMonths}')::int, 24) as discipline_months,
           (v.definition #>> '{assessment,validityYears}')::int as validity_years,
           v.definition #>> '{assessment,counting}' as counting
    from talent_period t join scoring_policy_version v on v.id = t.policy_version_id where t.id = $1
  ), pool as materialized (
    select r.employee_id, r.pool, r.box, r.kinerja, r.potensial, r.talent_score, i.position_id, i.technical_competence
    from period t join talent_result r on r.cycle_year = t.cycle_year and r.period_id = t.id
    join talent_input i on i.cycle_year = t.cycle_year and i.period_id = t.id and i.employee_id = r.employee_id
    where r.pool in (${AWAITING}, ${MEMBER}) and r.box is not null and i.position_id is not null
  ), cycle as (
    select $2::date as reference_date, validity_years, counting, discipline_months, levels, excluded_families, include_pppk
    from period
  ), people as materialized (${peopleFacts('e.id in (select employee_id from pool)')}),
  valid_results as materialized (${validResultFacts}), held as materialized (${heldFacts}),
  declared as materialized (${completenessFacts}),
  ${FACT_STEPS.join(',\n  ')}
  select o.employee_id as "employeeId", o.pool = ${MEMBER} as "isMember", o.box, o.kinerja, o.potensial,
         o.talent_score as "talentScore", o.technical_competence as technical, t.variant, m.post_level as level,
         m.employment_type as "employmentType", e.birth_date::text as "birthDate", e.cpns_since::text as "cpnsSince",
         p.job_grade as "positionClass", h.since::text as "positionSince", k.grade as rank, k.since::text as "rankSince",
         d.education_level as education, g.leadership, s.spans, f.fields, l.levels,
         coalesce(c."positionHistory" >= t.set_on, false) as "spansCovered"
  from period t cross join pool o
  join people m on m.employee_id = o.employee_id and m.position_id = o.position_id
  join employee e on e.id = o.employee_id
  join position p on p.id = m.position_id
  join holding h on h.employee_id = o.employee_id and h.position_id = o.position_id and h.kind = 'definitive'
    and h.voided_at is null and h.since <= ${DAY} and (h.until is null or h.until >= ${DAY})
  left join lateral (
    select r.grade, r.since from employee_rank r
    where r.employee_id = o.employee_id and r.scheme = 'pns' and r.voided_at is null
      and (r.since is null or r.since <= ${DAY})
    order by r.since desc nulls last limit 1) k on true
  ${FACT_JOINS.join('\n  ')}
  left join declared c on c.unit_id = m.org_unit_id
  where m.status_gate <> 'notMet' and coalesce(m.retirement_date > ${DAY}, true)
    and not coalesce(x.serving or x.recent, false)
  order by o.employee_id`;
