import type { ReactNode } from 'react';
import type { PeriodState, PeriodView } from '../../../api/talent-views.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useMessages } from '../../../messages/messages.js';
import type { Tone } from '../../../theme/tone.js';

const TONES: Readonly<Record<PeriodState, Tone>> = {
  draft: 'neutral',
  computed: 'info',
  calibration: 'info',
  proposed: 'attention',
  approved: 'good',
  published: 'good',
  archived: 'neutral',
};

/** Whether the PPK has sent the period back and nobody has proposed it since. */
export const isReturned = ({ state, note }: Pick<PeriodView, 'state' | 'note'>): boolean =>
  note !== null && (state === 'computed' || state === 'calibration');

/** The state of a period as a word. */
export function PeriodStateBadge({ period }: { period: PeriodView }): ReactNode {
  const { words } = useMessages().talent;
  if (isReturned(period)) return <StatusBadge tone="attention">{words.returned}</StatusBadge>;
  return <StatusBadge tone={TONES[period.state]}>{words.states[period.state]}</StatusBadge>;
}
