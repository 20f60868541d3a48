import { addDays, type CalendarDate } from '#libs/domain/calendar';
import type { PositionLevel } from '#libs/domain/position-level';
import type { Tx } from '#libs/platform/database';
import { updateRow } from '../access/changes.js';
import { runs, runsDefinitively } from '../access/current.js';
import { definitiveCountSql } from '../positions/positions.sql.js';
import type { PresentPost } from './appointment-checks.js';

/** What a blackout asks of a post. */
interface PostFacts {
  readonly level: PositionLevel;
  readonly headsUnit: boolean;
}

/** The post somebody is appointed to; the caller has locked it. */
export async function postOf(tx: Tx, positionId: number): Promise<PostFacts> {
  const post = await tx.first<PostFacts>(
    'select level, additional_duty as "headsUnit" from position where id = $1',
    [positionId],
  );
  if (!post) throw new Error('the locked post is gone');
  return post;
}

/** The definitive post the person holds on the day, locked; null: none. */
export function presentPostOf(
  tx: Tx,
  employeeId: number,
  day: CalendarDate,
): Promise<(PresentPost & PostFacts) | null> {
  return tx.first<PresentPost & PostFacts>(
    `select h.id as "holdingId", h.version, h.position_id as "positionId", p.level, p.additional_duty as "headsUnit",
            h.since::text as since
     from holding h join position p on p.id = h.position_id
     where h.employee_id = $1 and ${runsDefinitively('h', '$2::date')} for update of h`,
    [employeeId, day],
  );
}

/**
 * A post without a free seat has no Plt and no Pj (docs/domain/01): ends theirs the day before.
 * @returns the people who stood in
 */
export async function endActing(
  tx: Tx,
  positionId: number,
  day: CalendarDate,
  headcount: number,
): Promise<number[]> {
  const held = await tx.first<{ filled: number }>(definitiveCountSql('$1', '$2::date'), [positionId, day]);
  if ((held?.filled ?? 0) < headcount) return [];
  const acting = await tx.query<{ id: number; version: number; employeeId: number }>(
    `select h.id, h.version, h.employee_id as "employeeId" from holding h
     where h.position_id = $1 and h.kind in ('acting', 'penjabat') and h.since < $2::date
       and ${runs('h', '$2::date')} order by h.id for update of h`,
    [positionId, day],
  );
  for (const row of acting) await updateRow(tx, 'holding', row, { until: addDays(day, -1) });
  return acting.map(({ employeeId }) => employeeId);
}
