import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { migrate, revertAll } from './migrate.js';

describe('migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const tables = () =>
    database.owner<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and relname <> 'schema_migration' order by 1`,
    );

  it('go down to nothing and up again to the same tables', async () => {
    const before = await tables();
    expect(before.length).toBeGreaterThan(20);
    await revertAll(database.ownerUrl);
    expect(await tables()).toEqual([]);
    const functions = await database.owner(
      `select proname from pg_proc where pronamespace = 'public'::regnamespace and proowner = current_user::regrole`,
    );
    expect(functions).toEqual([]);
    await migrate(database.ownerUrl, 'kader_app');
    expect(await tables()).toEqual(before);
  });

  it('run twice change nothing', async () => {
    expect(await migrate(database.ownerUrl, 'kader_app')).toEqual([]);
  });
});
