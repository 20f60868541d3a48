import type { Tx } from '#libs/platform/database';
import { isRatedIn } from '../events/cells.js';

/**
 * Ends assignments nobody has rated in; what was rated stays with who rated it. $-parameters start at $1.
 * @param which SQL condition over the assignment `a`
 * @returns the seats that are free now
 */
export function endUnrated(
  tx: Tx,
  which: string,
  params: readonly (number | string)[],
): Promise<{ participantId: number; toolId: number }[]> {
  return tx.query(
    `update assessment_assignment a set ended_at = now(), version = version + 1
     where a.ended_at is null and ${which} and not ${isRatedIn('a')}
     returning a.participant_id as "participantId", a.tool_id as "toolId"`,
    params,
  );
}

export interface NewSeat {
  readonly participantId: number;
  readonly toolId: number;
  readonly memberId: number;
}

/** Opens seats; one that was ended before is taken up again. */
export async function openSeats(tx: Tx, eventId: number, seats: readonly NewSeat[]): Promise<void> {
  await tx.query(
    `insert into assessment_assignment (agency_id, event_id, participant_id, tool_id, member_id)
     select $1, $2, "participantId", "toolId", "memberId"
     from jsonb_to_recordset($3::jsonb) as s ("participantId" int, "toolId" int, "memberId" int)
     on conflict (agency_id, participant_id, tool_id, member_id) do update
       set ended_at = null, version = assessment_assignment.version + 1
       where assessment_assignment.ended_at is not null`,
    [tx.actor.agencyId, eventId, JSON.stringify(seats)],
  );
}
