import type { TestDatabase } from '#libs/testing';

/** Its own record of what happened, which refused requests may add to. */
const RECORDS = ['audit_entry', 'audit_change', 'audit_seal', 'audit_reading', 'idempotency_key', 'session'];

/**
 * A digest of an agency's rows, table by table; with a unit only of the rows that hold its word or NIP. Equal before
 * and after means that nothing of it was touched.
 */
export async function rowsWith(
  database: TestDatabase,
  agencyId: number,
  unit: { readonly word: string; readonly nip: string } | null = null,
): Promise<Readonly<Record<string, string | null>>> {
  const tables = await database.owner<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  const digests: Record<string, string | null> = {};
  for (const { name } of tables.filter((table) => !RECORDS.includes(table.name))) {
    const [row] = await database.owner<{ digest: string | null }>(
      `select md5(string_agg(t::text, '|' order by t::text)) as digest from ${name} t
       where agency_id = $1 and ($2::text is null or t::text ~ $2)`,
      [agencyId, unit && `${unit.word}|${unit.nip}`],
    );
    digests[name] = row?.digest ?? null;
  }
  return digests;
}
