import { Injectable } from '@nestjs/common';
import { EVENT_BATCH } from '#libs/contracts/events';
import { DomainError } from '#libs/domain/errors';
import { Clock } from '#libs/platform/clock';
import { type Actor, type SqlValue, type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { between, type Chosen, refreshPeople, type Rules } from './refresh.js';

/** People one transaction of a whole computation takes. */
const BATCH = 2_000;
/** Computation changes a period only in these states; from proposal on it stands still. */
export const COMPUTED_STATES = ['draft', 'computed'] as const;

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
    const ranges = await this.work.run(actor, (tx) => begin(tx, periodId, jobId));
    const total = ranges.reduce((sum, { people }) => sum + people, 0);
    let done = 0;
    let changed = 0;
    for (const { first, last, people } of ranges) {
      await report({ stage: 'scoring', done, total });
      changed += await this.work.run(actor, (tx) => this.refresh(tx, periodId, between(first, last)));
      done += people;
    }
    await this.work.run(actor, (tx) => this.finish(tx, periodId, jobId));
    await report({ stage: 'scoring', done: total, total });
    return { people: total, changed };
  }

  /** Brings the chosen people up to date within a transaction; the number of changed results. */
  async refresh(tx: Tx, periodId: number, chosen: Chosen): Promise<number> {
    const period = await lockPeriod(tx, periodId);
    const params: SqlValue[] = [tx.actor.agencyId, periodId, ...chosen.params];
    const changed = await refreshPeople(tx, period, chosen, params);
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

interface LockedPeriod extends Rules {
  readonly state: string;
}

/** One computation of a period at a time; gives the policy to compute by. */
async function lockPeriod(tx: Tx, periodId: number): Promise<LockedPeriod> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('talentPool.period'), $1)`, [periodId]);
  const period = await tx.first<LockedPeriod>(
    `select t.state, t.cycle_year as year, v.definition as policy
     from talent_period t join scoring_policy_version v on v.id = t.policy_version_id
     where t.id = $1 for share of t`,
    [periodId],
  );
  if (!period) throw new DomainError('not-found', 'talentPeriod.not-found');
  if (!COMPUTED_STATES.some((state) => state === period.state))
    throw new DomainError('conflict', 'talentPeriod.wrong-state', { state: period.state });
  return period;
}
