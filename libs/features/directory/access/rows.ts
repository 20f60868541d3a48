import type { QueryResultRow } from 'pg';
import type { Reader, SqlValue, Tx } from '#libs/platform/database';

/** Where a query runs: in a transaction that also writes, or over the reading pool. */
export interface Rows {
  /** The rows of a SELECT, as the tenant sees them. */
  query<Row extends object>(sql: string, params: readonly SqlValue[]): Promise<Row[]>;
}

/** The reading pool of one tenant. */
export function rowsOf(reader: Reader, agencyId: number): Rows {
  return {
    query: <Row extends object>(sql: string, params: readonly SqlValue[]) =>
      reader.read<Row & QueryResultRow>(agencyId, sql, params),
  };
}

/** The first row, or null. */
export async function firstOf<Row extends object>(
  rows: Rows | Tx,
  sql: string,
  params: readonly SqlValue[],
): Promise<Row | null> {
  return (await rows.query<Row>(sql, params))[0] ?? null;
}
