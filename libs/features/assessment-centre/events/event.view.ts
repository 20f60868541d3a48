import { ApiProperty } from '@nestjs/swagger';
import {
  EVENT_METHODS,
  EVENT_STATES,
  type EventMethod,
  type EventState,
} from '#libs/domain/assessment-event';
import { FINAL_ROUNDINGS, type FinalRounding } from '#libs/domain/assessment-integration';
import { LEVEL_STEPS, type LevelStep } from '#libs/domain/competency';
import { POSITION_LEVELS, type PositionLevel } from '#libs/domain/position-level';

export const EVENT_PURPOSES = ['selection', 'mapping'] as const;
export type EventPurpose = (typeof EVENT_PURPOSES)[number];
export const EVENT_ACCREDITATIONS = ['A', 'B', 'C', 'none'] as const;
export type EventAccreditation = (typeof EVENT_ACCREDITATIONS)[number];
export const INTEGRATION_RULES = ['consensus', 'mean', 'weightedMean'] as const;
export type IntegrationRule = (typeof INTEGRATION_RULES)[number];
export const JPM_VARIANTS = ['V1', 'V2', 'V3', 'V4', 'V5'] as const;
export type EventJpmVariant = (typeof JPM_VARIANTS)[number];

/** Names and days of an event, and how far it is. */
export class EventRow {
  id: number;
  name: string;

  @ApiProperty({ enum: EVENT_PURPOSES, enumName: 'EventPurpose' })
  purpose: EventPurpose;

  @ApiProperty({ enum: EVENT_METHODS, enumName: 'EventMethod' })
  method: EventMethod;

  @ApiProperty({ enum: POSITION_LEVELS, enumName: 'PositionLevel' })
  assessedLevel: PositionLevel;

  institution: string;

  /** First day, YYYY-MM-DD. */
  startsOn: string;
  /** Last day. */
  endsOn: string;

  @ApiProperty({ enum: EVENT_STATES, enumName: 'EventState' })
  state: EventState;

  participants: number;
  assessors: number;
  /** Cells of every sheet, and those of them with a level or NE: counts, never values. */
  ratings: number;
  filledRatings: number;
}

/** A step the caller may take. */
export class EventMoveView {
  @ApiProperty({ enum: EVENT_STATES, enumName: 'EventState' })
  to: EventState;

  @ApiProperty({ enum: ['forward', 'back', 'cancel'], enumName: 'EventMoveKind' })
  kind: 'forward' | 'back' | 'cancel';
}

/** An event with its settings. */
export class EventView extends EventRow {
  @ApiProperty({ enum: EVENT_ACCREDITATIONS, enumName: 'EventAccreditation', nullable: true })
  accreditation: EventAccreditation | null;

  minimumAssessors: number;
  smallestGroup: number;
  largestGroup: number;
  /** In hundredths of a level. */
  @ApiProperty({ enum: LEVEL_STEPS })
  levelStep: LevelStep;

  @ApiProperty({ enum: INTEGRATION_RULES, enumName: 'IntegrationRule' })
  integrationRule: IntegrationRule;

  /** Of the final level in hundredths; 0: none. */
  @ApiProperty({ enum: FINAL_ROUNDINGS })
  finalRounding: FinalRounding;

  @ApiProperty({ enum: JPM_VARIANTS, enumName: 'EventJpmVariant' })
  jpmVariant: EventJpmVariant;

  @ApiProperty({ enum: [0, 1] })
  potentialScaleMin: 0 | 1;

  potentialScaleMax: number;
  isAssessmentCentre: boolean;
  /** Tata tertib, which participants accept. */
  houseRules: string;
  /** Version of the whole set-up: every step of the wizard is guarded by it. */
  version: number;
  createdAt: string;
  /** Whether the caller acts in this event, beyond reading it. */
  acts: boolean;
  moves: EventMoveView[];
}

export class EventPage {
  items: EventRow[];
  next: string | null;
}

/** A step that was taken. */
export class EventMoveRecord {
  id: number;
  fromState: string;
  toState: string;
  reason: string | null;
  movedBy: string | null;
  movedAt: string;
}

export class EventMoveRecords {
  items: EventMoveRecord[];
}

/** What a check of the set-up found; the page has a sentence for each code. */
export class FindingView {
  code: string;

  @ApiProperty({ enum: ['error', 'warning'], enumName: 'FindingSeverity' })
  severity: 'error' | 'warning';

  count: number;
  /** The first of those meant. */
  names: string[];
}

export class FindingsView {
  items: FindingView[];
}
