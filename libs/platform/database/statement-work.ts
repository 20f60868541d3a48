import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool, type PoolClient } from 'pg';
import { CONFIG, type Config } from '#libs/platform/config';
import { type Actor, auditContext } from './actor.js';
import { type PlannedStatement, runPlanned } from './planned-statement.js';
import type { SqlValue } from './tx.js';

const POOL_SIZE = 4;
/** How long a write waits for a connection before the caller is told to come back. */
const WAIT_MS = 10_000;

/**
 * A transaction of one writing statement for what is saved all the time: its BEGIN, tenant, audit context, statement and
 * COMMIT travel together, so it costs one round trip to the database. For everything else there is `Work`.
 */
@Injectable()
export class StatementWork implements OnApplicationShutdown {
  private readonly pool: Pool;

  constructor(@Inject(CONFIG) config: Config) {
    this.pool = new Pool({
      connectionString: config.databaseUrl,
      max: POOL_SIZE,
      pipeline: true,
      application_name: 'kader-write-one',
      connectionTimeoutMillis: WAIT_MS,
    });
    // A dropped idle connection must not end the process: the pool replaces it at the next write.
    this.pool.on('error', () => undefined);
  }

  /** The rows of RETURNING, committed. A statement that fails leaves nothing. */
  async run<Row extends object>(
    actor: Actor,
    statement: PlannedStatement,
    params: readonly SqlValue[],
  ): Promise<Row[]> {
    const client = await this.pool.connect();
    const settled = await Promise.allSettled(steps<Row>(client, actor, statement, params));
    const failed = settled.find((step) => step.status === 'rejected');
    client.release(failed !== undefined && !isRefusal(failed.reason));
    if (failed) throw failed.reason;
    const answer = settled[2];
    return answer?.status === 'fulfilled' && Array.isArray(answer.value) ? answer.value : [];
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

/** All of them are on their way before the first is answered. After a failed statement COMMIT takes everything back. */
function steps<Row extends object>(
  client: PoolClient,
  actor: Actor,
  statement: PlannedStatement,
  params: readonly SqlValue[],
) {
  return [
    client.query('begin'),
    client.query(`select set_config('app.agency', $1, true), set_config('app.context', $2, true)`, [
      String(actor.agencyId),
      auditContext(actor),
    ]),
    runPlanned<Row>(client, statement, [...params]),
    client.query('commit'),
  ] as const;
}

/** A refusal by the database carries its SQLSTATE; after an error of the connection itself the client is thrown away. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^[0-9A-Z]{5}$/.test(String(error.code));
}
