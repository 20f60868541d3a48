import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { Clock } from '#libs/platform/clock';
import { type Actor, type Tx, Work } from '#libs/platform/database';
import { FileStore } from '#libs/platform/files';
import { isOfFile, readingFile } from '../file/refusal.js';
import { ImportFormats } from '../format/formats.js';
import { moveRun, readRun, requireState } from '../run/import-run.js';
import { lockImport, lockPurpose } from '../run/locks.js';
import { countColumns, keptRowCounts, type RowCounts } from '../run/row-counts.js';
import { examine } from './examination.js';
import { forecast } from './forecast.js';
import { type Report, throttled } from './progress.js';
import { type Scope, todayOf } from './scope.js';
import { stageFile } from './stage-file.js';

/** Reads an uploaded file into staging and finds what is wrong with it. */
@Injectable()
export class ImportCheck {
  constructor(
    private readonly work: Work,
    private readonly files: FileStore,
    private readonly formats: ImportFormats,
    private readonly clock: Clock,
  ) {}

  /**
   * Checks an import in state checking, in one transaction: killed at any point it can simply be run again, and run
   * again after its end it only tells what it found.
   * @param jobId the job that was ordered for it; null without one
   * @throws DomainError spreadsheet.*, import.file-gone (the import is then failed), import.superseded, import.wrong-state
   */
  async check(actor: Actor, importId: number, jobId: string | null, report: Report): Promise<RowCounts> {
    try {
      return await readingFile(() =>
        this.work.run(actor, (tx) => this.once(tx, importId, jobId, throttled(report))),
      );
    } catch (error) {
      if (isOfFile(error)) await this.fail(actor, importId, error);
      throw error;
    }
  }

  private async once(tx: Tx, importId: number, jobId: string | null, report: Report): Promise<RowCounts> {
    await lockImport(tx, lockPurpose.check, importId);
    const run = await readRun(tx, importId);
    if (run.jobId !== jobId) throw new DomainError('conflict', 'import.superseded');
    if (run.state === 'checked') return keptRowCounts(tx, importId);
    requireState(run, ['checking']);
    const scope: Scope = {
      tx,
      run,
      format: this.formats.get(run.format),
      today: await todayOf(tx, this.clock),
    };
    await stageFile(scope, this.files.pathOf(tx.actor.agencyId, run.fileId), report);
    await report({ stage: 'examining', done: 0, total: null });
    const counts = await examine(scope);
    const changes = {
      ...countColumns(counts),
      ...(await forecast(scope)),
      checked_at: this.clock.now(),
      error_code: null,
      error_details: null,
    };
    // Cancelled meanwhile: nothing of this check may stay.
    const moved = await moveRun(tx, importId, ['checking'], 'checked', changes);
    if (!moved) throw new DomainError('conflict', 'import.superseded');
    return counts;
  }

  private async fail(actor: Actor, importId: number, error: DomainError): Promise<void> {
    await this.work.run(actor, (tx) =>
      moveRun(tx, importId, ['checking'], 'failed', {
        error_code: error.code,
        error_details: JSON.stringify(error.details),
      }),
    );
  }
}
