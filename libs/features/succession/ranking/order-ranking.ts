import type { Tx } from '#libs/platform/database';
import type { Jobs } from '#libs/platform/jobs';
import { currentPeriod } from './ranking.service.js';

/** Orders a ranking of all posts, unless one waits that has not begun: that one will see this change too. */
export async function orderRanking(tx: Tx, jobs: Jobs, periodId: number | null = null): Promise<void> {
  const waiting = await tx.first(
    `select id from job_run where name = 'succession.rank' and state = 'waiting'`,
  );
  if (waiting) return;
  const period = await currentPeriod(tx);
  const ordered = period?.id ?? periodId;
  if (ordered !== null) await jobs.order(tx, 'succession.rank', { periodId: ordered }, period?.name ?? '');
}
