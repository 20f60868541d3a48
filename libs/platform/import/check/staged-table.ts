import { escapeIdentifier } from 'pg';
import type { StagedColumn } from '../format/format.js';
import { runSet, type Scope } from './scope.js';

/**
 * Makes the temporary table `staged`: the import's rows with typed columns, resolved against what stands. Gone with
 * the transaction.
 */
export async function createStaged(scope: Scope): Promise<void> {
  const { tx, run, format } = scope;
  await planForSets(scope);
  const facts = format.columns.map((column, index) => `r.facts[${index + 1}]::${column.type}`);
  await tx.query(
    `create temporary table staged (
       row_number integer primary key, state text not null, place integer, target_id integer,
       is_new boolean not null default false, ${[...format.columns, ...format.resolved].map(definition).join(', ')}) on commit drop`,
  );
  await tx.query(
    `insert into staged (row_number, state, ${format.columns.map(({ name }) => escapeIdentifier(name)).join(', ')})
     select r.row_number, case when ${hasError('r.problems')} then 'error' else 'good' end, ${facts.join(', ')}
     from import_row r where r.agency_id = $1 and r.import_id = $2`,
    [tx.actor.agencyId, run.id],
  );
  await tx.query(`create index on staged (${format.key.map(escapeIdentifier).join(', ')})`);
  await tx.query('analyze staged (row_number, state)');
  for (const sql of format.resolve) await runSet(scope, ` ${sql}`);
}

/**
 * What this transaction wrote has no statistics, and only a table's owner may gather them: the planner takes an
 * agency of 100,000 people for one of a single row and joins row by row. Joins of whole sets are right at any size.
 */
async function planForSets({ tx }: Scope): Promise<void> {
  await tx.query(`select set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true)`);
}

/** Whether a row's own problems refuse it. */
function hasError(problems: string): string {
  return `coalesce(jsonb_path_exists(${problems}, '$[*] ? (@.severity == "error")'), false)`;
}

function definition({ name, type }: StagedColumn): string {
  return `${escapeIdentifier(name)} ${type}`;
}
