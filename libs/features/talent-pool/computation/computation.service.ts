import { Injectable } from '@nestjs/common';
import { EVENT_BATCH } from '#libs/contracts/events';
import { Clock } from '#libs/platform/clock';
import { type Actor, type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { lockOpenPeriods, type LockedPeriod, lockPeriod } from './period-lock.js';
import { between, type Chosen, gatherPeople, refreshPeople } from './refresh.js';

/** People one transaction of a whole computation takes. */
const BATCH = 2_000;
export interface Report {
  (progress: { stage: string; done: number; total: number | null }): Promise<void>;
}

/** Computes talent periods: inputs from facts, scores from inputs by the policy, each batch in one transaction. */
@Injectable()
export class TalentComputation {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Computes everybody, in batches that may be repeated: killed anywhere, the job goes on where it was.
   * @param jobId with one it is a new revision; null brings the present one up to date
   * @throws DomainError talentPeriod.wrong-state, talentPeriod.not-found
   */
  async everybody(
    actor: Actor,
    periodId: number,
    jobId: string | null,
    report: Report,
  ): Promise<Record<string, number>> {
    const refresh = (tx: Tx, period: LockedPeriod, chosen: Chosen) => this.refresh(tx, period, chosen);
    const counts = await this.inBatches(actor, { periodId, jobId, stage: 'scoring' }, report, refresh);
    await this.work.run(actor, (tx) => this.finish(tx, periodId, jobId));
    return counts;
  }

  /**
   * Begins a computation and gathers everybody's inputs, without scoring them: loadResults does that for many agencies.
   * @throws as `everybody`
   */
  async inputsOfEverybody(actor: Actor, periodId: number, jobId: string): Promise<void> {
    const gather = async (tx: Tx, period: LockedPeriod, chosen: Chosen) =>
      (await gatherPeople(tx, period, chosen)).length;
    await this.inBatches(actor, { periodId, jobId, stage: 'gathering' }, () => Promise.resolve(), gather);
  }

  private async inBatches(
    actor: Actor,
    { periodId, jobId, stage }: Run,
    report: Report,
    act: (tx: Tx, period: LockedPeriod, chosen: Chosen) => Promise<number>,
  ): Promise<Record<string, number>> {
    const ranges = await this.work.run(actor, (tx) => begin(tx, periodId, jobId));
    const total = ranges.reduce((sum, { people }) => sum + people, 0);
    let done = 0;
    let changed = 0;
    for (const { first, last, people } of ranges) {
      await report({ stage, done, total });
      changed += await this.work.run(actor, async (tx) =>
        act(tx, await lockPeriod(tx, periodId), between(first, last)),
      );
      done += people;
    }
    await report({ stage, done: total, total });
    return { people: total, changed };
  }

  /** Brings the chosen people up to date in every period that is computed and not yet proposed. */
  async refreshOpen(tx: Tx, chosen: Chosen): Promise<void> {
    for (const period of await lockOpenPeriods(tx, !chosen.many)) await this.refresh(tx, period, chosen);
  }

  /** Brings the chosen people of a locked period up to date; the number of changed results. */
  private async refresh(tx: Tx, period: LockedPeriod, chosen: Chosen): Promise<number> {
    const periodId = period.id;
    const changed = await refreshPeople(tx, period, chosen);
    for (let start = 0; start < changed.length; start += EVENT_BATCH) {
      const employeeIds = changed.slice(start, start + EVENT_BATCH);
      await this.outbox.add(tx, 'talentPool.resultsChanged', { periodId, employeeIds });
    }
    return changed.length;
  }

  private async finish(tx: Tx, periodId: number, jobId: string | null): Promise<void> {
    await lockPeriod(tx, periodId);
    if (jobId === null) return;
    const moved = await tx.query(
      `update talent_period set state = 'computed', computed_at = $2, computed_job_id = $3, version = version + 1
       where id = $1 and computed_job_id is distinct from $3::uuid returning id`,
      [periodId, this.clock.now(), jobId],
    );
    if (moved.length === 0) return;
    await this.outbox.add(tx, 'talentPool.periodMoved', { periodId });
  }
}

interface Run {
  readonly periodId: number;
  readonly jobId: string | null;
  readonly stage: string;
}

interface Range {
  readonly first: number;
  readonly last: number;
  readonly people: number;
}

/** A job that begins counts one revision; begun again after a crash it counts none. */
async function begin(tx: Tx, periodId: number, jobId: string | null): Promise<Range[]> {
  await lockPeriod(tx, periodId);
  if (jobId !== null) {
    await tx.query(
      `update talent_period set revision = revision + 1, started_job_id = $2, version = version + 1
       where id = $1 and started_job_id is distinct from $2::uuid`,
      [periodId, jobId],
    );
  }
  return tx.query<Range>(
    `select min(id) as first, max(id) as last, count(*)::int as people
     from (select id, (row_number() over (order by id) - 1) / ${BATCH} as batch from employee) e
     group by batch order by batch`,
  );
}
