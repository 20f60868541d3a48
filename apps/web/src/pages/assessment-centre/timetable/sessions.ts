import type { Clash, Session } from '#libs/domain/assessment-event';
import { addDays, calendarDate, toDayNumber } from '#libs/domain/calendar';
import type { SessionView, StructureView } from '../../../api/assessment-event-views.js';
import type { SeatCrew } from '../design/seat-crew.js';

const MINUTES_OF_DAY = 1440;

/** Every day from the first to the last, both included. */
export function daysOf(first: string, last: string): string[] {
  const start = calendarDate(first);
  const count = toDayNumber(calendarDate(last)) - toDayNumber(start) + 1;
  return Array.from({ length: count }, (_, place) => addDays(start, place));
}

/** A session on one scale of minutes, for the rules. */
export function inMinutes({ day, fromTime, untilTime, ...session }: SessionView): Session {
  const start = toDayNumber(calendarDate(day)) * MINUTES_OF_DAY;
  return { ...session, from: start + minuteOf(fromTime), until: start + minuteOf(untilTime) };
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** What the ids of a session mean. */
export interface SessionNames {
  readonly tool: (id: number) => string;
  readonly group: (id: number) => string;
  readonly room: (id: number) => string;
  readonly participant: (id: number) => string;
  readonly assessor: (id: number) => string;
}

export function namesIn(crew: SeatCrew, { batches, rooms }: StructureView): SessionNames {
  const groups = batches.flatMap((batch) =>
    batch.groups.map(({ id, name }) => ({ id, name: `${batch.name}, ${name}` })),
  );
  return {
    tool: nameIn(crew.tools),
    group: nameIn(groups),
    room: nameIn(rooms),
    participant: nameIn(crew.participants),
    assessor: nameIn(crew.assessors),
  };
}

function nameIn(rows: readonly { readonly id: number; readonly name: string }[]): (id: number) => string {
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}

export function nameClash({ kind, subjectId }: Clash, names: SessionNames): string {
  return names[kind](subjectId);
}
