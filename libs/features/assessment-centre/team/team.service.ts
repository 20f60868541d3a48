import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { refusing, type Refusals } from '#libs/features/directory/access';
import { Clock } from '#libs/platform/clock';
import { type Tx, Work } from '#libs/platform/database';
import type { EventEditor } from '../events/access.sql.js';
import { makeCells } from '../events/cells.js';
import { type EventRef, lockEvent, requireState, touchEvent } from '../events/lock.js';
import { deriveConflicts, requireNoConflict } from './conflicts.js';
import { endUnrated, openSeats } from './seats.js';
import { membershipsFor, teamOf } from './team.queries.js';
import type { TeamRole, TeamView } from './team.view.js';

export interface NewTeamMember {
  readonly accountId: number;
  readonly role: TeamRole;
}

export interface Leaving {
  readonly reason: string;
  /** Takes over what was not rated yet. */
  readonly substituteId?: number | null;
}

const TWICE: Refusals = {
  assessment_team_member_present: { code: 'assessmentCentre.member-twice', field: 'accountId' },
};

/** Who has a part in the event. */
@Injectable()
export class TeamService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  /** @throws StaleVersion; DomainError assessmentCentre.member-unknown, member-twice, event-locked */
  add(editor: EventEditor, ref: EventRef, { accountId, role }: NewTeamMember): Promise<TeamView> {
    return this.change(editor, ref, async (tx) => {
      await requireMembership(tx, accountId, role);
      await tx.query(
        'insert into assessment_team_member (agency_id, event_id, account_id, role) values ($1, $2, $3, $4)',
        [editor.agencyId, ref.id, accountId, role],
      );
      await deriveConflicts(tx, ref.id, this.clock.today(editor.timeZone));
    });
  }

  /**
   * Somebody leaves: the seats they have not rated in end, and go to the substitute where one is named.
   * @throws StaleVersion; DomainError assessmentCentre.member-unknown, seat-in-conflict, event-locked
   */
  leave(editor: EventEditor, ref: EventRef, memberId: number, leaving: Leaving): Promise<TeamView> {
    return this.change(editor, ref, async (tx) => {
      const left = await tx.query(
        `update assessment_team_member set left_at = now(), left_reason = $3, version = version + 1
         where event_id = $1 and id = $2 and left_at is null returning id`,
        [ref.id, memberId, leaving.reason],
      );
      if (left.length === 0) throw new DomainError('not-found', 'assessmentCentre.member-unknown');
      const free = await endUnrated(tx, 'a.member_id = $1', [memberId]);
      const substitute = leaving.substituteId ?? null;
      if (substitute === null) return;
      await requireAssessor(tx, ref.id, substitute);
      await openSeats(
        tx,
        ref.id,
        free.map((seat) => ({ ...seat, memberId: substitute })),
      );
      await requireNoConflict(tx, ref.id);
      await makeCells(tx, ref.id);
    });
  }

  private change(editor: EventEditor, ref: EventRef, write: (tx: Tx) => Promise<void>): Promise<TeamView> {
    return this.work.run(editor, (tx) =>
      refusing(TWICE, async () => {
        requireState(await lockEvent(tx, editor, ref), 'draft', 'scheduled', 'running', 'integration');
        await write(tx);
        return teamOf(tx, await touchEvent(tx, editor, ref.id));
      }),
    );
  }
}

async function requireMembership(tx: Tx, accountId: number, role: TeamRole): Promise<void> {
  const known = await tx.first(
    `select 1 from membership where account_id = $1 and (role = any($2::text[]) or cardinality($2::text[]) = 0)
       and (valid_to is null or valid_to >= current_date) limit 1`,
    [accountId, [...membershipsFor(role)]],
  );
  if (!known) throw new DomainError('invalid', 'assessmentCentre.member-unknown', { field: 'accountId' });
}

/** @throws DomainError assessmentCentre.member-unknown: nobody who rates in this event */
export async function requireAssessor(tx: Tx, eventId: number, memberId: number): Promise<void> {
  const known = await tx.first(
    `select 1 from assessment_team_member where event_id = $1 and id = $2 and role = 'assessor' and left_at is null`,
    [eventId, memberId],
  );
  if (!known) throw new DomainError('invalid', 'assessmentCentre.member-unknown', { field: 'memberId' });
}
