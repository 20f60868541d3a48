import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool, type PoolClient, type QueryResult, type QueryResultRow } from 'pg';
import { CONFIG, type Config } from '#libs/platform/config';
import { RowStreams, type TextRow } from './row-stream.js';
import type { SqlValue } from './tx.js';

const POOL_SIZE = 4;
/** How long a read waits for a connection before the caller is told to come back. */
const WAIT_MS = 10_000;
/** A page is read in milliseconds; what takes this long would starve the others. */
const LONGEST_READ_MS = 30_000;

/** Reads of one tenant, over a pool of its own that pipelines BEGIN, tenant, query and COMMIT in one round trip. */
@Injectable()
export class Reader implements OnApplicationShutdown {
  private readonly pool: Pool;
  private readonly streams: RowStreams;

  constructor(@Inject(CONFIG) config: Config) {
    this.pool = new Pool({
      connectionString: config.databaseUrl,
      max: POOL_SIZE,
      pipeline: true,
      application_name: 'kader-read',
      connectionTimeoutMillis: WAIT_MS,
      statement_timeout: LONGEST_READ_MS,
    });
    // A dropped idle connection must not end the process: the pool replaces it at the next read.
    this.pool.on('error', () => undefined);
    this.streams = new RowStreams(config.databaseUrl);
  }

  /** The rows of a SELECT as the tenant sees them; read only. */
  async read<Row extends QueryResultRow>(
    agencyId: number,
    sql: string,
    params: readonly SqlValue[] = [],
  ): Promise<Row[]> {
    const client = await this.pool.connect();
    try {
      const rows = await readPipelined<Row>(client, agencyId, sql, params);
      client.release();
      return rows;
    } catch (error) {
      client.release(isBroken(error));
      throw error;
    }
  }

  /** The first row, or null. */
  async first<Row extends QueryResultRow>(
    agencyId: number,
    sql: string,
    params: readonly SqlValue[] = [],
  ): Promise<Row | null> {
    return (await this.read<Row>(agencyId, sql, params))[0] ?? null;
  }

  /** The rows of a long SELECT one by one, through a cursor in one snapshot; select the columns as text. */
  stream(agencyId: number, sql: string, params: readonly SqlValue[] = []): AsyncGenerator<TextRow> {
    return this.streams.rows(agencyId, sql, params);
  }

  /** Reads without a tenant: only the definer functions answer here. */
  async definer<Row extends QueryResultRow>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, [...params])).rows;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.pool.end(), this.streams.end()]);
  }
}

async function readPipelined<Row extends QueryResultRow>(
  client: PoolClient,
  agencyId: number,
  sql: string,
  params: readonly SqlValue[],
): Promise<Row[]> {
  const steps: Promise<QueryResult<Row>>[] = [
    client.query<Row>('begin read only'),
    client.query<Row>(`select set_config('app.agency', $1, true)`, [String(agencyId)]),
    client.query<Row>(sql, [...params]),
    client.query<Row>('commit'),
  ];
  const settled = await Promise.allSettled(steps);
  for (const step of settled) if (step.status === 'rejected') throw step.reason;
  const answer = settled[2];
  return answer?.status === 'fulfilled' ? answer.value.rows : [];
}

/** After an error of the connection itself (no SQLSTATE) the client is thrown away. */
function isBroken(error: unknown): boolean {
  return !(error instanceof Error && 'code' in error && /^[0-9A-Z]{5}$/.test(String(error.code)));
}
