import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import type { Tx } from '#libs/platform/database';
import { type DailyTask, Jobs } from '#libs/platform/jobs';
import { Outbox } from '#libs/platform/outbox';
import { orderRanking } from './order-ranking.js';

/** Time alone brings vacancies near, heals requirements and ends plans. */
@Injectable()
export class SuccessionNewDay implements DailyTask {
  readonly task = 'succession.new-day';

  constructor(
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
  ) {}

  async run(tx: Tx, today: CalendarDate): Promise<void> {
    await orderRanking(tx, this.jobs);
    const ended = await tx.query<{ id: number }>(
      `update succession_plan set state = 'expired', version = version + 1
       where agency_id = $1 and state in ('approved', 'active') and valid_until < $2::date returning id`,
      [tx.actor.agencyId, today],
    );
    const planIds = ended.map(({ id }) => id);
    await this.outbox.addBatches(tx, 'succession.plansMoved', planIds, (ids) => ({ planIds: ids }));
  }
}
