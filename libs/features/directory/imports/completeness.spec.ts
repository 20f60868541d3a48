import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { createImportDesk, type DeskRow, type ImportDesk, ImportOffice } from '#libs/testing/imports';

describe('format 7: completeness statements', () => {
  let database: TestDatabase;
  let desk: ImportDesk;
  let office: ImportOffice;
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
    office = await ImportOffice.found(database, desk, `instansi-${(next += 1)}`);
  });

  const stated = (TABEL: string, more: DeskRow = {}): DeskRow => ({
    'KODE UNOR': '1',
    TABEL,
    'LENGKAP SAMPAI': '31-12-2025',
    OLEH: 'Sekretaris',
    'TANGGAL PERNYATAAN': '15-01-2026',
    ...more,
  });
  const kept = () =>
    office.rows(
      `select table_code as "table", complete_until::text as until, stated_by as by, stated_on::text as on
       from completeness_statement where agency_id = $1 order by complete_until, table_code`,
    );

  it('takes statements, nothing the second time, and a corrected one the third', async () => {
    const rows = [
      stated('PENGHARGAAN'),
      stated('umpan balik 360'),
      stated('PENGHARGAAN', { 'LENGKAP SAMPAI': '30-06-2026', 'TANGGAL PERNYATAAN': '30-06-2026' }),
    ];
    expect(await office.import('completeness', rows)).toEqual([3, 0, 0]);
    expect(await kept()).toEqual([
      { table: 'award', until: '2025-12-31', by: 'Sekretaris', on: '2026-01-15' },
      { table: 'feedback360', until: '2025-12-31', by: 'Sekretaris', on: '2026-01-15' },
      { table: 'award', until: '2026-06-30', by: 'Sekretaris', on: '2026-06-30' },
    ]);
    expect(await office.import('completeness', rows)).toEqual([0, 0, 3]);
    expect(await office.import('completeness', [stated('PENGHARGAAN', { OLEH: 'Kepala' })])).toEqual([
      0, 1, 0,
    ]);
  });

  it('names what is wrong', async () => {
    await office.rows(
      `insert into org_unit (agency_id, code, name, active) values ($1, '9', 'Lama', false) returning id`,
    );
    const rows = [
      stated('DISIPLIN', { 'KODE UNOR': '7' }),
      stated('DISIPLIN', { 'KODE UNOR': '' }),
      stated(''),
      stated('HOBI'),
      stated('PELATIHAN', { 'LENGKAP SAMPAI': '' }),
      stated('PELATIHAN', { 'LENGKAP SAMPAI': '01-07-2026' }),
      stated('PENUGASAN', { 'TANGGAL PERNYATAAN': '01-07-2026' }),
      stated('JABATAN', { 'TANGGAL PERNYATAAN': '' }),
      stated('PANGKAT', { OLEH: '' }),
      stated('PENDIDIKAN', { 'KODE UNOR': '9' }),
      stated('PEGAWAI', { OLEH: 'A' }),
      stated('PEGAWAI', { OLEH: 'B' }),
      stated('DISIPLIN'),
      stated('DISIPLIN'),
    ];
    expect(await office.findings('completeness', rows)).toEqual([
      '2 unit orgUnit.unknown',
      '3 unit cell.required',
      '4 table cell.required',
      '5 table completeness.table-unknown',
      '6 completeUntil cell.required',
      '7 completeUntil date.in-future',
      '8 statedOn date.in-future',
      '9 statedOn cell.required',
      '10 statedBy cell.required',
      '11 unit orgUnit.inactive (w)',
      '12 - key.conflict',
      '13 - key.conflict',
      '15 - row.duplicate (w)',
    ]);
  });

  it('goes back as it came, and announces the units', async () => {
    await office.import('completeness', [stated('PENGHARGAAN')]);
    const before = await kept();
    const rows = [stated('PENGHARGAAN', { OLEH: 'Kepala' }), stated('DISIPLIN')];
    const { id } = await office.apply('completeness', rows);
    expect(await office.undo(id)).toBe(2);
    expect(await kept()).toEqual(before);
    const units = await office.rows<{ id: number }>('select id from org_unit where agency_id = $1');
    const unitIds = units.map((unit) => unit.id);
    expect(await office.events('directory.completenessStated')).toEqual(Array(3).fill({ unitIds }));
  });
});
