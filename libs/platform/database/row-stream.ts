import { Pool, type PoolClient } from 'pg';
import QueryStream from 'pg-query-stream';
import type { SqlValue } from './tx.js';

const POOL_SIZE = 3;
const ROWS_AHEAD = 500;
/** How long somebody waits for a connection before being told to come back. */
const WAIT_MS = 10_000;
/** A reader that takes nothing for so long gives its connection up: others wait for it. */
const STALLED_MS = 60_000;

/** One row, its columns in the order of the SELECT; select them as text. */
export type TextRow = readonly (string | null)[];

/** Long reads through a cursor: memory holds a few hundred rows, however many there are. */
export class RowStreams {
  private readonly pool: Pool;

  constructor(connectionString: string) {
    this.pool = new Pool({
      connectionString,
      max: POOL_SIZE,
      application_name: 'kader-stream',
      connectionTimeoutMillis: WAIT_MS,
      idle_in_transaction_session_timeout: STALLED_MS,
    });
    // A dropped idle connection must not end the process: the pool replaces it at the next read.
    this.pool.on('error', () => undefined);
  }

  /** The rows as the tenant sees them in one snapshot; read only. Whoever stops early frees the connection. */
  async *rows(agencyId: number, sql: string, params: readonly SqlValue[]): AsyncGenerator<TextRow> {
    const client = await this.pool.connect();
    let isDone = false;
    try {
      await client.query('begin read only');
      await client.query(`select set_config('app.agency', $1, true)`, [String(agencyId)]);
      yield* cursorRows(client, sql, params);
      await client.query('commit');
      isDone = true;
    } finally {
      // A transaction cut short is ended by closing its connection.
      client.release(!isDone);
    }
  }

  end(): Promise<void> {
    return this.pool.end();
  }
}

async function* cursorRows(
  client: PoolClient,
  sql: string,
  params: readonly SqlValue[],
): AsyncGenerator<TextRow> {
  const config = { batchSize: ROWS_AHEAD, highWaterMark: ROWS_AHEAD, rowMode: 'array' as const };
  const stream = client.query(new QueryStream(sql, [...params], config));
  for await (const row of stream) yield row as TextRow;
}
