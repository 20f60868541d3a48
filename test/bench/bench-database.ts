import pg from 'pg';
import { migrate } from '#migrations';
import { createTestDatabase, type TestDatabase, urlFor } from '#libs/testing';

/** A migrated database of the bench's own, with one connection of its owner and one that skips triggers. */
export interface BenchDatabase extends TestDatabase {
  /** The owner's connection: past row-level security. */
  readonly client: pg.Client;
  /** Fills tables without triggers and foreign keys: synthetic data need no audit trail. */
  fill(sql: string, params?: unknown[]): Promise<void>;
  close(): Promise<void>;
}

export async function openBenchDatabase(): Promise<BenchDatabase> {
  const database = await createTestDatabase('template1');
  await migrate(database.ownerUrl, 'kader_app');
  const client = await connect(database.ownerUrl);
  const filler = await connect(urlFor('superuser', database.name));
  await filler.query(`set session_replication_role = replica`);
  return {
    ...database,
    client,
    fill: async (sql, params) => {
      await filler.query(sql, params);
    },
    close: async () => {
      await Promise.all([client.end(), filler.end()]);
      await database.drop();
    },
  };
}

export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** What the figures depend on, for whoever reads them later. */
export async function serverConditions(client: pg.Client): Promise<Readonly<Record<string, string>>> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    `select name, current_setting(name) as setting from pg_settings
     where name in ('server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers', 'max_wal_size')`,
  );
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}
