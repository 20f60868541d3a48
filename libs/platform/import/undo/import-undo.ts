import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { EVENT_BATCH } from '#libs/contracts/events';
import { Clock } from '#libs/platform/clock';
import { type Actor, type Tx, Work } from '#libs/platform/database';
import { type Report, throttled } from '../check/progress.js';
import type { ImportFormat } from '../format/format.js';
import { ImportFormats } from '../format/formats.js';
import { type ImportRun, lockRun, moveRun, requireState } from '../run/import-run.js';
import { lockImport, lockPurpose } from '../run/locks.js';
import { undoBlockers } from './undo-blockers.js';
import { entriesBackwards, Reversal } from './reversal.js';

const TOUCHED = 'import.touched';

/** Takes a whole import back as one action. */
@Injectable()
export class ImportUndo {
  constructor(
    private readonly work: Work,
    private readonly formats: ImportFormats,
    private readonly clock: Clock,
  ) {}

  /**
   * Undoes an import in state undoing, in one transaction, from its entries in the audit trail, last first. Only
   * where nobody has changed or referred to its rows since: it never overwrites later work.
   * @returns how many rows of the directory were taken back
   * @throws DomainError import.touched {count} (the import is then applied as before),
   * import.superseded, import.wrong-state
   */
  async undo(
    actor: Actor,
    importId: number,
    jobId: string | null,
    report: Report,
  ): Promise<{ rows: number }> {
    try {
      return await this.work.run(actor, (tx) => this.once(tx, importId, jobId, throttled(report)));
    } catch (error) {
      if (error instanceof DomainError && error.code === TOUCHED) {
        await this.work.run(actor, (tx) =>
          moveRun(tx, importId, ['undoing'], 'applied', { error_code: TOUCHED }),
        );
      }
      throw error;
    }
  }

  private async once(
    tx: Tx,
    importId: number,
    jobId: string | null,
    report: Report,
  ): Promise<{ rows: number }> {
    await lockImport(tx, lockPurpose.apply, tx.actor.agencyId);
    const run = await lockRun(tx, importId);
    if (run.jobId !== jobId) throw new DomainError('conflict', 'import.superseded');
    const format = this.formats.get(run.format);
    const entries = await entriesBackwards(tx, run, format);
    const total = entries.reduce((sum, { rows }) => sum + rows, 0);
    if (run.state === 'undone') return { rows: total };
    requireState(run, ['undoing']);
    await refuseTouched(tx, run, format);
    await announceUndo(tx, run, format);
    const reversal = new Reversal(tx);
    let done = 0;
    for (const entry of entries) {
      await reversal.takeBack(entry);
      done += entry.rows;
      await report({ stage: 'undoing', done, total });
    }
    await tx.query('delete from import_row where agency_id = $1 and import_id = $2', [
      tx.actor.agencyId,
      importId,
    ]);
    await moveRun(tx, importId, ['undoing'], 'undone', { undone_at: this.clock.now(), error_code: null });
    await tx.note('import_run', 'undo', importId, { rows: total });
    return { rows: total };
  }
}

async function refuseTouched(tx: Tx, run: ImportRun, format: ImportFormat): Promise<void> {
  const { firstEntry, lastEntry } = run;
  const subject = { agencyId: tx.actor.agencyId, importId: run.id, firstEntry, lastEntry, format };
  const { count } = await undoBlockers((sql, params) => tx.query(sql, params), subject);
  if (count > 0) throw new DomainError('conflict', TOUCHED, { count });
}

/** Tells which main rows go back; while they are still there to be read. */
async function announceUndo(tx: Tx, run: ImportRun, format: ImportFormat): Promise<void> {
  const ids = new Set<number>();
  for (const [table, column] of Object.entries(format.tables)) {
    const rows = await tx.query<{ id: number }>(
      `select distinct t.${column} as id from ${table} t join (
         select unnest(row_ids) as id from audit_entry
         where agency_id = $1 and import_id = $2 and id between $3::bigint and $4::bigint and table_name = $5) e on e.id = t.id
       where t.agency_id = $1`,
      [tx.actor.agencyId, run.id, run.firstEntry ?? '0', run.lastEntry ?? '0', table],
    );
    for (const { id } of rows) ids.add(id);
  }
  const sorted = [...ids].sort((a, b) => a - b);
  for (let start = 0; start < sorted.length; start += EVENT_BATCH) {
    await format.announce(tx, sorted.slice(start, start + EVENT_BATCH));
  }
}
