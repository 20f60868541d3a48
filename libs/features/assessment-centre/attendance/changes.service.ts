import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { Clock } from '#libs/platform/clock';
import { type Tx, Work } from '#libs/platform/database';
import type { EventEditor } from '../events/access.sql.js';
import { makeCells } from '../events/cells.js';
import { type EventRef, lockEvent, requireState, touchEvent } from '../events/lock.js';
import { enroll } from '../participants/enroll.js';
import type { ParticipantsView } from '../participants/participant.view.js';
import { participantsOf } from '../participants/participants.queries.js';
import { endUnrated, openSeats } from '../team/seats.js';

export interface Substitution {
  readonly employeeId: number;
  readonly reason: string;
}

export interface MakeUp {
  /** The group of the make-up session; null: to be settled. */
  readonly groupId: number | null;
  readonly reason: string;
}

/** What happens on the day: somebody withdraws, is replaced, or comes to a make-up session (susulan). */
@Injectable()
export class ChangesService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  /** The seats nobody has rated in end. @throws StaleVersion; DomainError assessmentCentre.participant-not-found, event-locked */
  withdraw(
    editor: EventEditor,
    ref: EventRef,
    participantId: number,
    reason: string,
  ): Promise<ParticipantsView> {
    return this.change(editor, ref, async (tx) => {
      await markAs(tx, ref.id, participantId, 'withdrawn', reason);
      await endUnrated(tx, 'a.participant_id = $1', [participantId]);
    });
  }

  /**
   * Another person comes in place of one who has not been rated: same group, same seats but for conflicts of interest.
   * @throws StaleVersion; DomainError assessmentCentre.participant-not-found, employee-unknown,
   *   participant-already-in, participant-rated, event-locked
   */
  substitute(
    editor: EventEditor,
    ref: EventRef,
    participantId: number,
    { employeeId, reason }: Substitution,
  ): Promise<ParticipantsView> {
    return this.change(editor, ref, async (tx) => {
      await markAs(tx, ref.id, participantId, 'absent', reason);
      const [newId = 0] = await enroll(tx, ref.id, [employeeId], this.clock.today(editor.timeZone));
      const seats = await tx.query<{ toolId: number; memberId: number; isBarred: boolean }>(
        `select a.tool_id as "toolId", a.member_id as "memberId", exists (
           select from assessment_conflict f join assessment_team_member m on m.account_id = f.account_id
           where m.id = a.member_id and f.participant_id = $2) as "isBarred"
         from assessment_assignment a where a.participant_id = $1 and a.ended_at is null`,
        [participantId, newId],
      );
      const free = await endUnrated(tx, 'a.participant_id = $1', [participantId]);
      if (free.length < seats.length) throw new DomainError('conflict', 'assessmentCentre.participant-rated');
      await tx.query(
        `update assessment_participant p set group_id = o.group_id, version = p.version + 1
         from assessment_participant o where p.id = $2 and o.id = $1`,
        [participantId, newId],
      );
      await tx.query(
        'update assessment_participant set replaced_by = $2, version = version + 1 where id = $1',
        [participantId, newId],
      );
      await tx.query(
        'update assessment_slot set participant_id = $2, version = version + 1 where participant_id = $1',
        [participantId, newId],
      );
      const open = seats.filter(({ isBarred }) => !isBarred);
      await openSeats(
        tx,
        ref.id,
        open.map(({ toolId, memberId }) => ({ participantId: newId, toolId, memberId })),
      );
      await makeCells(tx, ref.id);
    });
  }

  /** Moves somebody to a make-up session. @throws StaleVersion; DomainError assessmentCentre.participant-not-found, group-unknown */
  makeUp(
    editor: EventEditor,
    ref: EventRef,
    participantId: number,
    { groupId, reason }: MakeUp,
  ): Promise<ParticipantsView> {
    return this.change(editor, ref, async (tx) => {
      const group = await tx.first('select 1 from assessment_group where event_id = $1 and id = $2', [
        ref.id,
        groupId ?? 0,
      ]);
      if (groupId !== null && !group) {
        throw new DomainError('invalid', 'assessmentCentre.group-unknown', { field: 'groupId' });
      }
      await markAs(tx, ref.id, participantId, 'registered', reason);
      await tx.query(
        `update assessment_participant set is_make_up = true, group_id = coalesce($2, group_id) where id = $1`,
        [participantId, groupId],
      );
      await tx.query('delete from assessment_slot where participant_id = $1', [participantId]);
    });
  }

  private change(
    editor: EventEditor,
    ref: EventRef,
    write: (tx: Tx) => Promise<void>,
  ): Promise<ParticipantsView> {
    return this.work.run(editor, async (tx) => {
      requireState(await lockEvent(tx, editor, ref), 'scheduled', 'running');
      await write(tx);
      return participantsOf(tx, await touchEvent(tx, editor, ref.id));
    });
  }
}

async function markAs(
  tx: Tx,
  eventId: number,
  participantId: number,
  state: 'withdrawn' | 'absent' | 'registered',
  reason: string,
): Promise<void> {
  const marked = await tx.query(
    `update assessment_participant set state = $3, state_reason = $4, version = version + 1
     where event_id = $1 and id = $2 and state <> 'withdrawn' and replaced_by is null returning id`,
    [eventId, participantId, state, reason],
  );
  if (marked.length === 0) throw new DomainError('not-found', 'assessmentCentre.participant-not-found');
}
