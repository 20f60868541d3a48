import { Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform/database';
import { Jobs } from '#libs/platform/jobs';

/** Orders the computation of assessments. */
@Injectable()
export class ComputeOrder {
  constructor(private readonly jobs: Jobs) {}

  /** Every open assessment of the agency. */
  async open(tx: Tx): Promise<void> {
    const assessments = await tx.query<Ordered>(
      `select id, year from merit_assessment where state = 'open' order by year`,
    );
    for (const assessment of assessments) await this.assessment(tx, assessment);
  }

  /**
   * At most one job waits per assessment: it reads the present state once it starts, so what happened before is in it.
   * The lock makes two that order at once see each other.
   */
  async assessment(tx: Tx, { id, year }: Ordered): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('meritIndex.order'), $1)`, [tx.actor.agencyId]);
    const waiting = await tx.first(
      `select 1 as waits from job_run
       where name = 'meritIndex.compute' and state = 'waiting' and payload ->> 'assessmentId' = $1::text`,
      [String(id)],
    );
    if (!waiting) await this.jobs.order(tx, 'meritIndex.compute', { assessmentId: id }, String(year));
  }
}

interface Ordered {
  readonly id: number;
  readonly year: number;
}
