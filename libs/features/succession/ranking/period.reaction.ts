import { Injectable } from '@nestjs/common';
import type { EventPayloads } from '#libs/contracts/events';
import type { Tx } from '#libs/platform/database';
import { Jobs } from '#libs/platform/jobs';
import type { EventReaction } from '#libs/platform/outbox';
import { orderRanking } from './order-ranking.js';
import { currentPeriod } from './ranking.service.js';

/** A period that is set, published or no longer counts: every list is drawn up anew. */
@Injectable()
export class SuccessionPeriodReaction implements EventReaction<'talentPool.periodMoved'> {
  readonly handler = 'succession.rank-period';
  readonly events = ['talentPool.periodMoved'] as const;

  constructor(private readonly jobs: Jobs) {}

  async react(tx: Tx, { periodId }: EventPayloads['talentPool.periodMoved']): Promise<void> {
    const current = await currentPeriod(tx);
    const ranked = await tx.first<{ periodId: number }>(
      'select period_id as "periodId" from succession_candidate limit 1',
    );
    // A period that is being computed or proposed changes no list.
    if (current?.id === periodId || ranked?.periodId === periodId)
      await orderRanking(tx, this.jobs, periodId);
  }
}
