import type { CalendarDate } from '#libs/domain/calendar';
import { GENERIC_CODES, type JobStandard } from '#libs/domain/competency';
import type { PositionLevel } from '#libs/domain/position-level';
import { vacanciesSql } from '#libs/features/directory/facts';

/** A post that needs a successor, with what it asks. */
export interface TargetPost {
  readonly positionId: number;
  readonly name: string;
  readonly level: PositionLevel;
  readonly affair: string | null;
  readonly family: string | null;
  readonly retirementAge: number | null;
  /** The expected vacancy date. */
  readonly referenceDate: CalendarDate;
  /** Its SKJ in force; null: the default of the class. */
  readonly standard: JobStandard | null;
}

const CODES = GENERIC_CODES.map((code) => `'${code}'`).join(', ');

/** SELECT of `TargetPost`s on the day $1, foreseen up to the day $2; with $3 (int[], null: all) only those. */
export const TARGET_POSTS = `
  select p.id as "positionId", p.name, p.level, p.affair, p.family, p.retirement_age as "retirementAge",
         v.reference_date::text as "referenceDate", s.standard
  from (${vacanciesSql('$1::date', '$2::date', '($3::int[] is null or p.id = any($3::int[]))')}) v
  join position p on p.id = v.position_id
  left join lateral (
    select (select jsonb_object_agg(l.competency_code, l.level) from job_standard_level l
            where l.job_standard_id = j.id and l.competency_code in (${CODES})) as standard
    from job_standard j
    where j.position_id = p.id and j.voided_at is null and j.effective_from <= $1::date
    order by j.effective_from desc limit 1) s on true
  order by p.id`;
