import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import pg from 'pg';
import { systemActor, Work } from '#libs/platform/database';
import {
  addAgency,
  createTestDatabase,
  createTestPlatform,
  TEST_AUDIT_KEY,
  type TestDatabase,
  until,
} from '#libs/testing';
import { AuditQueries } from './audit.queries.js';
import { AuditSealer } from './sealer.js';
import { verifyAgency } from './verify.js';

describe('audit trail', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let owner: pg.Client;
  let agency = { id: 0, code: '' };
  let count = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database);
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await platform.close();
    await database.drop();
  });
  beforeEach(async () => {
    const code = `agency-${++count}`;
    agency = { id: (await addAgency(database, code)).agencyId, code };
  });

  const work = () => platform.get(Work);
  const sealer = () => platform.get(AuditSealer);
  const verify = (expected: { sequence: number; mac: string } | null = null) =>
    verifyAgency(owner, TEST_AUDIT_KEY, agency, expected);

  async function addUnit(code: string): Promise<number> {
    return work().run(systemActor(agency.id, 'cli'), async (tx) => {
      const row = await tx.first<{ id: number }>(
        `insert into org_unit (agency_id, code, name) values ($1, $2, 'Unit') returning id`,
        [agency.id, code],
      );
      return row?.id ?? 0;
    });
  }

  /** A transaction of another test on the same server holds the sealer back for its time. */
  async function sealAll(): Promise<void> {
    await until(
      async () => {
        await sealer().seal(agency.id);
        return (await verify()).waiting;
      },
      (waiting) => waiting === 0,
    );
  }

  async function sealedTrail(): Promise<string[]> {
    for (const code of ['A', 'B', 'C']) await addUnit(code);
    await sealAll();
    await addUnit('D');
    await sealAll();
    const { rows } = await owner.query<{ id: string }>(
      `select id from audit_entry where agency_id = $1 and table_name = 'org_unit' order by xid, id`,
      [agency.id],
    );
    return rows.map(({ id }) => id);
  }

  it('keeps who, from where, old and new value of a change', async () => {
    const id = await addUnit('A');
    await work().run(
      { ...systemActor(agency.id, 'page'), role: 'hrAnalyst', requestId: 'r-1', address: '127.0.0.1' },
      (tx) =>
        tx.query(`update org_unit set name = 'Unit baru' where agency_id = $1 and id = $2`, [agency.id, id]),
    );
    const [entry] = await platform.get(AuditQueries).entries(agency.id, { table: 'org_unit', rowId: id }, 1);
    expect(entry).toMatchObject({
      source: 'page',
      role: 'hrAnalyst',
      requestId: 'r-1',
      action: 'update',
      sealed: false,
    });
    const { items } = await platform.get(AuditQueries).items(agency.id, entry?.id ?? '0');
    expect(items).toMatchObject([{ id, old: { name: 'Unit' }, new: { name: 'Unit baru' }, erased: false }]);
  });

  it('writes nothing for an update that changes nothing', async () => {
    const id = await addUnit('A');
    await work().run(systemActor(agency.id), (tx) =>
      tx.query('update org_unit set name = name where id = $1', [id]),
    );
    const entries = await platform.get(AuditQueries).entries(agency.id, { table: 'org_unit', rowId: id }, 10);
    expect(entries.map(({ action }) => action)).toEqual(['insert']);
  });

  it('splits a bulk statement into entries of 1,000 rows', async () => {
    await work().run(systemActor(agency.id, 'import'), (tx) =>
      tx.query(
        `insert into org_unit (agency_id, code, name) select $1, 'U' || n, 'Unit' from generate_series(1, 2500) n`,
        [agency.id],
      ),
    );
    const entries = await platform.get(AuditQueries).entries(agency.id, { table: 'org_unit' }, 10);
    expect(entries.map(({ rowCount }) => rowCount)).toEqual([500, 1000, 1000]);
  });

  it('does not keep what was rolled back', async () => {
    const failing = work().run(systemActor(agency.id), async (tx) => {
      await tx.query(`insert into org_unit (agency_id, code, name) values ($1, 'X', 'Unit')`, [agency.id]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await platform.get(AuditQueries).entries(agency.id, { table: 'org_unit' }, 10)).toEqual([]);
  });

  it('does not seal past a transaction that still runs', async () => {
    const open = new pg.Client({ connectionString: database.ownerUrl });
    await open.connect();
    await open.query('begin');
    await open.query(`insert into org_unit (agency_id, code, name) values (${agency.id}, 'OPEN', 'Unit')`);
    await addUnit('A');
    await sealer().seal(agency.id);
    expect((await verify()).waiting).toBeGreaterThanOrEqual(1);
    await open.query('commit');
    await open.end();
    await sealAll();
    expect(await verify()).toMatchObject({ waiting: 0, broken: null });
  });

  it('is sound when nobody touched it', async () => {
    await sealedTrail();
    expect(await verify()).toMatchObject({
      waiting: 0,
      broken: null,
      newestSeal: { sequence: expect.any(Number) },
    });
  });

  it('names a changed row', async () => {
    const [, second] = await sealedTrail();
    await owner.query('update audit_entry set account_id = null, role = $2 where id = $1', [
      second,
      'auditor',
    ]);
    expect((await verify()).broken).toMatchObject({ problem: 'changed', entryId: second });
  });

  it('names a changed value', async () => {
    const [first] = await sealedTrail();
    await owner.query(
      `update audit_change set items = jsonb_set(items, '{0,new,name}', '"Palsu"') where entry_id = $1`,
      [first],
    );
    expect((await verify()).broken).toMatchObject({ problem: 'value', entryId: first });
  });

  it('names a removed row, the last one too', async () => {
    const ids = await sealedTrail();
    for (const id of [ids[1], ids.at(-1)]) {
      await owner.query('begin');
      await owner.query('delete from audit_change where entry_id = $1', [id]);
      await owner.query('delete from audit_entry where id = $1', [id]);
      expect((await verify()).broken).toMatchObject({ problem: 'removed', entryId: id });
      await owner.query('rollback');
    }
  });

  it('names an inserted row', async () => {
    const [first] = await sealedTrail();
    const { rows } = await owner.query<{ id: string }>(
      `insert into audit_entry (agency_id, xid, source, table_name, action, row_ids, digest)
       select agency_id, xid, source, table_name, action, row_ids, digest from audit_entry where id = $1 returning id`,
      [first],
    );
    expect((await verify()).broken).toMatchObject({ problem: 'inserted', entryId: rows[0]?.id });
  });

  it('names rows that changed places', async () => {
    const [first, second] = await sealedTrail();
    await owner.query(
      `update audit_entry e set xid = o.xid from audit_entry o
       where (e.id = $1 and o.id = $2) or (e.id = $2 and o.id = $1)`,
      [first, second],
    );
    expect((await verify()).broken).toMatchObject({ problem: 'reordered' });
  });

  it('names a removed or forged seal', async () => {
    await sealedTrail();
    await owner.query('begin');
    await owner.query('delete from audit_seal where agency_id = $1 and sequence = 1', [agency.id]);
    expect((await verify()).broken).toMatchObject({ problem: 'missing-seal' });
    await owner.query('rollback');
    const newest = (await verify()).newestSeal?.sequence;
    await owner.query(`update audit_seal set mac = sha256('x') where agency_id = $1 and sequence = $2`, [
      agency.id,
      newest,
    ]);
    expect((await verify()).broken).toMatchObject({ problem: 'seal', seal: newest });
  });

  it('shows a removed tail against a seal known from elsewhere', async () => {
    await sealedTrail();
    const known = (await verify()).newestSeal;
    await owner.query('delete from audit_seal where agency_id = $1 and sequence = $2', [
      agency.id,
      known?.sequence,
    ]);
    expect((await verify(known)).broken).toMatchObject({ problem: 'missing-seal', seal: known?.sequence });
  });

  it('holds after the values of one person are erased', async () => {
    const [first] = await sealedTrail();
    await owner.query(
      `update audit_change set items = (select jsonb_agg(i - 'salt' - 'old' - 'new') from jsonb_array_elements(items) i)
       where entry_id = $1`,
      [first],
    );
    expect((await verify()).broken).toBeNull();
    const { items } = await platform.get(AuditQueries).items(agency.id, first ?? '0');
    expect(items).toMatchObject([{ old: null, new: null, erased: true }]);
  });
});
