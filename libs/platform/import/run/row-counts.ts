import type { Tx } from '#libs/platform/database';
import type { RunChanges } from './import-run.js';

/** How many rows of a file are what. */
export interface RowCounts {
  readonly total: number;
  readonly good: number;
  readonly error: number;
  readonly warning: number;
  readonly duplicate: number;
}

/** What an apply did: people, posts ... not statements. */
export interface ChangeCounts {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** What an apply would do; null where the format cannot tell beforehand. */
export interface ChangeForecast {
  readonly inserted: number;
  readonly updated: number | null;
  readonly unchanged: number | null;
}

/** The columns of import_run that keep the counts of an examination. */
export function countColumns(counts: RowCounts): RunChanges {
  return {
    total_rows: counts.total,
    good_rows: counts.good,
    error_rows: counts.error,
    warning_rows: counts.warning,
    duplicate_rows: counts.duplicate,
  };
}

/** The counts kept with an import that was checked. */
export async function keptRowCounts(tx: Tx, importId: number): Promise<RowCounts> {
  return one(
    await tx.query<RowCounts>(
      `select total_rows as total, good_rows as good, error_rows as error, warning_rows as warning, duplicate_rows as duplicate
       from import_run where agency_id = $1 and id = $2`,
      [tx.actor.agencyId, importId],
    ),
  );
}

/** The counts kept with an import that was applied. */
export async function keptChangeCounts(tx: Tx, importId: number): Promise<ChangeCounts> {
  return one(
    await tx.query<ChangeCounts>(
      `select inserted, updated, unchanged from import_run where agency_id = $1 and id = $2`,
      [tx.actor.agencyId, importId],
    ),
  );
}

function one<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (!row) throw new Error('an import is gone while it is worked on');
  return row;
}
