import type { TestDatabase } from '../test-database.js';

/** Inserts one row past row-level security. @returns the row as it stands */
export async function insertRow(
  database: TestDatabase,
  table: string,
  values: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const columns = Object.keys(values);
  const places = columns.map((_, index) => `$${index + 1}`);
  const [row] = await database.owner<Record<string, unknown>>(
    `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')}) returning *`,
    Object.values(values),
  );
  if (!row) throw new Error(`no row was inserted into ${table}`);
  return row;
}

/** The same for a table whose rows are known by a number. */
export async function insertNumbered(
  database: TestDatabase,
  table: string,
  values: Readonly<Record<string, unknown>>,
): Promise<number> {
  return Number((await insertRow(database, table, values)).id);
}
