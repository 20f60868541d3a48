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

/** A row that was changed, or refers to one the import added; what happened to it first since, when, by whom. */
export interface UndoBlocker {
  /** Of the changed or referring row. */
  readonly table: string;
  readonly rowId: number;
  /** What people call the imported row that is concerned; null once it is gone. */
  readonly label: string | null;
  readonly action: string | null;
  readonly at: Date | null;
  /** Display name; null for the system itself. */
  readonly by: string | null;
}

/** Rows of an import that somebody changed or referred to since; the first few by name. */
export interface UndoBlockers {
  readonly count: number;
  readonly first: readonly UndoBlocker[];
}

/** So many blockers are named. */
const NAMED = 5;

/** A named row, and how many there are of its kind. */
interface Found extends UndoBlocker {
  readonly count: number;
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
  const kinds: Found[][] = [];
  for (const rows of written) kinds.push(await changedLater(query, subject, rows));
  kinds.push(...(await referredTo(query, subject, written)));
  return {
    count: kinds.reduce((sum, [first]) => sum + (first?.count ?? 0), 0),
    first: kinds
      .flat()
      .slice(0, NAMED)
      .map(({ count: _, ...blocker }) => blocker),
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

function changedLater(query: Query, subject: UndoSubject, { table, ids }: Written): Promise<Found[]> {
  const { agencyId, lastEntry, format } = subject;
  return query<Found>(
    `select $3::text as "table", l.id as "rowId", ${labelOf(format, table, 'l.id')} as label, l.action, l.at, l.by, l.count
     from (select d.*, count(*) over ()::int as count
           from (select distinct on (u.id) u.id, e.action, e.at, a.display_name as by
                 from audit_entry e cross join lateral unnest(e.row_ids) as u (id) left join account a on a.id = e.account_id
                 where e.agency_id = $1 and e.id > $2::bigint and e.table_name = $3 and u.id = any($4::int[])
                 order by u.id, e.id) d
           order by d.at, d.id limit ${NAMED}) l
     order by l.at, l.id`,
    [agencyId, lastEntry ?? '0', table, ids],
  );
}

/** What people call the main row that a row of one of the format's tables belongs to. */
function labelOf({ label, table: main, tables }: ImportFormat, table: string, rowId: string): string {
  const column = tables[table];
  if (!label || !column) return 'null::text';
  return `(select ${label} from ${escapeIdentifier(table)} x join ${escapeIdentifier(main)} t
           on t.id = x.${escapeIdentifier(column)} where x.id = ${rowId})`;
}

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly target: string;
}

/** Rows elsewhere that point to rows the import inserted; not the import's own, nor derived ones that go with theirs. */
async function referredTo(
  query: Query,
  { agencyId, format }: UndoSubject,
  written: readonly Written[],
): Promise<Found[][]> {
  const byTable = new Map(written.map((rows) => [rows.table, rows]));
  const kinds: Found[][] = [];
  for (const { table, column, target } of await referencesTo(query, [...byTable.keys()])) {
    const inserted = byTable.get(target)?.inserted ?? [];
    if (inserted.length === 0) continue;
    const rows = await query<Found>(
      `select $1::text as "table", l.id as "rowId", ${labelOf(format, target, 'l.target')} as label, e.action, e.at,
              a.display_name as by, l.count
       from (select r.id, r.${escapeIdentifier(column)} as target, count(*) over ()::int as count
             from ${escapeIdentifier(table)} r
             where r.agency_id = $2 and r.${escapeIdentifier(column)} = any($3::int[]) and r.id <> all($4::int[])
             order by r.id limit ${NAMED}) l
       left join audit_entry e on e.id = (select max(x) from definer_audit_of($1, array[l.id]) x)
       left join account a on a.id = e.account_id
       order by l.id`,
      [table, agencyId, inserted, byTable.get(table)?.ids ?? []],
    );
    kinds.push(rows);
  }
  return kinds;
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
