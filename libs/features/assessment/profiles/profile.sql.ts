import type { CalendarDate } from '#libs/domain/calendar';
import type { JobStandard } from '#libs/domain/competency';
import type { Accreditation, JpmPurpose } from '#libs/domain/job-person-match';
import type { Micro } from '#libs/domain/micro';
import type { PositionLevel } from '#libs/domain/position-level';

/** A result as PostgreSQL tells it: levels and aspects in hundredths, figures in millionths. */
export interface ResultFacts {
  readonly id: number;
  /** The own event it was made in; null: another centre's. */
  readonly eventName: string | null;
  readonly isOwn: boolean;
  readonly assessedOn: CalendarDate;
  readonly purpose: JpmPurpose;
  readonly method: string | null;
  readonly assessedLevel: PositionLevel | null;
  readonly heldThen: PositionLevel | null;
  readonly institution: string | null;
  readonly accreditation: Accreditation | null;
  readonly validUntil: CalendarDate | null;
  readonly scaleMin: number;
  readonly scaleMax: number;
  readonly givenJpm: Micro | null;
  readonly givenCategory: string | null;
  readonly givenPotential: Micro | null;
  readonly givenPotkom: Micro | null;
  readonly levels: Readonly<Record<string, number>>;
  readonly aspects: Readonly<Record<string, number>>;
}

/** A person's present post, the standard in force there, and every result that is not voided. */
export interface ProfileFacts {
  readonly positionName: string | null;
  readonly level: PositionLevel | null;
  readonly standardFrom: CalendarDate | null;
  /** Empty: the post has none in force. */
  readonly standard: JobStandard;
  /** The newest first; of one day the one recorded last first. */
  readonly results: readonly ResultFacts[];
}

const RESULT = `jsonb_build_object('id', r.id, 'isOwn', r.participant_id is not null,
  'eventName', (select v.name from assessment_participant m join assessment_event v on v.id = m.event_id
    where m.id = r.participant_id),
  'assessedOn', r.assessed_on, 'purpose', r.purpose, 'method', r.method,
  'assessedLevel', r.assessed_level, 'institution', r.institution, 'accreditation', r.accreditation,
  'validUntil', r.valid_until, 'scaleMin', r.potential_scale_min, 'scaleMax', r.potential_scale_max,
  'givenJpm', r.given_jpm, 'givenCategory', r.given_category, 'givenPotential', r.given_potential,
  'givenPotkom', r.given_potkom,
  'heldThen', (select q.level from holding x join position q on q.id = x.position_id
    where x.employee_id = r.employee_id and x.kind = 'definitive' and x.voided_at is null and x.since <= r.assessed_on
      and (x.until is null or x.until >= r.assessed_on) limit 1),
  'levels', (select coalesce(jsonb_object_agg(l.competency_code, l.level), '{}') from assessment_result_level l where l.result_id = r.id),
  'aspects', (select coalesce(jsonb_object_agg(a.aspect_code, a.value), '{}') from assessment_result_aspect a where a.result_id = r.id))`;

/** SELECT of the ProfileFacts of the employee $1 on the day $2: one row. */
export const PROFILE_FACTS = `
  select p.name as "positionName", p.level, j.effective_from::text as "standardFrom",
         (select coalesce(jsonb_object_agg(s.competency_code, s.level), '{}') from job_standard_level s where s.job_standard_id = j.id) as standard,
         (select coalesce(jsonb_agg(${RESULT} order by r.assessed_on desc, r.id desc), '[]')
          from assessment_result r where r.employee_id = e.id and r.voided_at is null and r.assessed_on <= $2::date) as results
  from employee e
  left join lateral (
    select q.id, q.name, q.level from holding h join position q on q.id = h.position_id
    where h.employee_id = e.id and h.kind = 'definitive' and h.voided_at is null and h.since <= $2::date
      and (h.until is null or h.until >= $2::date)
    order by h.since desc limit 1) p on true
  left join lateral (
    select j.id, j.effective_from from job_standard j
    where j.position_id = p.id and j.voided_at is null and j.effective_from <= $2::date
    order by j.effective_from desc limit 1) j on true
  where e.id = $1`;

/** A post somebody may go to, and the standard in force there. */
export interface TargetPost {
  readonly positionId: number;
  readonly positionName: string;
  readonly level: PositionLevel;
  readonly orgUnitName: string;
  readonly standardFrom: CalendarDate | null;
  readonly standard: JobStandard;
}

/** SELECT of TargetPosts as of the day `day`, over the post `p`. */
export const TARGET_POST = (day: string): string => `
  select p.id as "positionId", p.name as "positionName", p.level, u.name as "orgUnitName",
         j.effective_from::text as "standardFrom",
         (select coalesce(jsonb_object_agg(s.competency_code, s.level), '{}') from job_standard_level s where s.job_standard_id = j.id) as standard
  from position p join org_unit u on u.id = p.org_unit_id
  left join lateral (
    select j.id, j.effective_from from job_standard j
    where j.position_id = p.id and j.voided_at is null and j.effective_from <= ${day}
    order by j.effective_from desc limit 1) j on true`;
