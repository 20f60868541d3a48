import { escapeLiteral } from 'pg';
import { EVENT_BATCH } from '#libs/contracts/events';
import { runSet, type Scope } from '../check/scope.js';
import type { ApplyStep } from '../format/format.js';
import type { ChangeCounts } from '../run/row-counts.js';

/** Staged rows that one statement takes. */
const SLICE_ROWS = { new: 5_000, standing: 50_000 } as const;

/** How many slices the good rows make. */
export type Slices = Readonly<Record<ApplyStep['rows'], number>>;

/** Orders the good rows as they must be applied, gives new rows their ids, and links them. */
export async function prepareApply(scope: Scope): Promise<Slices> {
  const { tx, format } = scope;
  const depth = format.depth
    ? `select row_number, depth from (${format.depth}) d`
    : 'select row_number, 0 as depth from staged';
  await runSet(
    scope,
    `, tier as (${depth}), placed as (
       select s.row_number, row_number() over (partition by s.target_id is null order by t.depth, s.row_number) - 1 as place
       from staged s join tier t on t.row_number = s.row_number where s.state = 'good'
     )
     update staged s set place = p.place, is_new = s.target_id is null,
            target_id = coalesce(s.target_id, nextval(pg_get_serial_sequence(${escapeLiteral(format.table)}, 'id'))::int)
     from placed p where p.row_number = s.row_number`,
  );
  await tx.query('create index on staged (is_new, place)');
  for (const sql of format.link ?? []) await runSet(scope, ` ${sql}`);
  await tx.query(
    'create temporary table touched (id integer primary key, inserted boolean not null) on commit drop',
  );
  const counts = await tx.first<{ new: number; standing: number }>(
    `select count(*) filter (where is_new)::int as new, count(*) filter (where not is_new)::int as standing
     from staged where place is not null`,
  );
  return {
    new: Math.ceil((counts?.new ?? 0) / SLICE_ROWS.new),
    standing: Math.ceil((counts?.standing ?? 0) / SLICE_ROWS.standing),
  };
}

/** Runs one step over one slice and keeps which main rows it touched. */
export async function applyStep(scope: Scope, step: ApplyStep, slice: number): Promise<void> {
  const size = SLICE_ROWS[step.rows];
  await runSet(
    scope,
    `, good as (select * from staged where is_new = $7::boolean and place between $5::int and $6::int), effect as (${step.sql})
     insert into touched (id, inserted) select distinct id, $8::boolean from effect on conflict do nothing`,
    [slice * size, (slice + 1) * size - 1, step.rows === 'new', step.makesNew],
  );
}

/** Rows whose main row was inserted or updated; several may tell of one. What is neither stood already. */
export async function changeCounts(scope: Scope, goodRows: number): Promise<ChangeCounts> {
  const row = await scope.tx.first<{ inserted: number; updated: number }>(
    `select count(*) filter (where t.inserted)::int as inserted, count(*) filter (where not t.inserted)::int as updated
     from staged s join touched t on t.id = s.target_id where s.place is not null`,
  );
  const { inserted, updated } = row ?? { inserted: 0, updated: 0 };
  return { inserted, updated, unchanged: goodRows - inserted - updated };
}

/** Tells the rest of the house which main rows changed. */
export async function announceTouched(scope: Scope): Promise<void> {
  const rows = await scope.tx.query<{ id: number }>('select id from touched order by id');
  for (let start = 0; start < rows.length; start += EVENT_BATCH) {
    await scope.format.announce(
      scope.tx,
      rows.slice(start, start + EVENT_BATCH).map(({ id }) => id),
    );
  }
}

/** From how many rows on the planner's view of the tables is made anew. */
const MANY_ROWS = 100;

/** Tells the planner what was imported: the computations that react begin before the server would see it by itself. */
export async function refreshStatistics(
  { tx, format }: Scope,
  { inserted, updated }: ChangeCounts,
): Promise<void> {
  if (inserted + updated < MANY_ROWS) return;
  await tx.query('select definer_analyze($1::text[])', [Object.keys(format.tables)]);
}

/** The audit entries this transaction wrote for the format's tables. */
export async function writtenEntries(
  scope: Scope,
): Promise<{ first_entry: string | null; last_entry: string | null }> {
  const { tx, run, format } = scope;
  const entries = await tx.first<{ first_entry: string | null; last_entry: string | null }>(
    `select min(id)::text as first_entry, max(id)::text as last_entry from audit_entry
     where agency_id = $1 and import_id = $2 and xid = pg_current_xact_id() and table_name = any($3)`,
    [tx.actor.agencyId, run.id, Object.keys(format.tables)],
  );
  return entries ?? { first_entry: null, last_entry: null };
}
