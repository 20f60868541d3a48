import { Injectable } from '@nestjs/common';
import { Work } from '#libs/platform/database';
import type { JobContext, JobHandler } from '#libs/platform/jobs';
import { RankingService } from './ranking.service.js';

/**
 * Ranks all posts in one transaction: killed anywhere it has done nothing, and run again it finds what is done. Whichever
 * period ordered it, the one that counts now is ranked.
 */
@Injectable()
export class SuccessionRankHandler implements JobHandler<'succession.rank'> {
  readonly job = 'succession.rank';

  constructor(
    private readonly work: Work,
    private readonly ranking: RankingService,
  ) {}

  async handle(context: JobContext<'succession.rank'>): Promise<Record<string, unknown>> {
    const { agencyId, requestedBy } = context;
    await context.report({ stage: 'ranking', done: 0, total: null });
    const actor = { agencyId, accountId: requestedBy, role: null, source: 'job' as const };
    const result = await this.work.run(actor, (tx) => this.ranking.rank(tx, null));
    await context.report({ stage: 'ranking', done: result.posts, total: result.posts });
    return { ...result };
  }
}
