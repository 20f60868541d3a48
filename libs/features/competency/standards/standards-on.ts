import type { CalendarDate } from '#libs/domain/calendar';
import { classStandard, type JobStandard } from '#libs/domain/competency';
import type { PositionLevel } from '#libs/domain/position-level';
import type { Rows } from '#libs/features/directory/access';

/** What a post asks on a day. */
export interface PositionStandard {
  readonly positionId: number;
  readonly positionName: string;
  readonly positionLevel: PositionLevel;
  /** position: its SKJ in force; class: the default of its class (standar bawaan). */
  readonly source: 'position' | 'class';
  readonly jobStandardId: number | null;
  readonly effectiveFrom: CalendarDate | null;
  /** Required level by competency code; the nine always, technical ones where the SKJ asks them. */
  readonly levels: JobStandard;
}

/** LATERAL body: the SKJ of the post `position` in force on `day`. */
export function standardInForce(position: string, day: string): string {
  return `select j.id, j.effective_from from job_standard j
    where j.position_id = ${position} and j.voided_at is null and j.effective_from <= ${day}
    order by j.effective_from desc limit 1`;
}

/** SQL of the levels of the SKJ `standard` as JSON by competency code. */
export function levelsSql(standard: string): string {
  return `(select coalesce(jsonb_object_agg(l.competency_code, l.level), '{}')
    from job_standard_level l where l.job_standard_id = ${standard})`;
}

/** The standards of a set of posts on a day, in the order of their ids; posts that do not exist are left out. */
export async function standardsOn(
  rows: Rows,
  positionIds: readonly number[],
  day: CalendarDate,
): Promise<PositionStandard[]> {
  const found = await rows.query<StandardFacts>(
    `select p.id as "positionId", p.name as "positionName", p.level as "positionLevel", s.id as "jobStandardId",
            s.effective_from::text as "effectiveFrom", ${levelsSql('s.id')} as levels
     from position p left join lateral (${standardInForce('p.id', '$2::date')}) s on true
     where p.id = any($1::int[]) order by p.id`,
    [positionIds, day],
  );
  return found.map(measured);
}

type StandardFacts = Omit<PositionStandard, 'source'>;

/** An SKJ that was never completed is filled up by the class, so that the nine are always there. */
function measured(facts: StandardFacts): PositionStandard {
  const usual = classStandard(facts.positionLevel);
  const isOwn = facts.jobStandardId !== null;
  return { ...facts, source: isOwn ? 'position' : 'class', levels: { ...usual, ...facts.levels } };
}
