import { escapeIdentifier } from 'pg';
import type { ImportRule } from '../format/format.js';
import type { RowCounts } from '../run/row-counts.js';
import { runSet, type Scope } from './scope.js';
import { createStaged } from './staged-table.js';

/**
 * Finds out what is wrong with the staged rows: alone (found while they were read), among each other, and against
 * what stands now. Leaves `staged` behind for an apply in the same transaction.
 */
export async function examine(scope: Scope): Promise<RowCounts> {
  const { tx, run, format } = scope;
  await createStaged(scope);
  await tx.query('delete from import_issue where agency_id = $1 and import_id = $2', [
    tx.actor.agencyId,
    run.id,
  ]);
  await noteProblems(scope);
  await markDuplicates(scope);
  await applyRule(scope, keyConflict(scope));
  for (const rule of format.rules) await applyRule(scope, rule);
  return settleStates(scope);
}

const INTO_ISSUE =
  'insert into import_issue (agency_id, import_id, row_number, field, value, code, severity, details)';

const OF_THIS_IMPORT = 'r.agency_id = $1 and r.import_id = $2';

/** A field's cell as written, for the report. */
function cellOf(scope: Scope, field: string | null, row: string): string {
  const index = scope.format.fields.findIndex(({ code }) => code === field);
  if (index < 0) return 'null';
  return `(select left(r.cells[${index + 1}], 200) from import_row r where ${OF_THIS_IMPORT} and r.row_number = ${row})`;
}

/** What was found while the rows were read. */
async function noteProblems(scope: Scope): Promise<void> {
  const fields = scope.format.fields.map(({ code }) => code);
  await runSet(
    scope,
    ` ${INTO_ISSUE}
     select r.agency_id, r.import_id, r.row_number, p ->> 'field',
            left(r.cells[array_position($5::text[], p ->> 'field')], 200), p ->> 'code', p ->> 'severity', p -> 'details'
     from import_row r, jsonb_array_elements(r.problems) p
     where ${OF_THIS_IMPORT} and r.problems is not null order by r.row_number`,
    [fields],
  );
}

/** A row that says the same as one above it is skipped. */
async function markDuplicates(scope: Scope): Promise<void> {
  const key = keyColumns(scope);
  await runSet(
    scope,
    `, twin as materialized (
       select row_number, ${key}, state from (select s.*, count(*) over (partition by ${key}) as n from staged s) k where n > 1
     ), twins as (
       select row_number, first_value(row_number) over same as first
       from (select t.*, (select case when t.state = 'error' then r.cells else r.facts end from import_row r
                          where ${OF_THIS_IMPORT} and r.row_number = t.row_number) as content
             from twin t) c
       window same as (partition by ${key}, state, content order by row_number)
     ), noted as (
       ${INTO_ISSUE}
       select $1, $2, row_number, null, null, 'row.duplicate', 'warning', jsonb_build_object('row', first)
       from twins where row_number <> first order by row_number
     )
     update staged s set state = 'duplicate' from twins c where c.row_number = s.row_number and c.row_number <> c.first`,
  );
}

/** The same key with other content refuses all of its rows, since nobody can say which is true. */
function keyConflict(scope: Scope): ImportRule {
  const key = keyColumns(scope);
  const present = scope.format.key.map((name) => `${escapeIdentifier(name)} is not null`).join(' and ');
  return {
    code: 'key.conflict',
    field: null,
    severity: 'error',
    sql: `select row_number, jsonb_build_object('row', case when row_number = first then last else first end) as details
          from (select row_number, count(*) over k as n, min(row_number) over k as first, max(row_number) over k as last
                from staged where state <> 'duplicate' and ${present} window k as (partition by ${key})) c
          where n > 1`,
  };
}

function keyColumns(scope: Scope): string {
  return scope.format.key.map(escapeIdentifier).join(', ');
}

async function applyRule(scope: Scope, rule: ImportRule): Promise<void> {
  const outcome = rule.severity === 'error' ? 'error' : 'good';
  await runSet(
    scope,
    `, hit as materialized (${rule.sql}), noted as (
       ${INTO_ISSUE}
       select $1, $2, h.row_number, $5::text, ${cellOf(scope, rule.field, 'h.row_number')}, $6::text, $7::text, h.details
       from hit h
       order by h.row_number
     )
     update staged s set state = $8::text from hit where hit.row_number = s.row_number and s.state = 'good' and $8::text <> 'good'`,
    [rule.field, rule.code, rule.severity, outcome],
  );
}

/** Writes the rows' states back and counts them. */
async function settleStates(scope: Scope): Promise<RowCounts> {
  await runSet(
    scope,
    ` update import_row r set state = s.state from staged s
     where ${OF_THIS_IMPORT} and r.row_number = s.row_number and r.state <> s.state`,
  );
  const [counts] = await runSet<RowCounts>(
    scope,
    ` select count(*)::int as total, count(*) filter (where state = 'good')::int as good,
            count(*) filter (where state = 'error')::int as error, count(*) filter (where state = 'duplicate')::int as duplicate,
            (select count(distinct i.row_number)::int from import_issue i
             where i.agency_id = $1 and i.import_id = $2 and i.severity = 'warning') as warning
     from staged`,
  );
  if (!counts) throw new Error('a count returned no row');
  return counts;
}
