import { Injectable } from '@nestjs/common';
import { type CalendarDate, partsOf } from '#libs/domain/calendar';
import { requireDecided } from '#libs/domain/decree';
import { DomainError } from '#libs/domain/errors';
import type { PositionLevel } from '#libs/domain/position-level';
import { Clock } from '#libs/platform/clock';
import { type Actor, StaleVersion, type Tx, violationOf, Work } from '#libs/platform/database';
import { Jobs } from '#libs/platform/jobs';
import { Outbox } from '#libs/platform/outbox';
import type { PeriodState, PeriodView } from './period.view.js';
import { PeriodsQueries } from './periods.queries.js';

/** Partitions stand ready for these years (migrations/schema/0012-talent-pool). */
const YEARS = { first: 2023, last: 2034 } as const;

export interface NewPeriod {
  readonly name: string;
  readonly referenceDate: CalendarDate;
  readonly levels: readonly PositionLevel[];
  /** Rumpun jabatan whose holders are left out; a post without one is never left out. */
  readonly excludedFamilies: readonly string[];
  readonly includePppk: boolean;
  /** Null: the policy in force on the reference date. */
  readonly policyVersionId: number | null;
}

/** The decision of the PPK. */
export interface Decree {
  readonly number: string;
  readonly date: CalendarDate;
}

/** Who decides, in the agency's own zone: it says which day is today. */
export type Decider = Actor & { readonly timeZone: string };

/** Moves a talent period through its states (docs/domain/03, Computing a period). */
@Injectable()
export class PeriodsService {
  constructor(
    private readonly work: Work,
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly queries: PeriodsQueries,
  ) {}

  /** @throws DomainError talentPeriod.name-taken, talentPeriod.year-unsupported, talentPeriod.no-policy, scoringPolicy.version-not-found */
  create(actor: Actor, period: NewPeriod): Promise<PeriodView> {
    const year = partsOf(period.referenceDate).year;
    if (year < YEARS.first || year > YEARS.last)
      throw new DomainError('invalid', 'talentPeriod.year-unsupported', { field: 'referenceDate', ...YEARS });
    return this.work.run(actor, async (tx) => {
      const policyVersionId = await this.policyOf(tx, period);
      const id = await insertPeriod(tx, year, period, policyVersionId);
      return this.queries.one(actor.agencyId, id, tx);
    });
  }

  /**
   * Orders the computation of the whole period: its first, or a new revision.
   * @throws StaleVersion; DomainError talentPeriod.not-found, talentPeriod.wrong-state, talentPeriod.computing
   */
  compute(actor: Actor, id: number, version: number): Promise<PeriodView> {
    return this.work.run(actor, async (tx) => {
      const period = await this.expect(tx, id, version, ['draft', 'computed']);
      if (period.runningJobId) throw new DomainError('conflict', 'talentPeriod.computing');
      const jobId = await this.jobs.order(tx, 'talentPool.compute', { periodId: id }, period.name);
      await tx.query('update talent_period set job_id = $2, version = version + 1 where id = $1', [
        id,
        jobId,
      ]);
      return this.queries.one(actor.agencyId, id, tx);
    });
  }

  /** Hands the computed map to the PPK. @throws StaleVersion; DomainError talentPeriod.wrong-state, talentPeriod.computing */
  propose(actor: Actor, id: number, version: number): Promise<PeriodView> {
    return this.move(
      actor,
      { id, version, from: ['computed', 'calibration'], to: 'proposed' },
      { note: null },
    );
  }

  /** The PPK sends it back. @throws as `propose` */
  giveBack(actor: Actor, id: number, version: number, note: string): Promise<PeriodView> {
    return this.move(actor, { id, version, from: ['proposed'], to: 'computed' }, { note });
  }

  /**
   * The PPK sets the map and the KRS of the year (PP 11/2017, art. 199). From here on nothing in it changes.
   * @throws as `propose`; DomainError decree.in-future, decree.too-early (before the reference date)
   */
  approve(actor: Decider, id: number, version: number, decree: Decree): Promise<PeriodView> {
    const today = this.clock.today(actor.timeZone);
    const check = ({ referenceDate }: PeriodView) =>
      requireDecided(
        { date: decree.date, field: 'decreeDate' },
        { today, earliest: referenceDate as CalendarDate },
      );
    return this.move(
      actor,
      { id, version, from: ['proposed'], to: 'approved', check },
      {
        decree_number: decree.number,
        decree_date: decree.date,
        decided_by: actor.accountId,
        decided_at: this.clock.now(),
        note: null,
      },
    );
  }

  /** Announces the KRS. @throws as `propose` */
  publish(actor: Actor, id: number, version: number): Promise<PeriodView> {
    const columns = { published_at: this.clock.now() };
    return this.move(actor, { id, version, from: ['approved'], to: 'published' }, columns);
  }

  private move(actor: Actor, step: Step, columns: Readonly<Record<string, string | number | Date | null>>) {
    return this.work.run(actor, async (tx) => {
      const period = await this.expect(tx, step.id, step.version, step.from);
      if (period.runningJobId) throw new DomainError('conflict', 'talentPeriod.computing');
      step.check?.(period);
      const names = Object.keys(columns);
      await tx.query(
        `update talent_period set state = $2, version = version + 1${names.map((name, place) => `, ${name} = $${place + 3}`).join('')}
         where id = $1`,
        [step.id, step.to, ...Object.values(columns)],
      );
      await this.outbox.add(tx, 'talentPool.periodMoved', { periodId: step.id });
      return this.queries.one(actor.agencyId, step.id, tx);
    });
  }

  /** Locks the period: two people cannot move it at once. */
  private async expect(
    tx: Tx,
    id: number,
    version: number,
    states: readonly PeriodState[],
  ): Promise<PeriodView> {
    await tx.query('select id from talent_period where id = $1 for update', [id]);
    const period = await this.queries.one(tx.actor.agencyId, id, tx);
    if (period.version !== version) throw new StaleVersion(period);
    if (!states.includes(period.state))
      throw new DomainError('conflict', 'talentPeriod.wrong-state', { state: period.state });
    return period;
  }

  private async policyOf(tx: Tx, { policyVersionId, referenceDate }: NewPeriod): Promise<number> {
    const found =
      policyVersionId === null
        ? await tx.first<{ id: number }>(
            `select id from scoring_policy_version where state = 'effective' and effective_from <= $1
             order by effective_from desc limit 1`,
            [referenceDate],
          )
        : await tx.first<{ id: number }>('select id from scoring_policy_version where id = $1', [
            policyVersionId,
          ]);
    if (found) return found.id;
    throw policyVersionId === null
      ? new DomainError('conflict', 'talentPeriod.no-policy', { field: 'referenceDate' })
      : new DomainError('not-found', 'scoringPolicy.version-not-found', { field: 'policyVersionId' });
  }
}

interface Step {
  readonly id: number;
  readonly version: number;
  readonly from: readonly PeriodState[];
  readonly to: PeriodState;
  /** Refuses what the state alone does not. */
  readonly check?: (period: PeriodView) => void;
}

async function insertPeriod(
  tx: Tx,
  year: number,
  period: NewPeriod,
  policyVersionId: number,
): Promise<number> {
  try {
    const row = await tx.first<{ id: number }>(
      `insert into talent_period (agency_id, cycle_year, name, reference_date, policy_version_id, levels, excluded_families, include_pppk)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [
        tx.actor.agencyId,
        year,
        period.name,
        period.referenceDate,
        policyVersionId,
        period.levels,
        period.excludedFamilies,
        period.includePppk,
      ],
    );
    return row?.id ?? 0;
  } catch (error) {
    if (violationOf(error)?.constraint !== 'talent_period_agency_id_name_key') throw error;
    throw new DomainError('conflict', 'talentPeriod.name-taken', { field: 'name' });
  }
}
