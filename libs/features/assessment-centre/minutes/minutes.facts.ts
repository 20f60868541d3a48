import type { Letterhead, Paper } from '#libs/platform/documents';
import type { EventFacts } from '../integration/event.facts.js';
import type { ParticipantIntegration } from '../integration/integrate.js';
import type { ParticipantFacts } from '../integration/participant.facts.js';

/** Somebody who took part without a result. */
export interface WithoutResult {
  readonly number: number;
  readonly name: string;
  readonly state: 'absent' | 'withdrawn' | 'replaced';
  readonly reason: string | null;
}

/** What the minutes are made of. */
export interface MinutesFacts {
  readonly event: EventFacts;
  readonly people: readonly { readonly person: ParticipantFacts; readonly result: ParticipantIntegration }[];
  readonly withoutResult: readonly WithoutResult[];
  readonly letterhead: Letterhead;
  readonly paper: Paper;
  /** YYYY-MM-DD, where the meeting is. */
  readonly today: string;
  readonly at: Date;
}
