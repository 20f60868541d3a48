import { escapeIdentifier } from 'pg';
import type { Reader } from '#libs/platform/database';

/** Rows of one table, by id. */
export interface RowsOfTable {
  readonly table: string;
  readonly ids: readonly number[];
}

/** A person's row and every row of the audited tables that belongs to that person, as they stand now. */
export async function rowsOfEmployee(
  reader: Reader,
  agencyId: number,
  employeeId: number,
): Promise<RowsOfTable[]> {
  const tables = await reader.read<{ table: string; column: string }>(
    agencyId,
    `select own.relname as "table", a.attname as column
     from pg_constraint c join pg_class own on own.oid = c.conrelid
     cross join lateral unnest(c.conkey, c.confkey) as k (own, theirs)
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
     join pg_attribute f on f.attrelid = c.confrelid and f.attnum = k.theirs and f.attname = 'id'
     where c.contype = 'f' and c.confrelid = 'employee'::regclass
       and exists (select from pg_trigger t where t.tgrelid = c.conrelid and t.tgname = 'audit_insert')
     order by own.relname, a.attname`,
  );
  const rows = tables.map(async ({ table, column }) => {
    const found = await reader.read<{ id: number }>(
      agencyId,
      `select id from ${escapeIdentifier(table)} where ${escapeIdentifier(column)} = $1`,
      [employeeId],
    );
    return { table, ids: found.map(({ id }) => id) };
  });
  return [{ table: 'employee', ids: [employeeId] }, ...(await Promise.all(rows))];
}
