import type { PeriodState } from '../../../api/talent-views.js';

const WAY: readonly PeriodState[] = [
  'draft',
  'computed',
  'calibration',
  'proposed',
  'approved',
  'published',
  'archived',
];

/**
 * The stages a period is shown on. Nobody holds a Sidang Komite by leaving it out: a period that has gone past it
 * without one could not be told from one that had it, so the stage stays on the way.
 */
export function stepsOf(state: PeriodState): readonly PeriodState[] {
  return state === 'archived' ? WAY : WAY.slice(0, -1);
}
