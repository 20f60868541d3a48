import { ApiProperty } from '@nestjs/swagger';

export const PARTICIPANT_STATES = ['registered', 'present', 'absent', 'withdrawn'] as const;
export type ParticipantState = (typeof PARTICIPANT_STATES)[number];
export const PASTE_CODES = ['ok', 'damaged', 'malformed', 'duplicate', 'unknown', 'already-in'] as const;
export type PasteCode = (typeof PASTE_CODES)[number];

/** Asesi of an event. */
export class ParticipantView {
  id: number;
  /** Nomor peserta. */
  number: number;
  employeeId: number;
  nip: string;
  /** With titles. */
  name: string;
  /** As it was when the event was scheduled; before that, today's. */
  positionName: string | null;
  orgUnitName: string | null;
  groupId: number | null;
  groupName: string | null;
  batchName: string | null;

  /** position: SKJ of the post; class: the default of the class (standar bawaan); null: not scheduled yet. */
  @ApiProperty({ enum: ['position', 'class'], enumName: 'StandardSource', nullable: true })
  standardSource: 'position' | 'class' | null;

  @ApiProperty({ enum: PARTICIPANT_STATES, enumName: 'ParticipantState' })
  state: ParticipantState;

  stateReason: string | null;
  /** Who came in their place. */
  replacedById: number | null;
  isMakeUp: boolean;
  consentedAt: string | null;
  rulesAcceptedAt: string | null;
  version: number;
}

export class ParticipantsView {
  items: ParticipantView[];
  /** Of the whole set-up. */
  version: number;
}

/** Somebody who could be added. */
export class CandidateView {
  employeeId: number;
  nip: string;
  name: string;
  positionName: string | null;
  level: string | null;
  orgUnitName: string | null;
  isIn: boolean;
}

export class CandidatesView {
  items: CandidateView[];
  /** There are more than are shown: narrow the search. */
  more: boolean;
}

/** A line of a pasted list. */
export class PastedLine {
  line: number;
  text: string;

  @ApiProperty({ enum: PASTE_CODES, enumName: 'PasteCode' })
  code: PasteCode;

  /** Line that holds the same person first. */
  firstLine: number | null;
  employeeId: number | null;
  name: string | null;
}

export class PastedList {
  items: PastedLine[];
}
