import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { Clock } from '#libs/platform/clock';
import { type Actor, type Tx, Work } from '#libs/platform/database';
import { FileStore } from '#libs/platform/files';
import { examine } from '../check/examination.js';
import { forecast } from '../check/forecast.js';
import { type Report, throttled } from '../check/progress.js';
import { type Scope, todayOf } from '../check/scope.js';
import { FirstRows } from '../file/first-rows.js';
import { ImportFormats } from '../format/formats.js';
import { type ImportRun, lockRun, moveRun, requireState } from '../run/import-run.js';
import { lockImport, lockPurpose } from '../run/locks.js';
import { type ChangeCounts, countColumns, keptChangeCounts } from '../run/row-counts.js';
import {
  announceTouched,
  applyStep,
  changeCounts,
  prepareApply,
  refreshStatistics,
  writtenEntries,
} from './apply-steps.js';

const HAS_ERRORS = 'import.has-errors';

/** Makes the good rows of a checked import facts. */
@Injectable()
export class ImportApply {
  constructor(
    private readonly work: Work,
    private readonly files: FileStore,
    private readonly firstRows: FirstRows,
    private readonly formats: ImportFormats,
    private readonly clock: Clock,
  ) {}

  /**
   * Applies an import in state applying, in one transaction: killed at any point nothing of it stands and it can be
   * run again; run again after its end it only tells what it did. What stands may have changed since the check, so
   * the rows are examined again first.
   * @param jobId the job that was ordered for it; null without one
   * @throws DomainError import.has-errors (all or nothing, and a row is refused; the import is then checked again),
   * import.superseded, import.wrong-state
   */
  async apply(actor: Actor, importId: number, jobId: string | null, report: Report): Promise<ChangeCounts> {
    const { counts, run } = await this.orBackToChecked(actor, importId, () =>
      this.work.run(actor, (tx) => this.once(tx, importId, jobId, throttled(report))),
    );
    await this.files.erase(actor.agencyId, run.fileId);
    this.firstRows.forget(actor.agencyId, run.fileId);
    return counts;
  }

  private async once(tx: Tx, importId: number, jobId: string | null, report: Report): Promise<Applied> {
    await lockImport(tx, lockPurpose.apply, tx.actor.agencyId);
    const run = await lockRun(tx, importId);
    if (run.jobId !== jobId) throw new DomainError('conflict', 'import.superseded');
    if (run.state === 'applied') return { run, counts: await keptChangeCounts(tx, importId) };
    requireState(run, ['applying']);
    const scope = await this.scopeOf(tx, run);
    await report({ stage: 'examining', done: 0, total: null });
    const rows = await examine(scope);
    if (run.options.mode === 'allOrNothing' && rows.error > 0) {
      throw new DomainError('conflict', HAS_ERRORS, { errors: rows.error });
    }
    await this.takeSteps(scope, rows.good, report);
    const counts = await changeCounts(scope, rows.good);
    await announceTouched(scope);
    const entries = await writtenEntries(scope);
    await this.clearStaging(scope);
    await refreshStatistics(scope, counts);
    const changes = { ...countColumns(rows), ...counts, ...entries, applied_at: this.clock.now() };
    await moveRun(tx, importId, ['applying'], 'applied', changes);
    return { run, counts };
  }

  private async takeSteps(scope: Scope, goodRows: number, report: Report): Promise<void> {
    const slices = await prepareApply(scope);
    const { steps } = scope.format;
    const all = steps.flatMap((step) =>
      Array.from({ length: slices[step.rows] }, (_, slice) => ({ step, slice })),
    );
    for (const [taken, { step, slice }] of all.entries()) {
      await applyStep(scope, step, slice);
      const done = Math.floor(((taken + 1) / all.length) * goodRows);
      await report({ stage: 'applying', done, total: goodRows });
    }
  }

  /** Only refused rows stay, to be given back; the file itself may hold columns that must not be kept. */
  private async clearStaging({ tx, run }: Scope): Promise<void> {
    await tx.query(`delete from import_row where agency_id = $1 and import_id = $2 and state <> 'error'`, [
      tx.actor.agencyId,
      run.id,
    ]);
    await this.files.remove(tx, run.fileId);
  }

  /** What was found wrong is kept, although the apply itself was rolled back. */
  private async orBackToChecked(
    actor: Actor,
    importId: number,
    attempt: () => Promise<Applied>,
  ): Promise<Applied> {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof DomainError && error.code === HAS_ERRORS) {
        await this.work.run(actor, async (tx) => {
          const run = await lockRun(tx, importId);
          const scope = await this.scopeOf(tx, run);
          const counts = { ...countColumns(await examine(scope)), ...(await forecast(scope)) };
          await moveRun(tx, importId, ['applying'], 'checked', { ...counts, error_code: HAS_ERRORS });
        });
      }
      throw error;
    }
  }

  private async scopeOf(tx: Tx, run: ImportRun): Promise<Scope> {
    return { tx, run, format: this.formats.get(run.format), today: await todayOf(tx, this.clock) };
  }
}

interface Applied {
  readonly run: ImportRun;
  readonly counts: ChangeCounts;
}
