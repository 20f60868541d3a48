import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asOwner, createTestDatabase, type TestDatabase } from '#libs/testing';

describe('the embedded PostgreSQL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('has settings its parallel workers can take over', async () => {
    const rows = await asOwner(database, async (client) => {
      await client.query('set debug_parallel_query = on');
      return (await client.query<{ tables: number }>('select count(*)::int as tables from pg_class')).rows;
    });
    expect(rows).toEqual([{ tables: expect.any(Number) }]);
  });
});
