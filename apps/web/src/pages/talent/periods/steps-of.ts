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

/** A stage behind, at hand or ahead; skipped: the period went past it without it. */
export type StepStanding = 'done' | 'skipped' | 'current' | 'ahead';

export interface PeriodStep {
  readonly state: PeriodState;
  readonly standing: StepStanding;
}

/**
 * The stages a period is shown on. The Sidang Komite is the one that may be left out, and no session is kept in Kader
 * yet: behind a period it was not held.
 */
export function stepsOf(present: PeriodState): readonly PeriodStep[] {
  const way = present === 'archived' ? WAY : WAY.slice(0, -1);
  const place = way.indexOf(present);
  return way.map((state, index) => ({ state, standing: standingOf(state, index - place) }));
}

function standingOf(state: PeriodState, distance: number): StepStanding {
  if (distance === 0) return 'current';
  if (distance > 0) return 'ahead';
  return state === 'calibration' ? 'skipped' : 'done';
}
