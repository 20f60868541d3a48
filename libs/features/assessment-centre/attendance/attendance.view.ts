import { ApiProperty } from '@nestjs/swagger';
import { EVENT_STATES, type EventState } from '#libs/domain/assessment-event';
import { PARTICIPANT_STATES, type ParticipantState } from '../participants/participant.view.js';

/** A line of the list of presence. */
export class AttendanceRow {
  participantId: number;
  number: number;
  name: string;
  nip: string;
  positionName: string | null;
  groupName: string | null;

  @ApiProperty({ enum: PARTICIPANT_STATES, enumName: 'ParticipantState' })
  state: ParticipantState;

  /** Null: not recorded yet. */
  isPresent: boolean | null;
  /** SVG path data of the stroke; null where it stands on paper. */
  signature: string | null;
  recordedBy: string | null;
  /** Of this line; 0 while nothing is recorded. */
  version: number;
}

/** The list of one day. */
export class AttendanceView {
  day: string;
  items: AttendanceRow[];
}

/** A session as a participant reads it. */
export class OwnSession {
  day: string;
  fromTime: string;
  untilTime: string;
  toolName: string;
  roomName: string | null;
}

/** An event as its participant sees it: when, where, what to accept; never a rating. */
export class OwnEvent {
  participantId: number;
  eventId: number;
  name: string;
  institution: string;
  startsOn: string;
  endsOn: string;

  @ApiProperty({ enum: EVENT_STATES, enumName: 'EventState' })
  state: EventState;

  number: number;
  groupName: string | null;
  houseRules: string;
  consentedAt: string | null;
  rulesAcceptedAt: string | null;
  sessions: OwnSession[];
  version: number;
}

export class OwnEvents {
  items: OwnEvent[];
}
