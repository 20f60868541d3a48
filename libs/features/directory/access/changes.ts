import type { SqlValue, Tx } from '#libs/platform/database';

/** Columns with their new values; undefined leaves a column as it is. */
export type ColumnValues = Readonly<Record<string, SqlValue | undefined>>;

/** Tables of this feature that carry a version. */
export type VersionedTable =
  | 'org_unit'
  | 'position'
  | 'employee'
  | 'employee_rank'
  | 'employee_education'
  | 'holding'
  | 'completeness_statement'
  | 'appointment'
  | 'blackout_period';

/** Inserts one row of the tenant and returns its id. Column names come from code, values travel as parameters. */
export async function insertRow(
  tx: Tx,
  table: VersionedTable | 'employee_nip_alias',
  values: ColumnValues,
): Promise<number> {
  const entries = given(values);
  const columns = ['agency_id', ...entries.map(([column]) => column)];
  const places = columns.map((_, index) => `$${index + 1}`);
  const [row] = await tx.query<{ id: number }>(
    `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')}) returning id`,
    [tx.actor.agencyId, ...entries.map(([, value]) => value)],
  );
  if (!row) throw new Error(`insert into ${table} returned no row`);
  return row.id;
}

/** Updates one row if it still has this version; false when it has another, or is not there. */
export async function updateRow(
  tx: Tx,
  table: VersionedTable,
  row: { readonly id: number; readonly version: number },
  values: ColumnValues,
): Promise<boolean> {
  const entries = given(values);
  const sets = entries.map(([column], index) => `${column} = $${index + 3}, `).join('');
  const changed = await tx.query(
    `update ${table} set ${sets}version = version + 1 where id = $1 and version = $2 returning id`,
    [row.id, row.version, ...entries.map(([, value]) => value)],
  );
  return changed.length === 1;
}

function given(values: ColumnValues): [string, SqlValue][] {
  return Object.entries(values).filter((entry): entry is [string, SqlValue] => entry[1] !== undefined);
}
