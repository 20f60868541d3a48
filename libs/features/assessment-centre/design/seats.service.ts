import { Injectable } from '@nestjs/common';
import { isRated, proposeAssignments, type Seat } from '#libs/domain/assessment-event';
import { DomainError } from '#libs/domain/errors';
import { type Rows, rowsOf } from '#libs/features/directory/access';
import { Reader, type Tx, Work } from '#libs/platform/database';
import type { EventEditor, EventViewer } from '../events/access.sql.js';
import { isRatedIn, makeCells } from '../events/cells.js';
import { readEvent } from '../events/event.sql.js';
import { type EventRef, lockEvent, requireState, touchEvent } from '../events/lock.js';
import { requireNoConflict } from '../team/conflicts.js';
import { endUnrated, openSeats } from '../team/seats.js';
import { eventDesign } from './design-facts.js';
import type { SeatProposalView, SeatsView, SeatView } from './design.view.js';

/** Who rates whom with which tool. */
@Injectable()
export class SeatsService {
  constructor(
    private readonly work: Work,
    private readonly reader: Reader,
  ) {}

  /** Open seats. @throws DomainError assessmentCentre.event-not-found */
  async read(viewer: EventViewer, id: number): Promise<SeatsView> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    return seatsOf(rows, await readEvent(rows, viewer, id));
  }

  /**
   * Proposes seats from the groups, the team and the conflicts; nothing is saved. What is rated stays, with `keeps`
   * everything that stands. @throws as `read`
   */
  async propose(viewer: EventViewer, id: number, keeps: boolean): Promise<SeatProposalView> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    const present = await seatsOf(rows, await readEvent(rows, viewer, id));
    const design = await eventDesign(rows, id, viewer.timeZone);
    const kept = present.items.filter((seat) => keeps || seat.isRated);
    const { seats, unfilled } = proposeAssignments({
      participants: design.participants,
      toolIds: design.tools.filter(({ kind }) => isRated(kind)).map((tool) => tool.id),
      memberIds: design.members.filter(({ role }) => role === 'assessor').map((member) => member.id),
      minimum: design.minimumAssessors,
      conflicts: design.conflicts,
      kept,
    });
    const rated = new Set(kept.filter((seat) => seat.isRated).map(keyOf));
    const items = seats.map(({ participantId, toolId, memberId }) => ({
      participantId,
      toolId,
      memberId,
      isRated: rated.has(keyOf({ participantId, toolId, memberId })),
    }));
    return { items, unfilled: [...unfilled] };
  }

  /**
   * Makes the seats those given. What was rated cannot be left out; an event that runs gets the cells at once.
   * @throws StaleVersion; DomainError assessmentCentre.seat-twice, seat-unknown, seat-rated, seat-in-conflict,
   *   event-locked
   */
  save(editor: EventEditor, ref: EventRef, seats: readonly Seat[]): Promise<SeatsView> {
    if (new Set(seats.map(keyOf)).size < seats.length) {
      throw new DomainError('invalid', 'assessmentCentre.seat-twice', { field: 'seats' });
    }
    return this.work.run(editor, async (tx) => {
      requireState(await lockEvent(tx, editor, ref));
      await requireKnown(tx, ref.id, seats);
      await endOthers(tx, ref.id, seats);
      await openSeats(tx, ref.id, seats);
      await requireNoConflict(tx, ref.id);
      await makeCells(tx, ref.id);
      return seatsOf(tx, await touchEvent(tx, editor, ref.id));
    });
  }
}

const keyOf = ({ participantId, toolId, memberId }: Seat) => `${participantId}/${toolId}/${memberId}`;
const GIVEN = `jsonb_to_recordset($2::jsonb) as s ("participantId" int, "toolId" int, "memberId" int)`;

async function seatsOf(rows: Rows, event: { id: number; version: number }): Promise<SeatsView> {
  const items = await rows.query<SeatView>(
    `select a.participant_id as "participantId", a.tool_id as "toolId", a.member_id as "memberId",
       ${isRatedIn('a')} as "isRated"
     from assessment_assignment a where a.event_id = $1 and a.ended_at is null order by a.participant_id, a.tool_id, a.id`,
    [event.id],
  );
  return { items, version: event.version };
}

async function requireKnown(tx: Tx, eventId: number, seats: readonly Seat[]): Promise<void> {
  const unknown = await tx.first(
    `select 1 from ${GIVEN} where not exists (
         select from assessment_participant p where p.event_id = $1 and p.id = s."participantId" and p.state <> 'withdrawn'
           and p.replaced_by is null)
       or not exists (select from assessment_tool t
         where t.event_id = $1 and t.id = s."toolId" and t.kind <> 'psychometricTest')
       or not exists (select from assessment_team_member m
         where m.event_id = $1 and m.id = s."memberId" and m.role = 'assessor' and m.left_at is null) limit 1`,
    [eventId, JSON.stringify(seats)],
  );
  if (unknown) throw new DomainError('invalid', 'assessmentCentre.seat-unknown', { field: 'seats' });
}

/** Ends what is not given any more; of a participant or assessor who left the rated seats are not asked for. */
async function endOthers(tx: Tx, eventId: number, seats: readonly Seat[]): Promise<void> {
  const given = JSON.stringify(seats);
  const others = `a.event_id = $1 and not exists (select from ${GIVEN} where s."participantId" = a.participant_id
    and s."toolId" = a.tool_id and s."memberId" = a.member_id)`;
  await endUnrated(tx, others, [eventId, given]);
  const rated = await tx.first<{ name: string }>(
    `select n.name from assessment_assignment a join assessment_participant p on p.id = a.participant_id
     join employee n on n.id = p.employee_id join assessment_team_member m on m.id = a.member_id
     where ${others} and a.ended_at is null and m.left_at is null and p.state <> 'withdrawn' and p.replaced_by is null
     limit 1`,
    [eventId, given],
  );
  if (rated)
    throw new DomainError('conflict', 'assessmentCentre.seat-rated', { field: 'seats', name: rated.name });
}
