import { escapeIdentifier } from 'pg';
import type { SqlValue } from '#libs/platform/database';
import type { ImportFormat } from '../format/format.js';

/** Runs a SELECT: in the undo's transaction, or as a reading for the page. */
export type Query = <Row extends object>(sql: string, params: readonly SqlValue[]) => Promise<Row[]>;

/** The entries an import wrote. */
export interface UndoSubject {
  readonly agencyId: number;
  readonly importId: number;
  readonly firstEntry: string | null;
  readonly lastEntry: string | null;
  readonly format: ImportFormat;
}

/** Rows of an import that somebody changed or referred to since; `table` and `rowId` name one of them. */
export interface UndoBlockers {
  readonly count: number;
  readonly table: string | null;
  readonly rowId: number | null;
}

interface Found {
  readonly table: string;
  readonly count: number;
  readonly rowId: number | null;
}

/** The rows of one table that an import wrote. */
interface Written {
  readonly table: string;
  readonly ids: number[];
  readonly inserted: number[];
}

/**
 * What stands in the way of an undo. Every change of a fact leaves an audit entry, and one of a row that the import
 * holds waits for the import's end, so whatever came later has a higher entry id.
 *
 * The ids travel as arrays: PostgreSQL looks them up in a hash, whatever it thinks of the size of the tables.
 */
export async function undoBlockers(query: Query, subject: UndoSubject): Promise<UndoBlockers> {
  const written = await writtenRows(query, subject);
  const found: Found[] = [];
  for (const rows of written) found.push(...(await changedLater(query, subject, rows)));
  found.push(...(await referredTo(query, subject.agencyId, written)));
  const [first] = found;
  return {
    count: found.reduce((sum, { count }) => sum + count, 0),
    table: first?.table ?? null,
    rowId: first?.rowId ?? null,
  };
}

function writtenRows(query: Query, subject: UndoSubject): Promise<Written[]> {
  const { agencyId, importId, firstEntry, lastEntry, format } = subject;
  return query<Written>(
    `select table_name as "table", array_agg(distinct id) as ids,
            coalesce(array_agg(id) filter (where action = 'insert'), '{}') as inserted
     from (select table_name, action, unnest(row_ids) as id from audit_entry
           where agency_id = $1 and import_id = $2 and id between $3::bigint and $4::bigint and table_name = any($5)) e
     group by table_name order by table_name`,
    [agencyId, importId, firstEntry ?? '0', lastEntry ?? '0', Object.keys(format.tables)],
  );
}

function changedLater(query: Query, { agencyId, lastEntry }: UndoSubject, rows: Written): Promise<Found[]> {
  return query<Found>(
    `select $3::text as "table", count(distinct id)::int as count, min(id) as "rowId"
     from (select unnest(row_ids) as id from audit_entry
           where agency_id = $1 and id > $2::bigint and table_name = $3) later
     where id = any($4::int[]) having count(*) > 0`,
    [agencyId, lastEntry ?? '0', rows.table, rows.ids],
  );
}

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly target: string;
}

/** Rows elsewhere that point to rows the import inserted; not the import's own, nor derived ones that go with theirs. */
async function referredTo(query: Query, agencyId: number, written: readonly Written[]): Promise<Found[]> {
  const byTable = new Map(written.map((rows) => [rows.table, rows]));
  const found: Found[] = [];
  for (const { table, column, target } of await referencesTo(query, [...byTable.keys()])) {
    const inserted = byTable.get(target)?.inserted ?? [];
    if (inserted.length === 0) continue;
    const rows = await query<Found>(
      `select $1::text as "table", count(*)::int as count, min(r.id) as "rowId" from ${escapeIdentifier(table)} r
       where r.agency_id = $2 and r.${escapeIdentifier(column)} = any($3::int[]) and r.id <> all($4::int[]) having count(*) > 0`,
      [table, agencyId, inserted, byTable.get(table)?.ids ?? []],
    );
    found.push(...rows);
  }
  return found;
}

function referencesTo(query: Query, tables: readonly string[]): Promise<Reference[]> {
  return query<Reference>(
    `select own.relname as "table", a.attname as column, target.relname as target
     from pg_constraint c join pg_class own on own.oid = c.conrelid join pg_class target on target.oid = c.confrelid
     cross join lateral unnest(c.conkey, c.confkey) as k (own, theirs)
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
     join pg_attribute f on f.attrelid = c.confrelid and f.attnum = k.theirs and f.attname = 'id'
     where c.contype = 'f' and c.confdeltype <> 'c' and c.confrelid = any($1::regclass[])`,
    [tables],
  );
}
