import { Injectable } from '@nestjs/common';
import { distribute } from '#libs/domain/assessment-event';
import { DomainError } from '#libs/domain/errors';
import { Clock } from '#libs/platform/clock';
import { type Tx, Work } from '#libs/platform/database';
import { TAKES_PART } from '../design/design-facts.js';
import type { EventEditor } from '../events/access.sql.js';
import { isRatedIn } from '../events/cells.js';
import { type EventRef, lockEvent, requireState, touchEvent } from '../events/lock.js';
import { enroll } from './enroll.js';
import type { ParticipantsView } from './participant.view.js';
import { participantsOf } from './participants.queries.js';

export interface GroupPlace {
  readonly participantId: number;
  readonly groupId: number | null;
}

/** Who takes part, and in which group. */
@Injectable()
export class ParticipantsService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds people; after the scheduling each newcomer gets the snapshot of today, the others keep theirs.
   * @throws StaleVersion; DomainError assessmentCentre.participant-twice, employee-unknown, participant-already-in,
   *   event-locked: nobody is added
   */
  add(editor: EventEditor, ref: EventRef, employeeIds: readonly number[]): Promise<ParticipantsView> {
    return this.change(editor, ref, async (tx) => {
      await enroll(tx, ref.id, employeeIds, this.clock.today(editor.timeZone));
    });
  }

  /**
   * Takes somebody out who has no rating and no attendance; else they withdraw.
   * @throws StaleVersion; DomainError assessmentCentre.participant-not-found, participant-in-use, event-locked
   */
  remove(editor: EventEditor, ref: EventRef, participantId: number): Promise<ParticipantsView> {
    return this.change(editor, ref, async (tx) => {
      const found = await tx.first<{ inUse: boolean }>(
        `select exists (select from assessment_attendance t where t.participant_id = p.id)
           or exists (select from assessment_participant o where o.replaced_by = p.id)
           or exists (select from assessment_assignment a where a.participant_id = p.id and ${isRatedIn('a')}) as "inUse"
         from assessment_participant p where p.event_id = $1 and p.id = $2`,
        [ref.id, participantId],
      );
      if (!found) throw new DomainError('not-found', 'assessmentCentre.participant-not-found');
      if (found.inUse) throw new DomainError('conflict', 'assessmentCentre.participant-in-use');
      await deleteParticipant(tx, participantId);
    });
  }

  /** @throws StaleVersion; DomainError assessmentCentre.group-unknown, participant-not-found, event-locked */
  place(editor: EventEditor, ref: EventRef, places: readonly GroupPlace[]): Promise<ParticipantsView> {
    return this.change(editor, ref, (tx) => placeInGroups(tx, ref.id, places));
  }

  /** Puts those without a group into the smallest ones. @throws StaleVersion; DomainError assessmentCentre.no-group */
  distribute(editor: EventEditor, ref: EventRef): Promise<ParticipantsView> {
    return this.change(editor, ref, async (tx) => {
      const groups = await tx.query<{ id: number; size: number }>(
        `select g.id, (select count(*)::int from assessment_participant p where p.group_id = g.id and ${TAKES_PART}) as size
         from assessment_group g where g.event_id = $1 order by g.batch_id, g.id`,
        [ref.id],
      );
      if (groups.length === 0) throw new DomainError('conflict', 'assessmentCentre.no-group');
      const people = await tx.query<{ id: number }>(
        `select p.id from assessment_participant p where p.event_id = $1 and p.group_id is null and ${TAKES_PART}
         order by p.number`,
        [ref.id],
      );
      await placeInGroups(
        tx,
        ref.id,
        distribute(
          people.map(({ id }) => id),
          groups,
        ),
      );
    });
  }

  private change(
    editor: EventEditor,
    ref: EventRef,
    write: (tx: Tx) => Promise<void>,
  ): Promise<ParticipantsView> {
    return this.work.run(editor, async (tx) => {
      requireState(await lockEvent(tx, editor, ref));
      await write(tx);
      return participantsOf(tx, await touchEvent(tx, editor, ref.id));
    });
  }
}

async function placeInGroups(tx: Tx, eventId: number, places: readonly GroupPlace[]): Promise<void> {
  const unknown = await tx.first<{ groupId: number }>(
    `select w."groupId" from jsonb_to_recordset($2::jsonb) as w ("groupId" int)
     where w."groupId" is not null and not exists (
       select from assessment_group g where g.event_id = $1 and g.id = w."groupId") limit 1`,
    [eventId, JSON.stringify(places)],
  );
  if (unknown) throw new DomainError('invalid', 'assessmentCentre.group-unknown', { field: 'places' });
  const placed = await tx.query(
    `update assessment_participant p set group_id = w."groupId", version = p.version + 1
     from jsonb_to_recordset($2::jsonb) as w ("participantId" int, "groupId" int)
     where p.event_id = $1 and p.id = w."participantId" returning p.id`,
    [eventId, JSON.stringify(places)],
  );
  if (placed.length !== places.length) {
    throw new DomainError('invalid', 'assessmentCentre.participant-not-found', { field: 'places' });
  }
  await tx.query(
    `delete from assessment_slot l using assessment_participant p
     where l.event_id = $1 and p.id = l.participant_id and p.group_id is distinct from l.group_id`,
    [eventId],
  );
}

async function deleteParticipant(tx: Tx, id: number): Promise<void> {
  const own = 'where participant_id = $1';
  await tx.query(
    `delete from assessment_rating where assignment_id in (select id from assessment_assignment ${own})`,
    [id],
  );
  for (const table of ['assignment', 'slot', 'conflict', 'potential', 'participant_standard']) {
    await tx.query(`delete from assessment_${table} ${own}`, [id]);
  }
  await tx.query('delete from assessment_participant where id = $1', [id]);
}
