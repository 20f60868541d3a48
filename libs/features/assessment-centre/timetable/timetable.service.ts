import { Injectable } from '@nestjs/common';
import {
  clashNamer,
  type EventDesign,
  findClashes,
  proposeTimetable,
  type Session,
} from '#libs/domain/assessment-event';
import { addDays, calendarDate, fromDayNumber, toDayNumber } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import { type Rows, rowsOf } from '#libs/features/directory/access';
import { Reader, type Tx, Work } from '#libs/platform/database';
import { eventDesign, inMinutes, type PlannedSession } from '../design/design-facts.js';
import type { EventEditor, EventViewer } from '../events/access.sql.js';
import { readEvent } from '../events/event.sql.js';
import { type EventRef, lockEvent, requireState, touchEvent } from '../events/lock.js';
import type { PlannedSessionView, TimetableProposalView, TimetableView } from './timetable.view.js';

const MINUTES_OF_DAY = 1440;

export type SessionInput = Omit<PlannedSession, 'id'>;

/** The part of a day a proposal may use, minutes since midnight of the agency's clock. */
export interface DayWish {
  readonly from: number;
  readonly until: number;
  readonly breakFrom: number;
  readonly breakUntil: number;
}

/** Sessions of groups and participants with tools, in rooms. */
@Injectable()
export class TimetableService {
  constructor(
    private readonly work: Work,
    private readonly reader: Reader,
  ) {}

  /** @throws DomainError assessmentCentre.event-not-found */
  async read(viewer: EventViewer, id: number): Promise<TimetableView> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    return timetableOf(rows, await readEvent(rows, viewer, id), viewer.timeZone);
  }

  /** A timetable without a clash within the days of each batch; nothing is saved. @throws as `read` */
  async propose(viewer: EventViewer, id: number, wish: DayWish): Promise<TimetableProposalView> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    await readEvent(rows, viewer, id);
    const design = await eventDesign(rows, id, viewer.timeZone);
    const { sessions, unplaced } = proposeTimetable({
      participants: design.participants,
      seats: design.seats,
      tools: design.tools,
      roomIds: design.rooms.map((room) => room.id),
      groups: design.groups.map((group) => ({ id: group.id, hours: hoursOf(design, group.batchId, wish) })),
    });
    return { items: sessions.map(asPlanned), unplaced: unplaced.map((each) => ({ ...each })) };
  }

  /**
   * Makes the timetable that given, as a whole.
   * @throws StaleVersion; DomainError assessmentCentre.session-clash with kind and name of what is wanted twice,
   *   session-outside, session-reversed, session-unknown, event-locked
   */
  save(editor: EventEditor, ref: EventRef, inputs: readonly SessionInput[]): Promise<TimetableView> {
    return this.work.run(editor, async (tx) => {
      const event = await lockEvent(tx, editor, ref);
      requireState(event);
      const outside = inputs.find(({ day }) => day < event.startsOn || day > event.endsOn);
      if (outside) {
        throw new DomainError('invalid', 'assessmentCentre.session-outside', {
          field: 'sessions',
          day: outside.day,
        });
      }
      const design = await eventDesign(tx, ref.id, editor.timeZone);
      requireSound(
        design,
        inputs.map((input, place) => ({ ...input, id: place + 1 })),
      );
      await replaceSessions(tx, ref.id, editor.timeZone, inputs);
      return timetableOf(tx, await touchEvent(tx, editor, ref.id), editor.timeZone);
    });
  }
}

function hoursOf(
  { batches }: EventDesign,
  batchId: number,
  wish: DayWish,
): { from: number; until: number }[] {
  const batch = batches.find(({ id }) => id === batchId);
  if (!batch) return [];
  const first = toDayNumber(calendarDate(batch.startsOn));
  const days = toDayNumber(addDays(calendarDate(batch.endsOn), 1)) - first;
  const parts = [
    [wish.from, wish.breakFrom],
    [wish.breakUntil, wish.until],
  ] as const;
  return Array.from({ length: days }, (_, place) => (first + place) * MINUTES_OF_DAY).flatMap((start) =>
    parts.map(([from, until]) => ({ from: start + from, until: start + until })),
  );
}

function asPlanned({ from, until, ...session }: Session): PlannedSessionView {
  const day = fromDayNumber(Math.floor(from / MINUTES_OF_DAY));
  return { ...session, day, fromTime: clockOf(from), untilTime: clockOf(until) };
}

function clockOf(minute: number): string {
  const ofDay = minute % MINUTES_OF_DAY;
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function requireSound(design: EventDesign, planned: readonly PlannedSession[]): void {
  const sessions = planned.map(inMinutes);
  const field = 'sessions';
  const reversed = planned.find((_, place) => (sessions[place]?.until ?? 0) <= (sessions[place]?.from ?? 0));
  if (reversed)
    throw new DomainError('invalid', 'assessmentCentre.session-reversed', { field, day: reversed.day });
  if (sessions.some((session) => !isKnown(design, session))) {
    throw new DomainError('invalid', 'assessmentCentre.session-unknown', { field });
  }
  const [clash] = findClashes(sessions, design);
  if (!clash) return;
  const { day, fromTime } = planned[clash.sessions[1] - 1] ?? {};
  const named = { kind: clash.kind, name: clashNamer(design)(clash), day: day ?? '', time: fromTime ?? '' };
  throw new DomainError('conflict', 'assessmentCentre.session-clash', { field, ...named });
}

function isKnown(design: EventDesign, { toolId, groupId, roomId, participantId }: Session): boolean {
  return (
    design.tools.some(({ id }) => id === toolId) &&
    design.groups.some(({ id }) => id === groupId) &&
    (roomId === null || design.rooms.some(({ id }) => id === roomId)) &&
    (participantId === null ||
      design.participants.some((each) => each.id === participantId && each.groupId === groupId))
  );
}

async function replaceSessions(
  tx: Tx,
  eventId: number,
  timeZone: string,
  inputs: readonly SessionInput[],
): Promise<void> {
  await tx.query('delete from assessment_slot where event_id = $1', [eventId]);
  await tx.query(
    `insert into assessment_slot (agency_id, event_id, tool_id, group_id, participant_id, room_id, starts_at, ends_at)
     select $1, $2, "toolId", "groupId", "participantId", "roomId", (day + "fromTime") at time zone $4,
       (day + "untilTime") at time zone $4
     from jsonb_to_recordset($3::jsonb) as s ("toolId" int, "groupId" int, "participantId" int, "roomId" int, day date,
       "fromTime" time, "untilTime" time)`,
    [tx.actor.agencyId, eventId, JSON.stringify(inputs), timeZone],
  );
}

async function timetableOf(
  rows: Rows,
  event: { readonly id: number; readonly version: number },
  timeZone: string,
): Promise<TimetableView> {
  const design = await eventDesign(rows, event.id, timeZone);
  const nameOf = clashNamer(design);
  const clashes = findClashes(design.sessions, design).map((clash) => ({
    kind: clash.kind,
    name: nameOf(clash),
    first: clash.sessions[0],
    second: clash.sessions[1],
  }));
  return { items: design.sessions.map(asPlanned), clashes, version: event.version };
}
