import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemActor, Work } from '#libs/platform/database';
import { addAccount, addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { createImportDesk, type ImportDesk } from '#libs/testing/imports';
import { importActor, unwatched } from './index.js';

const NIP = '199004012015032001';

describe('undo of an import', () => {
  let database: TestDatabase;
  let desk: ImportDesk;
  let agency: number;
  let next = 0;
  beforeAll(async () => {
    database = await createTestDatabase();
    desk = await createImportDesk(database);
  });
  afterAll(async () => {
    await desk.close();
    await database.drop();
  });
  beforeEach(async () => {
    agency = (await addAgency(database, `instansi-${(next += 1)}`)).agencyId;
  });

  const unit = (code: string, parent = '', name = `Unit ${code}`) => ({
    'KODE UNOR': code,
    'NAMA UNOR': name,
    'KODE UNOR INDUK': parent,
  });
  const person = (more: Record<string, string> = {}) => ({ NIP, NAMA: 'Ratna Lestari', ...more });
  /** Every fact of the directory but for versions, which only rise. */
  const facts = async () => {
    const tables = ['org_unit', 'employee', 'employee_rank', 'employee_education', 'holding', 'position'];
    const rows = await Promise.all(
      tables.map((table) =>
        database.owner(
          `select to_jsonb(t) - 'version' as row from ${table} t where agency_id = $1 order by id`,
          [agency],
        ),
      ),
    );
    return rows;
  };
  const edit = (sql: string) => desk.module.get(Work).run(systemActor(agency, 'page'), (tx) => tx.query(sql));
  const outlook = async (id: number) => (await desk.queries.one(agency, id)).undo;

  it('deletes what was inserted, children before parents', async () => {
    const before = await facts();
    const { importId } = await desk.import(agency, 'units', [
      unit('1.1.1', '1.1'),
      unit('1'),
      unit('1.1', '1'),
    ]);
    expect(await outlook(importId)).toEqual({ possible: true, reason: null, blockedBy: null, blockers: [] });
    expect(await desk.undo(agency, importId)).toEqual({ rows: 3 });
    expect(await facts()).toEqual(before);
    expect((await desk.queries.one(agency, importId)).state).toBe('undone');
  });

  it('restores what was changed, over all tables of the format, and versions rise', async () => {
    await desk.import(agency, 'employees', [
      person({ 'GOL AKHIR NAMA': 'III/b', 'TMT GOLONGAN': '01-04-2019', 'TINGKAT PENDIDIKAN NAMA': 'S1' }),
    ]);
    const before = await facts();
    const { importId } = await desk.import(agency, 'employees', [
      person({
        NAMA: 'Ratna Wahyuni',
        'TEMPAT LAHIR NAMA': 'Batu Lapis',
        'GOL AKHIR NAMA': 'III/c',
        'TMT GOLONGAN': '01-04-2019',
        'TINGKAT PENDIDIKAN NAMA': 'S1',
        'PENDIDIKAN NAMA': 'Ilmu Hukum',
      }),
      { NIP: '198001012005011002', NAMA: 'Suparno' },
    ]);
    expect(await facts()).not.toEqual(before);
    await desk.undo(agency, importId);
    expect(await facts()).toEqual(before);
    const [row] = await database.owner('select version from employee where agency_id = $1', [agency]);
    expect(row).toEqual({ version: 3 });
  });

  it('is itself on the audit trail, told to the house, and done once', async () => {
    const { importId } = await desk.import(agency, 'units', [unit('1')]);
    const told = () =>
      database.owner(`select 1 from outbox where agency_id = $1 and name = 'directory.unitsChanged'`, [
        agency,
      ]);
    expect(await told()).toHaveLength(1);
    await desk.undo(agency, importId);
    expect(await desk.undos.undo(importActor(agency, null, importId), importId, null, unwatched)).toEqual({
      rows: 1,
    });
    const trail = await database.owner(
      `select table_name, action, import_id from audit_entry where agency_id = $1 and (table_name = 'org_unit' or action = 'undo') order by id`,
      [agency],
    );
    expect(trail).toEqual([
      { table_name: 'org_unit', action: 'insert', import_id: importId },
      { table_name: 'org_unit', action: 'delete', import_id: importId },
      { table_name: 'import_run', action: 'undo', import_id: importId },
    ]);
    expect(await told()).toHaveLength(2);
  });

  it('is refused once a row was edited, and overwrites nothing', async () => {
    const { importId } = await desk.import(agency, 'units', [unit('1'), unit('2')]);
    await edit(`update org_unit set name = 'Unit 2 baru', version = version + 1 where code = '2'`);
    expect(await outlook(importId)).toMatchObject({
      possible: false,
      reason: 'import.touched',
      blockedBy: 1,
      blockers: [
        { table: 'org_unit', label: '2 Unit 2 baru', action: 'update', at: expect.any(Date), by: null },
      ],
    });
    await expect(desk.undo(agency, importId)).rejects.toMatchObject({
      code: 'import.touched',
      details: { count: 1 },
    });
    expect((await desk.queries.one(agency, importId)).state).toBe('applied');
  });

  it('is refused once a later import stands on it', async () => {
    const first = await desk.import(agency, 'units', [unit('1')]);
    const second = await desk.import(agency, 'units', [unit('1', '', 'Sekretariat')]);
    await expect(desk.undo(agency, first.importId)).rejects.toMatchObject({ code: 'import.touched' });
    await desk.undo(agency, second.importId);
    await expect(desk.undo(agency, first.importId)).rejects.toMatchObject({ code: 'import.touched' });
  });

  it('is refused while other rows refer to what it inserted', async () => {
    const { importId } = await desk.import(agency, 'units', [unit('1')]);
    await edit(
      `insert into employee (agency_id, nip, name, org_unit_id) select agency_id, '${NIP}', 'Ratna', id from org_unit`,
    );
    await expect(desk.undo(agency, importId)).rejects.toMatchObject({
      code: 'import.touched',
      details: { count: 1 },
    });
    expect((await outlook(importId)).blockers).toMatchObject([
      { table: 'employee', label: '1 Unit 1', action: 'insert', by: null },
    ]);
    await edit('update employee set org_unit_id = null, version = version + 1');
    await desk.undo(agency, importId);
    expect((await facts())[0]).toEqual([]);
  });

  it('names the first few people in the way: what came later, when and by whom', async () => {
    const nipOf = (place: number) => `19900401201503200${place}`;
    const people = [1, 2, 3, 4, 5, 6, 7].map((place) => ({
      NIP: nipOf(place),
      NAMA: 'Ratna Lestari',
      GOLONGAN: 'III/c',
      'TMT GOLONGAN': '01-04-2023',
    }));
    const { importId } = await desk.import(agency, 'employees', people);
    const accountId = await addAccount(database, {
      agencyCode: `instansi-${next}`,
      login: `sari-${next}`,
      role: 'hrAnalyst',
    });
    await desk.module.get(Work).run({ ...systemActor(agency, 'page'), accountId }, (tx) =>
      tx.query(
        `update employee_rank r set voided_at = now(), void_reason = 'Salah catat', version = r.version + 1
         from employee e where e.id = r.employee_id and e.nip = $1`,
        [nipOf(7)],
      ),
    );
    const blocked = await outlook(importId);
    expect(blocked.blockers).toEqual([
      {
        table: 'employee_rank',
        rowId: expect.any(Number),
        label: `${nipOf(7)} Ratna Lestari`,
        action: 'update',
        at: expect.any(Date),
        by: expect.stringContaining('sari'),
      },
    ]);
    await edit(`update employee set phone = '0812', version = version + 1`);
    expect(await outlook(importId)).toMatchObject({ blockedBy: 8, blockers: { length: 5 } });
  });

  it('goes back to applied when the row was edited after the order', async () => {
    const { importId } = await desk.import(agency, 'units', [unit('1')]);
    await desk.commands.undo(systemActor(agency, 'cli'), await desk.queries.one(agency, importId), 'caller');
    await edit(`update org_unit set kind = 'Dinas', version = version + 1`);
    const late = desk.undos.undo(importActor(agency, null, importId), importId, null, unwatched);
    await expect(late).rejects.toMatchObject({ code: 'import.touched' });
    expect(await desk.queries.one(agency, importId)).toMatchObject({
      state: 'applied',
      errorCode: 'import.touched',
    });
  });

  it('killed midway leaves everything as it was', async () => {
    const { importId } = await desk.import(agency, 'units', [unit('1')]);
    const before = await facts();
    await desk.commands.undo(systemActor(agency, 'cli'), await desk.queries.one(agency, importId), 'caller');
    const worker = importActor(agency, null, importId);
    await expect(
      desk.undos.undo(worker, importId, null, () => Promise.reject(new Error('killed'))),
    ).rejects.toThrow('killed');
    expect(await facts()).toEqual(before);
    await desk.undos.undo(worker, importId, null, unwatched);
    expect((await facts())[0]).toEqual([]);
  });
});
