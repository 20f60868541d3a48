import type { ReactNode } from 'react';
import type { EventState } from '../../../api/assessment-event-views.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useMessages } from '../../../messages/messages.js';
import type { Tone } from '../../../theme/tone.js';

const TONES: Readonly<Record<EventState, Tone>> = {
  draft: 'neutral',
  scheduled: 'info',
  running: 'attention',
  integration: 'attention',
  locked: 'info',
  released: 'good',
  cancelled: 'neutral',
};

/** The state of an event as a word. */
export function EventStateBadge({ state }: { state: EventState }): ReactNode {
  return <StatusBadge tone={TONES[state]}>{useMessages().assessmentCentre.events.states[state]}</StatusBadge>;
}
