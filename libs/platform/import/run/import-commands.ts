import { Injectable } from '@nestjs/common';
import type { ImportState } from '#libs/contracts/imports';
import { DomainError } from '#libs/domain/errors';
import { type Actor, StaleVersion, type Tx, Work } from '#libs/platform/database';
import { FileStore } from '#libs/platform/files';
import { Jobs } from '#libs/platform/jobs';
import { FirstRows } from '../file/first-rows.js';
import { type CheckOrder, CheckOrders } from '../file/check-orders.js';
import type { TableChoice } from '../file/inspection.js';
import { ImportQueries } from '../views/import-queries.js';
import { clearStaging } from './expiry.js';
import {
  hasJobFailed,
  type ImportRun,
  lockRunNow,
  moveRun,
  requireState,
  type RunChanges,
} from './import-run.js';

/** An import as the caller last saw it. */
export interface SeenImport {
  readonly id: number;
  readonly version: number;
}

/** How the work is done: by a job, or by the caller, who runs it next. */
export type Runner = 'job' | 'caller';

const MAY_CHECK: readonly ImportState[] = ['uploaded', 'checked', 'failed'];
/** What a check writes, before there was one. */
const UNCHECKED: RunChanges = {
  total_rows: null,
  good_rows: null,
  error_rows: null,
  warning_rows: null,
  duplicate_rows: null,
  inserted: null,
  updated: null,
  unchanged: null,
  checked_at: null,
  error_code: null,
  error_details: null,
};
const MAY_CANCEL: readonly ImportState[] = ['uploaded', 'checking', 'checked', 'failed'];

/** Moves imports from step to step. Every command fails with StaleVersion when somebody else moved it first. */
@Injectable()
export class ImportCommands {
  constructor(
    private readonly work: Work,
    private readonly jobs: Jobs,
    private readonly files: FileStore,
    private readonly firstRows: FirstRows,
    private readonly orders: CheckOrders,
    private readonly queries: ImportQueries,
  ) {}

  /**
   * Orders the check of a mapped file; the mapping is remembered for the next file with these headers.
   * @throws DomainError import.mapping-*, import.sheet-unknown, import.header-row-blank, import.wrong-state
   */
  async check(actor: Actor, seen: SeenImport, order: CheckOrder, runner: Runner = 'job'): Promise<void> {
    await this.change(actor, seen, async (tx, run) => {
      requireState(run, MAY_CHECK);
      await this.start(tx, run, runner, 'checking', await this.orders.accept(tx, run, order));
    });
  }

  /**
   * Takes the table where the user says it lies; its columns are matched anew, and what a check found before is void.
   * @throws DomainError import.sheet-unknown, import.header-row-blank, import.wrong-state
   */
  async choose(actor: Actor, seen: SeenImport, choice: TableChoice): Promise<void> {
    await this.change(actor, seen, async (tx, run) => {
      requireState(run, MAY_CHECK);
      const table = await this.orders.look(tx, run, choice);
      await clearStaging(tx, run.id);
      await moveRun(tx, run.id, [run.state], 'uploaded', { ...UNCHECKED, ...table });
    });
  }

  /**
   * Orders the apply of a checked import.
   * @throws DomainError import.has-errors (all or nothing), import.nothing-to-apply, import.wrong-state
   */
  async apply(actor: Actor, seen: SeenImport, runner: Runner = 'job'): Promise<void> {
    await this.change(actor, seen, async (tx, run) => {
      requireState(run, ['checked']);
      const errors = run.errorRows ?? 0;
      if (run.options.mode === 'allOrNothing' && errors > 0) {
        throw new DomainError('conflict', 'import.has-errors', { errors });
      }
      if (run.goodRows === 0) throw new DomainError('conflict', 'import.nothing-to-apply');
      await this.start(tx, run, runner, 'applying');
    });
  }

  /**
   * Orders the undo of an applied import.
   * @throws DomainError import.touched {count}, import.wrong-state
   */
  async undo(actor: Actor, seen: SeenImport, runner: Runner = 'job'): Promise<void> {
    await this.change(actor, seen, async (tx, run) => {
      requireState(run, ['applied']);
      const { count } = await this.queries.blockersOf(
        (sql, params) => tx.query(sql, params),
        tx.actor.agencyId,
        run,
      );
      if (count > 0) throw new DomainError('conflict', 'import.touched', { count });
      await this.start(tx, run, runner, 'undoing');
    });
  }

  /**
   * Ends an import that was not applied; its file and staged rows are gone. An apply whose job failed for good is ended
   * too, since nothing of it stands; an undo whose job failed is given up: the import stays applied.
   * @throws DomainError import.wrong-state, import.busy
   */
  async cancel(actor: Actor, id: number): Promise<void> {
    const ended = await this.work.run(actor, async (tx) => {
      const run = await lockRunNow(tx, id);
      const hasFailed = await hasJobFailed(tx, run);
      if (hasFailed && run.state === 'undoing') {
        await moveRun(tx, id, ['undoing'], 'applied');
        return null;
      }
      requireState(run, hasFailed ? [...MAY_CANCEL, 'applying'] : MAY_CANCEL);
      await clearStaging(tx, id);
      await this.files.remove(tx, run.fileId);
      await moveRun(tx, id, [run.state], 'cancelled');
      return run;
    });
    if (!ended) return;
    await this.files.erase(actor.agencyId, ended.fileId);
    this.firstRows.forget(actor.agencyId, ended.fileId);
  }

  private async change(
    actor: Actor,
    seen: SeenImport,
    command: (tx: Tx, run: ImportRun) => Promise<void>,
  ): Promise<void> {
    const stale = await this.work.run(actor, async (tx) => {
      const run = await lockRunNow(tx, seen.id);
      if (run.version !== seen.version) return true;
      await command(tx, run);
      return false;
    });
    if (stale) throw new StaleVersion(await this.queries.one(actor.agencyId, seen.id));
  }

  private async start(
    tx: Tx,
    run: ImportRun,
    runner: Runner,
    state: 'checking' | 'applying' | 'undoing',
    changes: RunChanges = {},
  ) {
    const job =
      runner === 'job' ? await this.jobs.order(tx, JOB_OF[state], { importId: run.id }, run.fileName) : null;
    await moveRun(tx, run.id, [run.state], state, {
      ...changes,
      job_id: job,
      error_code: null,
      error_details: null,
    });
  }
}

const JOB_OF = { checking: 'import.check', applying: 'import.apply', undoing: 'import.undo' } as const;
