import type { ReactNode } from 'react';
import type { DevelopmentItem, DevelopmentPlan } from '../../../api/development-views.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useMessages } from '../../../messages/messages.js';
import type { Tone } from '../../../theme/tone.js';

const PLAN_TONES: Readonly<Record<DevelopmentPlan['state'], Tone>> = {
  draft: 'neutral',
  submitted: 'attention',
  approved: 'info',
  completed: 'good',
};
const ITEM_TONES: Readonly<Record<DevelopmentItem['state'], Tone>> = {
  planned: 'neutral',
  running: 'info',
  done: 'good',
  cancelled: 'attention',
};

/** The state of a plan as a word. */
export function PlanState({ state }: Pick<DevelopmentPlan, 'state'>): ReactNode {
  return <StatusBadge tone={PLAN_TONES[state]}>{useMessages().development.plans.states[state]}</StatusBadge>;
}

/** The state of an item as a word. */
export function ItemState({ state }: Pick<DevelopmentItem, 'state'>): ReactNode {
  return <StatusBadge tone={ITEM_TONES[state]}>{useMessages().development.items.states[state]}</StatusBadge>;
}
