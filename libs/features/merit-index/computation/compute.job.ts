import { Injectable } from '@nestjs/common';
import { systemActor } from '#libs/platform/database';
import type { JobContext, JobHandler } from '#libs/platform/jobs';
import { Computation } from './computation.js';

/** Brings the computed indicators of an assessment up to date. */
@Injectable()
export class ComputeJob implements JobHandler<'meritIndex.compute'> {
  readonly job = 'meritIndex.compute';

  constructor(private readonly computation: Computation) {}

  /** @throws DomainError merit.not-found */
  async handle(context: JobContext<'meritIndex.compute'>): Promise<Record<string, unknown>> {
    const actor = { ...systemActor(context.agencyId, 'job'), accountId: context.requestedBy };
    return { ...(await this.computation.run(actor, context.payload.assessmentId)) };
  }
}
