import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import { fullName, type Rows, rowsOf } from '#libs/features/directory/access';
import { Reader, StaleVersion, type Tx, Work } from '#libs/platform/database';
import type { EventEditor, EventViewer } from '../events/access.sql.js';
import { readEvent } from '../events/event.sql.js';
import { holdEvent, requireState } from '../events/lock.js';
import type { EventView } from '../events/event.view.js';
import type { AttendanceRow, AttendanceView } from './attendance.view.js';

/** One line of the list. */
export interface AttendanceRef {
  readonly eventId: number;
  readonly participantId: number;
  readonly day: CalendarDate;
  /** 0: nothing was recorded yet. */
  readonly version: number;
}

export interface AttendanceInput {
  readonly isPresent: boolean;
  /** SVG path data; null: signed on paper. */
  readonly signature: string | null;
}

/** The signed list of presence, day by day. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly work: Work,
    private readonly reader: Reader,
  ) {}

  /** @throws DomainError assessmentCentre.event-not-found, day-outside */
  async read(viewer: EventViewer, eventId: number, day: CalendarDate): Promise<AttendanceView> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    requireDay(await readEvent(rows, viewer, eventId), day);
    const items = await rows.query<AttendanceRow>(
      `${ROWS} where p.event_id = $1 and p.state <> 'withdrawn' order by p.number`,
      [eventId, day],
    );
    return { day, items };
  }

  /**
   * Records presence on a day, guarded by the version of its line.
   * @throws StaleVersion with the line as it stands; DomainError assessmentCentre.participant-not-found, day-outside,
   *   event-locked
   */
  record(editor: EventEditor, ref: AttendanceRef, input: AttendanceInput): Promise<AttendanceRow> {
    return this.work.run(editor, async (tx) => {
      const event = await holdEvent(tx, editor, ref.eventId);
      requireState(event, 'scheduled', 'running', 'integration');
      requireDay(event, ref.day);
      const present = await lineOf(tx, ref);
      if (present.version !== ref.version) throw new StaleVersion(present);
      await writeLine(tx, ref, input);
      return lineOf(tx, ref);
    });
  }
}

/** $1 event, $2 day. */
const ROWS = `select p.id as "participantId", p.number, ${fullName('n')} as name, n.nip,
    p.position_name as "positionName", g.name as "groupName", p.state, t.is_present as "isPresent", t.signature,
    a.display_name as "recordedBy", coalesce(t.version, 0) as version
  from assessment_participant p join employee n on n.id = p.employee_id
  left join assessment_group g on g.id = p.group_id
  left join assessment_attendance t on t.participant_id = p.id and t.day = $2::date
  left join account a on a.id = t.recorded_by`;

function requireDay({ startsOn, endsOn }: EventView, day: string): void {
  if (day < startsOn || day > endsOn) {
    throw new DomainError('invalid', 'assessmentCentre.day-outside', { field: 'day', day });
  }
}

async function lineOf(rows: Rows, { eventId, participantId, day }: AttendanceRef): Promise<AttendanceRow> {
  const [line] = await rows.query<AttendanceRow>(
    `${ROWS} where p.event_id = $1 and p.id = $3 and p.state <> 'withdrawn'`,
    [eventId, day, participantId],
  );
  if (!line) throw new DomainError('not-found', 'assessmentCentre.participant-not-found');
  return line;
}

async function writeLine(
  tx: Tx,
  ref: AttendanceRef,
  { isPresent, signature }: AttendanceInput,
): Promise<void> {
  await tx.query(
    `insert into assessment_attendance (agency_id, participant_id, day, is_present, signature, recorded_by)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (agency_id, participant_id, day) do update set is_present = excluded.is_present,
       signature = excluded.signature, recorded_by = excluded.recorded_by,
       version = assessment_attendance.version + 1`,
    [
      tx.actor.agencyId,
      ref.participantId,
      ref.day,
      isPresent,
      isPresent ? signature : null,
      tx.actor.accountId,
    ],
  );
  await tx.query(
    `update assessment_participant p set state = s.state, version = p.version + 1
     from (select case when bool_or(is_present) then 'present' else 'absent' end as state
           from assessment_attendance where participant_id = $1) s
     where p.id = $1 and p.state <> s.state`,
    [ref.participantId],
  );
}
