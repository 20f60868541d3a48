import { Injectable } from '@nestjs/common';
import { TalentComputation } from '#libs/features/talent-pool';
import type { Actor } from '#libs/platform/database';
import type { JobContext, JobHandler } from '#libs/platform/jobs';

/** The person who ordered the job, acting through it. */
function actorOf({ agencyId, requestedBy }: JobContext<'talentPool.compute' | 'talentPool.refresh'>): Actor {
  return { agencyId, accountId: requestedBy, role: null, source: 'job' };
}

/** Computes a whole period as a new revision. */
@Injectable()
export class TalentComputeHandler implements JobHandler<'talentPool.compute'> {
  readonly job = 'talentPool.compute';

  constructor(private readonly computation: TalentComputation) {}

  handle(context: JobContext<'talentPool.compute'>): Promise<Record<string, unknown>> {
    const { payload, jobId } = context;
    return this.computation.everybody(actorOf(context), payload.periodId, jobId, (p) => context.report(p));
  }
}

/** Brings a computed period up to date after a change that concerns many. */
@Injectable()
export class TalentRefreshHandler implements JobHandler<'talentPool.refresh'> {
  readonly job = 'talentPool.refresh';

  constructor(private readonly computation: TalentComputation) {}

  handle(context: JobContext<'talentPool.refresh'>): Promise<Record<string, unknown>> {
    return this.computation.everybody(actorOf(context), context.payload.periodId, null, (p) =>
      context.report(p),
    );
  }
}
