import type { Report } from './progress.js';
import { copyIn } from './copy-in.js';
import { STAGED_LINE, stagedText } from './read-rows.js';
import type { Scope } from './scope.js';

/**
 * Replaces the staged rows of an import by what its file holds. COPY cannot write to a table with row-level security,
 * so it fills a temporary one that never reaches the disk's log.
 * @throws SpreadsheetError
 */
export async function stageFile(scope: Scope, path: string, report: Report): Promise<void> {
  const { tx, run, format, today } = scope;
  await tx.query('delete from import_row where agency_id = $1 and import_id = $2', [
    tx.actor.agencyId,
    run.id,
  ]);
  await tx.query(
    'create temporary table incoming (row_number integer, cells text[], facts text[], problems jsonb) on commit drop',
  );
  const text = stagedText(run, format, { path, today }, (done) =>
    report({ stage: 'reading', done, total: null }),
  );
  await copyIn(tx, `copy incoming (${STAGED_LINE}) from stdin`, text);
  await tx.query(
    `insert into import_row (agency_id, import_id, ${STAGED_LINE}) select $1, $2, ${STAGED_LINE} from incoming`,
    [tx.actor.agencyId, run.id],
  );
}
