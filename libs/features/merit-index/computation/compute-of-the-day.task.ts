import { Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform/database';
import type { DailyTask } from '#libs/platform/jobs';
import { ComputeOrder } from './compute-order.js';

/** Time alone moves figures: results of assessments end, standards take effect, posts fall vacant. */
@Injectable()
export class ComputeOfTheDay implements DailyTask {
  readonly task = 'merit-index.compute-of-the-day';

  constructor(private readonly order: ComputeOrder) {}

  async run(tx: Tx): Promise<void> {
    await this.order.open(tx);
  }
}
