import type { ImportOptions, ImportState } from '#libs/contracts/imports';
import { DomainError } from '#libs/domain/errors';
import type { SqlValue, Tx } from '#libs/platform/database';
import type { HeaderColumn } from '#libs/platform/spreadsheet';
import type { FieldMapping } from '../file/mapping.js';

/** One import as the pipeline works on it. */
export interface ImportRun {
  readonly id: number;
  readonly format: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly sheet: string | null;
  readonly headerRow: number | null;
  readonly columns: readonly HeaderColumn[] | null;
  readonly mapping: FieldMapping | null;
  readonly options: ImportOptions;
  readonly goodRows: number | null;
  readonly errorRows: number | null;
  readonly jobId: string | null;
  readonly firstEntry: string | null;
  readonly lastEntry: string | null;
  readonly version: number;
}

const COLUMNS = `id, format, file_id as "fileId", file_name as "fileName", state, sheet, header_row as "headerRow", columns,
  mapping, options, good_rows as "goodRows", error_rows as "errorRows", job_id as "jobId", first_entry as "firstEntry", last_entry as "lastEntry", version`;

/**
 * Reads an import and keeps every other writer of its row waiting until the transaction ends.
 * @throws DomainError import.not-found
 */
export async function lockRun(tx: Tx, id: number): Promise<ImportRun> {
  const run = await tx.first<ImportRun>(
    `select ${COLUMNS} from import_run where agency_id = $1 and id = $2 for no key update`,
    [tx.actor.agencyId, id],
  );
  if (!run) throw new DomainError('not-found', 'import.not-found');
  return run;
}

/**
 * Like lockRun, but does not wait for a worker that is at it.
 * @throws DomainError import.not-found, import.busy
 */
export async function lockRunNow(tx: Tx, id: number): Promise<ImportRun> {
  const run = await tx.first<ImportRun>(
    `select ${COLUMNS} from import_run where agency_id = $1 and id = $2 for no key update skip locked`,
    [tx.actor.agencyId, id],
  );
  if (run) return run;
  await readRun(tx, id);
  throw new DomainError('conflict', 'import.busy');
}

/** Reads an import without waiting for anybody. @throws DomainError import.not-found */
export async function readRun(tx: Tx, id: number): Promise<ImportRun> {
  const run = await tx.first<ImportRun>(
    `select ${COLUMNS} from import_run where agency_id = $1 and id = $2`,
    [tx.actor.agencyId, id],
  );
  if (!run) throw new DomainError('not-found', 'import.not-found');
  return run;
}

/** Whether the job that works on an import has failed for good: nobody goes on with it by themselves. */
export async function hasJobFailed(tx: Tx, { jobId }: ImportRun): Promise<boolean> {
  if (jobId === null) return false;
  const job = await tx.first(`select from job_run where agency_id = $1 and id = $2 and state = 'failed'`, [
    tx.actor.agencyId,
    jobId,
  ]);
  return job !== null;
}

/** Columns to set; names come from code. */
export type RunChanges = Readonly<Record<string, SqlValue>>;

/** Moves an import from one of these states; false when it is in none of them. */
export async function moveRun(
  tx: Tx,
  id: number,
  from: readonly ImportState[],
  to: ImportState,
  changes: RunChanges = {},
): Promise<boolean> {
  const entries = Object.entries({ ...changes, state: to });
  const sets = entries.map(([column], index) => `${column} = $${index + 4}`);
  const moved = await tx.query(
    `update import_run set ${sets.join(', ')}, version = version + 1
     where agency_id = $1 and id = $2 and state = any($3) returning id`,
    [tx.actor.agencyId, id, from, ...entries.map(([, value]) => value)],
  );
  return moved.length === 1;
}

/** @throws DomainError import.wrong-state, with the state it is in */
export function requireState(run: ImportRun, allowed: readonly ImportState[]): void {
  if (!allowed.includes(run.state))
    throw new DomainError('conflict', 'import.wrong-state', { state: run.state });
}
