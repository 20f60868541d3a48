import type { PeriodView } from '../../../api/talent-views.js';

export type PeriodTask = 'compute' | 'propose' | 'giveBack' | 'approve' | 'publish';

interface Rights {
  readonly manage: boolean;
  readonly decide: boolean;
}

/** What somebody may do with a period now, the main thing last; nothing while it is being computed. */
export function tasksOf(
  { state, runningJobId }: Pick<PeriodView, 'state' | 'runningJobId'>,
  { manage, decide }: Rights,
): PeriodTask[] {
  if (runningJobId !== null) return [];
  switch (state) {
    case 'draft':
      return manage ? ['compute'] : [];
    case 'computed':
      return manage ? ['compute', 'propose'] : [];
    case 'calibration':
      return manage ? ['propose'] : [];
    case 'proposed':
      return decide ? ['giveBack', 'approve'] : [];
    case 'approved':
      return manage ? ['publish'] : [];
    case 'published':
    case 'archived':
      return [];
  }
}
