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

const MINE = `mine as (
  select table_name, action, unnest(row_ids) as id from audit_entry
  where agency_id = $1 and import_id = $2 and id between $3::bigint and $4::bigint and table_name = any($5))`;

/**
 * What stands in the way of an undo. Every change of a fact leaves an audit entry, and one of a row that the import
 * holds waits for the import's end, so whatever came later has a higher entry id.
 */
export async function undoBlockers(query: Query, subject: UndoSubject): Promise<UndoBlockers> {
  const found = [...(await changedLater(query, subject)), ...(await referredTo(query, subject))];
  const [first] = found;
  return {
    count: found.reduce((sum, { count }) => sum + count, 0),
    table: first?.table ?? null,
    rowId: first?.rowId ?? null,
  };
}

function paramsOf({ agencyId, importId, firstEntry, lastEntry, format }: UndoSubject): SqlValue[] {
  return [agencyId, importId, firstEntry ?? '0', lastEntry ?? '0', Object.keys(format.tables)];
}

function changedLater(query: Query, subject: UndoSubject): Promise<Found[]> {
  return query<Found>(
    `with ${MINE}, later as (
       select table_name, unnest(row_ids) as id from audit_entry
       where agency_id = $1 and id > $4::bigint and table_name = any($5))
     select table_name as "table", count(distinct id)::int as count, min(id) as "rowId"
     from later join (select distinct table_name, id from mine) m using (table_name, id)
     group by table_name order by table_name`,
    paramsOf(subject),
  );
}

/** Rows elsewhere that point to rows the import inserted; not the import's own, nor derived ones that go with theirs. */
async function referredTo(query: Query, subject: UndoSubject): Promise<Found[]> {
  const references = await query<{ table: string; column: string; target: string }>(
    `select own.relname as "table", a.attname as column, target.relname as target
     from pg_constraint c join pg_class own on own.oid = c.conrelid join pg_class target on target.oid = c.confrelid
     cross join lateral unnest(c.conkey, c.confkey) as k (own, theirs)
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
     join pg_attribute f on f.attrelid = c.confrelid and f.attnum = k.theirs and f.attname = 'id'
     where c.contype = 'f' and c.confdeltype <> 'c' and c.confrelid = any($1::regclass[])`,
    [Object.keys(subject.format.tables)],
  );
  const found: Found[] = [];
  for (const { table, column, target } of references) {
    const rows = await query<Found>(
      `with ${MINE}
       select $6::text as "table", count(*)::int as count, min(r.id) as "rowId" from ${escapeIdentifier(table)} r
       where r.${escapeIdentifier(column)} in (select id from mine where table_name = $7 and action = 'insert')
         and not exists (select from mine where table_name = $6 and mine.id = r.id)
       having count(*) > 0`,
      [...paramsOf(subject), table, target],
    );
    found.push(...rows);
  }
  return found;
}
