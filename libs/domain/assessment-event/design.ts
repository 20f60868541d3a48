import type { Seat } from './assignments.js';
import type { Session } from './clashes.js';
import type { EventMethod } from './templates.js';
import type { ToolKind } from './tools.js';

/** Everything of an event's set-up that the checks look at. People and names as the page shows them. */
export interface EventDesign {
  readonly method: EventMethod;
  readonly isAssessmentCentre: boolean;
  readonly integrationRule: 'consensus' | 'mean' | 'weightedMean';
  readonly minimumAssessors: number;
  readonly smallestGroup: number;
  readonly largestGroup: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly competencies: readonly string[];
  readonly tools: readonly { readonly id: number; readonly kind: ToolKind; readonly name: string }[];
  readonly cells: readonly { readonly toolId: number; readonly code: string; readonly weight: number }[];
  readonly batches: readonly {
    readonly id: number;
    readonly name: string;
    readonly startsOn: string;
    readonly endsOn: string;
  }[];
  readonly groups: readonly { readonly id: number; readonly batchId: number; readonly name: string }[];
  /** Without those who withdrew or were replaced. */
  readonly participants: readonly {
    readonly id: number;
    readonly name: string;
    readonly groupId: number | null;
  }[];
  readonly members: readonly { readonly id: number; readonly name: string; readonly role: string }[];
  readonly seats: readonly Seat[];
  readonly conflicts: readonly { readonly participantId: number; readonly memberId: number }[];
  readonly rooms: readonly { readonly id: number; readonly name: string }[];
  readonly sessions: readonly Session[];
}

export const FINDING_CODES = [
  'no-competency',
  'no-tool',
  'competency-unmeasured',
  'competency-single-tool',
  'no-simulation',
  'tool-without-competency',
  'weights-unused',
  'no-batch',
  'batch-outside-event',
  'no-participant',
  'participant-without-group',
  'group-empty',
  'group-too-small',
  'group-too-large',
  'no-lead',
  'too-few-assessors',
  'seat-missing',
  'seat-in-conflict',
  'sees-every-tool',
  'no-session',
  'session-missing',
  'session-clash',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** What a check found: an error stops the scheduling, a warning is said. The page has a sentence for each code. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning';
  /** How many are meant. */
  readonly count: number;
  /** The first of those meant, by name. */
  readonly names: readonly string[];
}
