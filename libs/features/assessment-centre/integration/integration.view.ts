import { ApiProperty } from '@nestjs/swagger';
import { EVENT_STATES, type EventState } from '#libs/domain/assessment-event';
import {
  INTEGRATION_RULES,
  type IntegrationRule,
  NARRATIVE_FIELDS,
  type NarrativeField,
} from '#libs/domain/assessment-integration';
import { JPM_PURPOSES, type JpmPurpose } from '#libs/domain/job-person-match';
import { NARRATIVE_STATES, type NarrativeState } from './participant.facts.js';

export const BLOCK_CODES = ['unrated', 'consensusMissing', 'noteMissing', 'consensusInvalid'] as const;
export type BlockCode = (typeof BLOCK_CODES)[number];

export const MISSING_TEXT_CODES = ['empty', 'gapWithoutAdvice'] as const;
export type MissingTextCode = (typeof MISSING_TEXT_CODES)[number];

/** The event as the meeting sees it. */
export class IntegrationEvent {
  id: number;
  name: string;

  @ApiProperty({ enum: EVENT_STATES, enumName: 'EventState' })
  state: EventState;

  @ApiProperty({ enum: JPM_PURPOSES, enumName: 'EventPurpose' })
  purpose: JpmPurpose;

  @ApiProperty({ enum: INTEGRATION_RULES, enumName: 'IntegrationRule' })
  rule: IntegrationRule;

  /** Of the final level, in hundredths; 0: none. */
  rounding: number;
  variant: string;
  /** Whether the viewer settles levels and locks. */
  isLead: boolean;
}

/** Competencies without a final level, by the reason. */
export class IntegrationBlock {
  @ApiProperty({ enum: BLOCK_CODES, enumName: 'IntegrationBlockCode' })
  code: BlockCode;

  competencies: string[];
}

/** A text the report still lacks. */
export class IntegrationMissingText {
  @ApiProperty({ enum: NARRATIVE_FIELDS, enumName: 'NarrativeField' })
  field: NarrativeField;

  @ApiProperty({ enum: MISSING_TEXT_CODES, enumName: 'MissingTextCode' })
  code: MissingTextCode;

  /** Below its standard and not named in the advice. */
  @ApiProperty({ type: String, nullable: true })
  competency: string | null;
}

/** One row of the list: counts before the meeting, what is missing in it. */
export class IntegrationParticipant {
  id: number;
  number: number;
  name: string;
  groupName: string | null;
  positionName: string | null;
  state: string;
  /** Cells of all sheets, and those with a level or NE. */
  cells: number;
  filled: number;
  /** Null before the meeting. */
  @ApiProperty({ type: [IntegrationBlock], nullable: true })
  blocks: IntegrationBlock[] | null;

  @ApiProperty({ type: [IntegrationMissingText], nullable: true })
  missingTexts: IntegrationMissingText[] | null;

  @ApiProperty({ enum: NARRATIVE_STATES, enumName: 'NarrativeState', nullable: true })
  narrativeState: NarrativeState | null;

  /** Nothing is missing: the event may be locked for this participant. Null before the meeting. */
  @ApiProperty({ type: Boolean, nullable: true })
  isReady: boolean | null;

  /** JPM of the official variant in millionths of a per cent; null: not yet, or not to be taken. */
  jpm: number | null;

  @ApiProperty({ type: String, nullable: true })
  category: string | null;
}

/** The same text in several reports. */
export class SharedText {
  @ApiProperty({ enum: NARRATIVE_FIELDS, enumName: 'NarrativeField' })
  field: NarrativeField;

  participantIds: number[];
}

export class IntegrationOverview {
  event: IntegrationEvent;
  participants: IntegrationParticipant[];
  identicalTexts: SharedText[];
}
