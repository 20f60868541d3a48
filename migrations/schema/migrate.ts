import { join } from 'node:path';
import { runMigrations as migrateQueue } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { projectFolder } from '#libs/platform/config';
import { grantsFor } from './grants.js';
import { schemaMigrations } from './schema-migrations.js';

const LOCK = 7_240_391;

/** One source of migrations for the command, the tests and the drift check. */
function dataSource(ownerUrl: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: schemaMigrations(join(projectFolder(), 'migrations/schema')),
    migrationsTransactionMode: 'each',
    migrationsTableName: 'schema_migration',
    installExtensions: false,
  });
}

/**
 * Brings the schema up to date as its owner and gives the application role its rights. Two at once wait for each other.
 * @param appRole name of the role in DATABASE_URL
 * @returns names of the migrations that ran
 */
export async function migrate(ownerUrl: string, appRole: string): Promise<string[]> {
  return withOwner(ownerUrl, async (client) => {
    const source = await dataSource(ownerUrl).initialize();
    try {
      const ran = await source.runMigrations();
      await migrateQueue(client, 'bullmq');
      await client.query(grantsFor(appRole));
      return ran.map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  });
}

/** Takes every migration back, newest first; for the test that they can be. */
export async function revertAll(ownerUrl: string): Promise<void> {
  const source = await dataSource(ownerUrl).initialize();
  try {
    const steps = schemaMigrations(join(projectFolder(), 'migrations/schema')).length;
    for (let step = 0; step < steps; step++) await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
}

async function withOwner<T>(ownerUrl: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'kader-migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return await use(client);
  } finally {
    await client.end();
  }
}
