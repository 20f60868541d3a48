import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import { fullName } from '#libs/features/directory/access';
import type { Tx } from '#libs/platform/database';
import { snapshotStandards } from '../events/snapshot.js';
import type { EventView } from '../events/event.view.js';
import { deriveConflicts } from '../team/conflicts.js';

/**
 * Adds people with the next numbers; after the scheduling with the snapshot of the day.
 * @returns their ids in the order given
 * @throws DomainError assessmentCentre.participant-twice, employee-unknown, participant-already-in
 */
export async function enroll(
  tx: Tx,
  eventId: number,
  employeeIds: readonly number[],
  day: CalendarDate,
): Promise<number[]> {
  await requireNew(tx, eventId, employeeIds);
  const added = await tx.query<{ id: number }>(
    `insert into assessment_participant (agency_id, event_id, employee_id, number)
     select $1, $2, w.id, w.place + coalesce(
       (select max(p.number) from assessment_participant p where p.event_id = $2), 0)
     from unnest($3::int[]) with ordinality as w (id, place) order by w.place returning id`,
    [tx.actor.agencyId, eventId, employeeIds],
  );
  const ids = added.map(({ id }) => id);
  const event = await tx.first<Pick<EventView, 'id' | 'state' | 'assessedLevel'>>(
    'select id, state, assessed_level as "assessedLevel" from assessment_event where id = $1',
    [eventId],
  );
  if (event && event.state !== 'draft') await snapshotStandards(tx, event, ids, day);
  await deriveConflicts(tx, eventId, day);
  return ids;
}

async function requireNew(tx: Tx, eventId: number, employeeIds: readonly number[]): Promise<void> {
  const twice = employeeIds.find((id, place) => employeeIds.indexOf(id) !== place);
  const known = await tx.query<{ id: number; name: string; isIn: boolean }>(
    `select n.id, ${fullName('n')} as name, exists (
       select from assessment_participant p where p.event_id = $2 and p.employee_id = n.id) as "isIn"
     from employee n where n.id = any($1::int[])`,
    [employeeIds, eventId],
  );
  const nameOf = (id: number) => known.find((each) => each.id === id)?.name ?? '';
  const field = 'employeeIds';
  if (twice !== undefined) {
    throw new DomainError('invalid', 'assessmentCentre.participant-twice', { field, name: nameOf(twice) });
  }
  const unknown = employeeIds.filter((id) => known.every((each) => each.id !== id));
  if (unknown.length > 0) {
    throw new DomainError('invalid', 'assessmentCentre.employee-unknown', { field, ids: unknown });
  }
  const present = known.find(({ isIn }) => isIn);
  if (present) {
    throw new DomainError('conflict', 'assessmentCentre.participant-already-in', {
      field,
      name: present.name,
    });
  }
}
