import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';

/** What the application role sees and may write by raw SQL: every table x own tenant, other tenant, no tenant. */
describe('raw SQL as the application role', () => {
  let database: TestDatabase;
  let app: pg.Client;
  let tables: string[];
  let mine: number;
  let other: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    mine = (await addAgency(database, 'mine')).agencyId;
    other = (await addAgency(database, 'other')).agencyId;
    for (const agency of [mine, other]) await fill(database, agency);
    app = new pg.Client({ connectionString: database.appUrl });
    await app.connect();
    const found = await database.owner<{ name: string }>(
      `select relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and has_table_privilege('kader_app', c.oid, 'select') order by 1`,
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
    for (const agency of [mine, null]) {
      const write = as(agency, () =>
        app.query(`insert into org_unit (agency_id, code, name) values ($1, 'X', 'Unit')`, [other]),
      );
      await expect(write).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('cannot read the tables of the gateway at all', async () => {
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
    const forge = as(mine, () => app.query(`select audit_append('org_unit', 'insert', array['{}'::jsonb])`));
    await expect(forge).rejects.toMatchObject({ code: '42501' });
  });
});

/** At least one row in every table the application reads. */
async function fill(database: TestDatabase, agency: number): Promise<void> {
  const sql = `
    with unit as (insert into org_unit (agency_id, code, name) values ($1, 'U', 'Unit') returning id),
    post as (insert into position (agency_id, code, name, kind, level, org_unit_id)
             select $1, 'P', 'Post', 'structural', 'pengawas', id from unit returning id),
    person as (insert into employee (agency_id, nip, name) values ($1, '198501012010011001', 'Orang') returning id),
    alias as (insert into employee_nip_alias (agency_id, employee_id, nip, reason)
              select $1, id, '198501012010011002', 'uji' from person),
    rank as (insert into employee_rank (agency_id, employee_id, scheme, grade) select $1, id, 'pns', 9 from person),
    education as (insert into employee_education (agency_id, employee_id, level) select $1, id, 'S1' from person),
    held as (insert into holding (agency_id, employee_id, position_id, kind, since)
             select $1, person.id, post.id, 'definitive', '2024-01-01' from person, post),
    stated as (insert into completeness_statement (agency_id, org_unit_id, table_code, complete_until, stated_by, stated_on)
               select $1, id, 'rank', '2025-12-31', 'uji', '2026-01-01' from unit),
    read as (insert into audit_reading (agency_id, account_id, role, what)
             select $1, account_id, role, 'uji' from membership where agency_id = $1),
    sealed as (insert into audit_seal (agency_id, sequence, from_xid, upto_xid, entry_count, manifest, mac)
               values ($1, 1, '0', '1', 0, '', '')),
    keyed as (insert into idempotency_key (agency_id, account_id, key, request_digest)
              select $1, account_id, 'key-of-the-test', '' from membership where agency_id = $1),
    sent as (insert into outbox (agency_id, kind, name, payload) values ($1, 'event', 'uji', '{}') returning id),
    taken as (insert into inbox (agency_id, handler, event_id, outcome) select $1, 'uji.uji', id, 'done' from sent),
    run as (insert into job_run (agency_id, name, payload) values ($1, 'uji', '{}')),
    stored as (insert into stored_file (agency_id, name, size, sha256) values ($1, 'uji.csv', 1, '') returning id),
    imported as (insert into import_run (agency_id, format, file_id, file_name, sha256)
                 select $1, 'units', id, 'uji.csv', '' from stored returning id),
    staged as (insert into import_row (agency_id, import_id, row_number, cells) select $1, id, 2, '{a}' from imported),
    issued as (insert into import_issue (agency_id, import_id, row_number, code, severity)
               select $1, id, 2, 'uji', 'error' from imported)
    insert into import_mapping (agency_id, format, header_signature, mapping) values ($1, 'units', 'uji', '{}')`;
  await database.owner(sql, [agency]);
  const meter = await database.owner(`select from pg_class where relname = 'completeness_meter'`);
  if (meter.length > 0) {
    await database.owner(
      `insert into completeness_meter (agency_id, org_unit_id, table_code, people, filled, required)
       select agency_id, id, 'rank', 1, 1, 1 from org_unit where agency_id = $1 and code = 'U'`,
      [agency],
    );
  }
}
