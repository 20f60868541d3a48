import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { refusing, type Refusals } from '#libs/features/directory/access';
import { type Tx, Work } from '#libs/platform/database';
import type { EventEditor } from '../events/access.sql.js';
import { type EventRef, holdEvent, lockEvent, requireState, touchEvent } from '../events/lock.js';
import { endUnrated } from './seats.js';
import { conflictsOf } from './team.queries.js';
import type { ConflictKind, ConflictsView } from './team.view.js';

export interface NewConflict {
  readonly participantId: number;
  readonly accountId: number;
  readonly kind: ConflictKind;
  readonly note?: string;
}

const TWICE: Refusals = {
  assessment_conflict_agency_id_participant_id_account_id_key: {
    code: 'assessmentCentre.conflict-twice',
    field: 'accountId',
  },
};

/** Declared conflicts of interest; a seat that is in conflict and not rated ends at once. */
@Injectable()
export class ConflictsService {
  constructor(private readonly work: Work) {}

  /** @throws StaleVersion; DomainError assessmentCentre.conflict-unknown, conflict-twice, event-locked */
  declare(editor: EventEditor, ref: EventRef, conflict: NewConflict): Promise<ConflictsView> {
    return this.work.run(editor, async (tx) => {
      requireState(await lockEvent(tx, editor, ref));
      await this.write(tx, ref.id, conflict);
      return conflictsOf(tx, await touchEvent(tx, editor, ref.id));
    });
  }

  /** An assessor steps back from one participant. @throws as `declare`, without a version to be stale */
  recuse(editor: EventEditor, eventId: number, participantId: number, note: string): Promise<ConflictsView> {
    return this.work.run(editor, async (tx) => {
      requireState(await holdEvent(tx, editor, eventId));
      const accountId = editor.accountId ?? 0;
      await this.write(tx, eventId, { participantId, accountId, kind: 'other', note });
      const { items, version } = await conflictsOf(tx, await touchEvent(tx, editor, eventId));
      return { items: items.filter((each) => each.accountId === accountId), version };
    });
  }

  /** Takes a declared conflict back. @throws StaleVersion; DomainError assessmentCentre.conflict-unknown, conflict-derived */
  withdraw(editor: EventEditor, ref: EventRef, conflictId: number): Promise<ConflictsView> {
    return this.work.run(editor, async (tx) => {
      requireState(await lockEvent(tx, editor, ref));
      const gone = await tx.first<{ kind: ConflictKind }>(
        'delete from assessment_conflict where event_id = $1 and id = $2 returning kind',
        [ref.id, conflictId],
      );
      if (!gone) throw new DomainError('not-found', 'assessmentCentre.conflict-unknown');
      if (gone.kind === 'sameUnit' || gone.kind === 'superior') {
        throw new DomainError('conflict', 'assessmentCentre.conflict-derived');
      }
      return conflictsOf(tx, await touchEvent(tx, editor, ref.id));
    });
  }

  private write(tx: Tx, eventId: number, conflict: NewConflict): Promise<void> {
    const { participantId, accountId, kind, note = '' } = conflict;
    return refusing(TWICE, async () => {
      const written = await tx.query(
        `insert into assessment_conflict (agency_id, event_id, participant_id, account_id, kind, note)
         select p.agency_id, p.event_id, p.id, m.account_id, $4, $5 from assessment_participant p
         join (select distinct account_id, event_id from assessment_team_member) m on m.event_id = p.event_id
         where p.event_id = $1 and p.id = $2 and m.account_id = $3 returning id`,
        [eventId, participantId, accountId, kind, note],
      );
      if (written.length === 0) {
        throw new DomainError('invalid', 'assessmentCentre.conflict-unknown', { field: 'participantId' });
      }
      await endUnrated(
        tx,
        `a.participant_id = $1 and a.member_id in (
           select id from assessment_team_member where event_id = $2 and account_id = $3)`,
        [participantId, eventId, accountId],
      );
    });
  }
}
