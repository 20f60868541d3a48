import type { ReactNode } from 'react';
import type { PlanView } from '../../../api/succession-views.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useMessages } from '../../../messages/messages.js';
import type { Tone } from '../../../theme/tone.js';

const TONES: Readonly<Record<PlanView['state'], Tone>> = {
  draft: 'neutral',
  committee: 'attention',
  approved: 'good',
  active: 'info',
  realised: 'good',
  expired: 'neutral',
};

/** The state of a plan as a word. */
export function PlanState({ state }: { state: PlanView['state'] }): ReactNode {
  return <StatusBadge tone={TONES[state]}>{useMessages().succession.plans.states[state]}</StatusBadge>;
}
