import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { createImportDesk, type ImportDesk } from '#libs/testing/imports';

describe('format 0: units', () => {
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

  const unit = (code: string, parent = '', more: Record<string, string> = {}) => ({
    'KODE UNOR': code,
    'NAMA UNOR': `Unit ${code}`,
    'KODE UNOR INDUK': parent,
    ...more,
  });
  const tree = () =>
    database.owner<{ code: string; parent: string | null }>(
      `select u.code, p.code as parent from org_unit u left join org_unit p on p.agency_id = u.agency_id and p.id = u.parent_id
       where u.agency_id = $1 order by u.code`,
      [agency],
    );

  it('makes a tree whatever the order of the rows', async () => {
    const done = await desk.import(agency, 'units', [
      unit('1.1.1', '1.1'),
      unit('1.1', '1'),
      unit('1'),
      unit('2'),
    ]);
    expect(done.changes).toEqual({ inserted: 4, updated: 0, unchanged: 0 });
    expect(await tree()).toEqual([
      { code: '1', parent: null },
      { code: '1.1', parent: '1' },
      { code: '1.1.1', parent: '1.1' },
      { code: '2', parent: null },
    ]);
  });

  it('changes nothing the second time, and only what differs the third', async () => {
    const rows = [unit('1'), unit('2', '1', { JENIS: 'Dinas', AKTIF: 'Ya' })];
    await desk.import(agency, 'units', rows);
    expect((await desk.import(agency, 'units', rows)).changes).toEqual({
      inserted: 0,
      updated: 0,
      unchanged: 2,
    });
    const renamed = [rows[0] ?? {}, { ...rows[1], 'NAMA UNOR': 'Dinas Sosial', AKTIF: 'tidak', JENIS: '' }];
    expect((await desk.import(agency, 'units', renamed)).changes).toEqual({
      inserted: 0,
      updated: 1,
      unchanged: 1,
    });
    const [changed] = await database.owner(
      'select name, active, kind, version from org_unit where agency_id = $1 and code = $2',
      [agency, '2'],
    );
    expect(changed).toEqual({ name: 'Dinas Sosial', active: false, kind: 'Dinas', version: 2 });
  });

  it('refuses parents that are unknown, refused or below the unit itself', async () => {
    await desk.import(agency, 'units', [unit('1'), unit('1.1', '1')]);
    const id = await desk.check(agency, 'units', [
      unit('1', '1.1'),
      unit('3', 'X'),
      unit('4', '3'),
      unit('5', '4'),
      unit('6', '1'),
      unit('7', '7'),
      unit('8', '9'),
      unit('9', '8'),
    ]);
    expect(await desk.issues(agency, id)).toEqual([
      { row: 2, field: 'parentCode', code: 'orgUnit.cycle', severity: 'error' },
      { row: 3, field: 'parentCode', code: 'orgUnit.parent-unknown', severity: 'error' },
      { row: 4, field: 'parentCode', code: 'orgUnit.parent-rejected', severity: 'error' },
      { row: 5, field: 'parentCode', code: 'orgUnit.parent-rejected', severity: 'error' },
      { row: 7, field: 'parentCode', code: 'orgUnit.cycle', severity: 'error' },
      { row: 8, field: 'parentCode', code: 'orgUnit.cycle', severity: 'error' },
      { row: 9, field: 'parentCode', code: 'orgUnit.cycle', severity: 'error' },
    ]);
    expect(await desk.apply(agency, id)).toEqual({ inserted: 1, updated: 0, unchanged: 0 });
  });

  it('names blank, short, long and unreadable cells', async () => {
    const id = await desk.check(agency, 'units', [
      unit(''),
      unit('a', '', { 'NAMA UNOR': 'x' }),
      unit('b'.repeat(61)),
      unit('c', '', { AKTIF: 'mungkin' }),
    ]);
    expect(await desk.issues(agency, id)).toEqual([
      { row: 2, field: 'code', code: 'cell.required', severity: 'error' },
      { row: 3, field: 'name', code: 'cell.too-short', severity: 'error' },
      { row: 4, field: 'code', code: 'cell.too-long', severity: 'error' },
      { row: 5, field: 'active', code: 'cell.yes-no', severity: 'error' },
    ]);
  });

  it('announces the changed units', async () => {
    await desk.import(agency, 'units', [unit('1'), unit('2')]);
    const events = await database.owner<{ name: string; count: number }>(
      `select name, jsonb_array_length(payload -> 'unitIds') as count from outbox where agency_id = $1 and kind = 'event'`,
      [agency],
    );
    expect(events).toEqual([{ name: 'directory.unitsChanged', count: 2 }]);
  });
});
