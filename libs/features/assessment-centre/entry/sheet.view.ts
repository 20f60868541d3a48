import { ApiProperty } from '@nestjs/swagger';

/** What was noted beside a level: STAR for interviews, what was seen for simulations. Only fields with a text. */
export class RatingEvidence {
  situation?: string;
  task?: string;
  action?: string;
  result?: string;
  observed?: string;
}

/** One cell of an assessor's sheet. Level in hundredths: 350 is level 3.5; null and not NE: not rated yet. */
export class RatingCell {
  id: number;
  assignmentId: number;
  competencyCode: string;
  level: number | null;
  /** NE: no evidence was seen. */
  noEvidence: boolean;
  evidence: RatingEvidence;
  /** Codes of the indicators ticked, 'level.item'. */
  indicators: string[];
  /** When it was written on paper; null when it was entered at once. */
  onPaperAt: string | null;
  version: number;
}

/** A cell as it stands now, for somebody whose version was old: with who changed it last, and when. */
export class PresentRatingCell extends RatingCell {
  changedAt: string | null;
  changedBy: string | null;
}

/** The cell was saved and has this version now. */
export class SavedCell {
  id: number;
  version: number;
}

export class SheetIndicator {
  code: string;
  text: string;
}

/** A level of the dictionary as it stood when the event was scheduled. */
export class SheetLevel {
  level: number;
  title: string;
  description: string;
  indicators: SheetIndicator[];
}

export class SheetCompetency {
  code: string;
  name: string;
  group: string;
  levels: SheetLevel[];
}

export class SheetTool {
  id: number;
  kind: string;
  name: string;
  /** Codes the matrix measures with it, in the order of the dictionary. */
  competencyCodes: string[];
}

/** When a participant meets a tool. */
export class SheetSlot {
  toolId: number;
  startsAt: string;
  endsAt: string;
  room: string | null;
}

export class SheetStandard {
  competencyCode: string;
  /** 1 to 5. */
  level: number;
}

export class SheetParticipant {
  id: number;
  number: number;
  /** With titles. */
  name: string;
  groupName: string | null;
  positionName: string | null;
  state: string;
  /** Asked of the post that is assessed. */
  standards: SheetStandard[];
  slots: SheetSlot[];
}

/** A participant and a tool that are mine to rate. */
export class SheetAssignment {
  id: number;
  participantId: number;
  toolId: number;
  completedAt: string | null;
  /** Somebody else rates now; what was entered stays as it was. */
  endedAt: string | null;
  version: number;
  /** My notes for myself: no evidence, read by nobody else. */
  privateNote: string;
  /** 0: there is no note yet. */
  noteVersion: number;
}

export class SheetEvent {
  id: number;
  name: string;
  @ApiProperty({
    enum: ['draft', 'scheduled', 'running', 'integration', 'locked', 'released', 'cancelled'],
    enumName: 'AssessmentEventState',
  })
  state: string;
  startsOn: string;
  /** Every sheet is finished by this day. */
  endsOn: string;
  /** Levels are multiples of it, in hundredths: 100, 50 or 25. */
  levelStep: number;
}

/** Everything one assessor enters in an event, and nothing of anybody else's. */
export class SheetView {
  event: SheetEvent;
  tools: SheetTool[];
  competencies: SheetCompetency[];
  participants: SheetParticipant[];
  assignments: SheetAssignment[];
  cells: RatingCell[];
}

/** Whether a participant and tool were declared finished. */
export class SheetCompletion {
  /** Of the assignment. */
  id: number;
  version: number;
  completedAt: string | null;
}

/** An assessor's notes for himself about a participant and tool. */
export class PrivateNoteView {
  assignmentId: number;
  body: string;
  version: number;
}
