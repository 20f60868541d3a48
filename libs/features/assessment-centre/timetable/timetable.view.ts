import { ApiProperty } from '@nestjs/swagger';

/** A session; day and times of the agency's clock. */
export class PlannedSessionView {
  id: number;
  toolId: number;
  groupId: number;
  /** Null: the whole group. */
  participantId: number | null;
  roomId: number | null;
  /** YYYY-MM-DD */
  day: string;
  /** HH:MM */
  fromTime: string;
  /** HH:MM, not of the session any more. */
  untilTime: string;
}

/** Two sessions at one time that need the same thing. */
export class ClashView {
  @ApiProperty({ enum: ['room', 'group', 'participant', 'assessor'], enumName: 'ClashKind' })
  kind: 'room' | 'group' | 'participant' | 'assessor';

  /** Of that room, group, participant or assessor. */
  name: string;
  first: number;
  second: number;
}

export class TimetableView {
  items: PlannedSessionView[];
  clashes: ClashView[];
  version: number;
}

/** What found no place in a proposal. */
export class UnplacedView {
  toolId: number;
  groupId: number;
  participantId: number | null;
}

export class TimetableProposalView {
  /** The ids are only of the proposal. */
  items: PlannedSessionView[];
  unplaced: UnplacedView[];
}
