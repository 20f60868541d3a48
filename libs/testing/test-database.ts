import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { asSuperuser, urlFor } from './test-server.js';

/** A migrated database of its own for one spec file; dropped by `drop()`. */
export interface TestDatabase {
  readonly name: string;
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** Runs SQL past row-level security, to arrange and to look; never the thing under test. */
  owner<Row extends pg.QueryResultRow>(sql: string, params?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/**
 * Copies a template: without a name, the migrated and empty one. Only databases named kader_test_* are ever dropped.
 */
export async function createTestDatabase(template = process.env.KADER_TEST_TEMPLATE): Promise<TestDatabase> {
  const name = `kader_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  // Through the log of the server it would cost four times the processor time, for every spec file.
  await asSuperuser(`create database ${name} template ${template} owner kader_owner strategy file_copy`);
  const ownerUrl = urlFor('kader_owner', name);
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  pool.on('error', () => undefined);
  return {
    name,
    ownerUrl,
    appUrl: urlFor('kader_app', name),
    owner: async <Row extends pg.QueryResultRow>(sql: string, params?: unknown[]) =>
      (await pool.query<Row>(sql, params)).rows,
    drop: async () => {
      await pool.end();
      await asSuperuser(`drop database ${name} with (force)`);
    },
  };
}
