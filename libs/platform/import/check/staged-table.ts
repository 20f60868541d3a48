import { escapeIdentifier } from 'pg';
import type { StagedColumn } from '../format/format.js';
import { runSet, type Scope } from './scope.js';

/** Rows of one slice: what one statement changes, so that no trigger has to hold the whole file at once. */
export const SLICE_ROWS = 5_000;

/**
 * Makes the temporary table `staged`: the import's rows with typed columns, resolved against what stands. Gone with
 * the transaction.
 */
export async function createStaged(scope: Scope): Promise<void> {
  const { tx, run, format } = scope;
  const facts = format.columns.map((column, index) => `r.facts[${index + 1}]::${column.type}`);
  await tx.query(
    `create temporary table staged (
       row_number integer primary key, state text not null, place integer, slice integer, target_id integer,
       is_new boolean not null default false, ${[...format.columns, ...format.resolved].map(definition).join(', ')}) on commit drop`,
  );
  await tx.query(
    `insert into staged (row_number, state, ${format.columns.map(({ name }) => escapeIdentifier(name)).join(', ')})
     select r.row_number, case when ${hasError('r.problems')} then 'error' else 'good' end, ${facts.join(', ')}
     from import_row r where r.agency_id = $1 and r.import_id = $2`,
    [tx.actor.agencyId, run.id],
  );
  await tx.query(`create index on staged (${format.key.map(escapeIdentifier).join(', ')})`);
  await tx.query('analyze staged');
  for (const sql of format.resolve) await runSet(scope, ` ${sql}`);
  await tx.query('analyze staged');
}

/** Whether a row's own problems refuse it. */
function hasError(problems: string): string {
  return `coalesce(jsonb_path_exists(${problems}, '$[*] ? (@.severity == "error")'), false)`;
}

function definition({ name, type }: StagedColumn): string {
  return `${escapeIdentifier(name)} ${type}`;
}
