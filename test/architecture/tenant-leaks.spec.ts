import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { fillAgency } from '#libs/testing/filled';

/** What the application role sees and may write by raw SQL: every table x own tenant, other tenant, no tenant. */
describe('raw SQL as the application role', () => {
  let database: TestDatabase;
  let app: pg.Client;
  let tables: string[];
  let mine: number;
  let other: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    mine = (await fillAgency(database, 'samudra', '01')).agencyId;
    other = (await fillAgency(database, 'rimbaraya', '02')).agencyId;
    app = new pg.Client({ connectionString: database.appUrl });
    await app.connect();
    const found = await database.owner<{ name: string }>(
      `select relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and not relispartition and has_table_privilege('kader_app', c.oid, 'select') order by 1`,
    );
    tables = found.map(({ name }) => name);
  });
  afterAll(async () => {
    await app.end();
    await database.drop();
  });

  async function as<T>(agency: number | null, use: () => Promise<T>): Promise<T> {
    await app.query('begin');
    try {
      if (agency !== null) await app.query(`select set_config('app.agency', $1, true)`, [String(agency)]);
      return await use();
    } finally {
      await app.query('rollback');
    }
  }

  /** A row of the other tenant, and how to write it again. */
  async function rowOf(table: string): Promise<{ insert: string; values: unknown }> {
    const columns = await database.owner<{ name: string }>(
      `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0
       and not attisdropped and attgenerated = '' and attidentity <> 'a'`,
      [table],
    );
    const names = columns.map(({ name }) => name).join(', ');
    const [row] = await database.owner<{ values: unknown }>(
      `select to_jsonb(t) as values from ${table} t where ${tenantColumn(table)} = $1 limit 1`,
      [other],
    );
    return {
      insert: `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::"${table}", $1)`,
      values: row?.values,
    };
  }

  const tenantColumn = (table: string) =>
    table === 'agency' ? 'id' : table === 'account' ? 'home_agency_id' : 'agency_id';

  it('every table holds rows of both agencies, so that an empty answer means something', async () => {
    for (const table of tables) {
      const rows = await database.owner<{ agencies: number }>(
        `select count(distinct ${tenantColumn(table)})::int as agencies from ${table}`,
      );
      expect({ table, agencies: rows[0]?.agencies }).toEqual({ table, agencies: 2 });
    }
  });

  it('sees nothing without a tenant', async () => {
    for (const table of tables) {
      const seen = await as(null, () => app.query(`select 1 from ${table} limit 1`));
      expect({ table, rows: seen.rowCount }).toEqual({ table, rows: 0 });
    }
  });

  it('sees only its own tenant', async () => {
    for (const table of tables) {
      const seen = await as(mine, () =>
        app.query(`select distinct ${tenantColumn(table)} as agency from ${table}`),
      );
      expect({ table, rows: seen.rows }).toEqual({ table, rows: [{ agency: mine }] });
    }
  });

  it('changes and deletes nothing of another tenant', async () => {
    for (const table of tables) {
      for (const statement of [
        `update ${table} set ${tenantColumn(table)} = ${tenantColumn(table)}`,
        `delete from ${table}`,
      ]) {
        const changed = await as(mine, async () => {
          try {
            return (await app.query(`${statement} where ${tenantColumn(table)} = $1`, [other])).rowCount;
          } catch (error) {
            expect(error).toMatchObject({ code: '42501' });
            return 0;
          }
        });
        expect({ statement, changed }).toEqual({ statement, changed: 0 });
      }
    }
  });

  it('writes no row for another tenant or without one', async () => {
    for (const table of tables) {
      const row = await rowOf(table);
      for (const agency of [mine, null]) {
        const write = as(agency, () => app.query(row.insert, [row.values]));
        await expect(write.then(() => `${table} took the row`)).rejects.toMatchObject({ code: '42501' });
      }
    }
  });

  it('cannot read the tables that only definer functions read', async () => {
    for (const table of [
      'account_credential',
      'password_reset',
      'sign_in_attempt',
      'session',
      'schema_migration',
    ]) {
      await expect(as(mine, () => app.query(`select 1 from ${table}`))).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  it('cannot append to the trail by hand', async () => {
    const forge = as(mine, () =>
      app.query(`select audit_append('org_unit', 'insert', array[]::audit_item[])`),
    );
    await expect(forge).rejects.toMatchObject({ code: '42501' });
  });
});
