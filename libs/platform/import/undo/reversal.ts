import { escapeIdentifier } from 'pg';
import type { Tx } from '#libs/platform/database';
import type { ImportFormat } from '../format/format.js';
import type { ImportRun } from '../run/import-run.js';

interface Entry {
  readonly id: string;
  readonly table: string;
  readonly action: 'insert' | 'update' | 'delete';
  readonly rows: number;
}

/** The audit entries of an apply, the last one first. */
export function entriesBackwards(tx: Tx, run: ImportRun, format: ImportFormat): Promise<Entry[]> {
  return tx.query<Entry>(
    `select id::text as id, table_name as "table", action, cardinality(row_ids) as rows from audit_entry
     where agency_id = $1 and import_id = $2 and id between $3::bigint and $4::bigint and table_name = any($5)
     order by audit_entry.id desc`,
    [tx.actor.agencyId, run.id, run.firstEntry ?? '0', run.lastEntry ?? '0', Object.keys(format.tables)],
  );
}

/** Takes back what the audit trail says of an apply; itself audited, like every change. */
export class Reversal {
  private readonly columns = new Map<string, string[]>();

  constructor(private readonly tx: Tx) {}

  /** @throws Error when not every row of the entry could be taken back */
  async takeBack(entry: Entry): Promise<void> {
    const done = entry.action === 'insert' ? await this.remove(entry) : await this.restore(entry);
    if (done !== entry.rows)
      throw new Error(`entry ${entry.id} of ${entry.table}: ${done} of ${entry.rows} rows taken back`);
  }

  private async remove({ id, table }: Entry): Promise<number> {
    const removed = await this.tx.query(
      `delete from ${escapeIdentifier(table)} t using (select unnest(row_ids) as id from audit_entry where agency_id = $1 and id = $2) e
       where t.agency_id = $1 and t.id = e.id returning t.id`,
      [this.tx.actor.agencyId, id],
    );
    return removed.length;
  }

  /** The version goes on rising, so that nobody's old copy of the row passes for the present one. */
  private async restore({ id, table, action }: Entry): Promise<number> {
    if (action !== 'update') throw new Error(`an import does not ${action} rows of ${table}`);
    const sets = (await this.columnsOf(table)).map(
      (name) =>
        `${escapeIdentifier(name)} = case when i.old ? '${name}' then i.${escapeIdentifier(name)} else t.${escapeIdentifier(name)} end`,
    );
    const restored = await this.tx.query(
      `update ${escapeIdentifier(table)} t set ${sets.join(', ')}, version = t.version + 1
       from (select (item ->> 'id')::int as row_id, item -> 'old' as old, p.*
             from audit_change c cross join lateral jsonb_array_elements(c.items) as item
             cross join lateral jsonb_populate_record(null::${escapeIdentifier(table)}, item -> 'old') p
             where c.agency_id = $1 and c.entry_id = $2) i
       where t.agency_id = $1 and t.id = i.row_id returning t.id`,
      [this.tx.actor.agencyId, id],
    );
    return restored.length;
  }

  /** Columns that hold facts: not the key, not the version, nothing the database computes. */
  private async columnsOf(table: string): Promise<string[]> {
    const known = this.columns.get(table);
    if (known) return known;
    const rows = await this.tx.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
       and attgenerated = '' and attname not in ('agency_id', 'id', 'version') order by attnum`,
      [table],
    );
    const names = rows.map(({ name }) => name);
    this.columns.set(table, names);
    return names;
  }
}
