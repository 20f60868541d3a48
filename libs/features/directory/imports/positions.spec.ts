import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { createImportDesk, type ImportDesk } from '#libs/testing/imports';

describe('format 3: posts', () => {
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
    await desk.import(agency, 'units', [{ 'KODE UNOR': '1', 'NAMA UNOR': 'Sekretariat' }]);
  });

  const post = (code: string, more: Record<string, string> = {}) => ({
    'KODE JABATAN': code,
    'NAMA JABATAN': `Jabatan ${code}`,
    JENIS: 'struktural',
    JENJANG: 'Administrator',
    UNOR: '1',
    ...more,
  });
  const posts = () =>
    database.owner(
      `select t.code, t.kind, t.level, t.echelon, t.headcount, p.code as parent from position t
       left join position p on p.agency_id = t.agency_id and p.id = t.parent_id where t.agency_id = $1 order by t.code`,
      [agency],
    );
  const codes = async (rows: Record<string, string>[]) =>
    (await desk.issues(agency, await desk.check(agency, 'positions', rows))).map(
      ({ row, field, code }) => `${row} ${field ?? '-'} ${code}`,
    );

  it('reads kind and level from whichever column tells them, superiors from the same file', async () => {
    const rows = [
      post('A', { ATASAN: 'B', ABK: '3' }),
      post('B', { JENIS: '', JENJANG: 'JPT Pratama', ESELON: 'IIb' }),
      post('C', { JENIS: 'struktural', JENJANG: '', ESELON: 'Eselon IV.a' }),
      post('D', { JENIS: 'JF', JENJANG: '', 'NAMA JABATAN': 'Perencana Ahli Muda' }),
      post('E', { JENIS: 'pelaksana', JENJANG: '', ESELON: 'Non Eselon' }),
    ];
    expect((await desk.import(agency, 'positions', rows)).changes).toEqual({
      inserted: 5,
      updated: 0,
      unchanged: 0,
    });
    expect(await posts()).toEqual([
      { code: 'A', kind: 'structural', level: 'administrator', echelon: null, headcount: 3, parent: 'B' },
      { code: 'B', kind: 'structural', level: 'jptPratama', echelon: 'II.b', headcount: 1, parent: null },
      { code: 'C', kind: 'structural', level: 'pengawas', echelon: 'IV.a', headcount: 1, parent: null },
      { code: 'D', kind: 'functional', level: 'jfAhliMuda', echelon: null, headcount: 1, parent: null },
      { code: 'E', kind: 'executor', level: 'pelaksana', echelon: null, headcount: 1, parent: null },
    ]);
    expect((await desk.import(agency, 'positions', rows)).changes).toEqual({
      inserted: 0,
      updated: 0,
      unchanged: 5,
    });
  });

  it('refuses what contradicts itself or cannot be read', async () => {
    expect(
      await codes([
        post('A', { JENIS: 'JF' }),
        post('B', { ESELON: 'II.a' }),
        post('C', { JENJANG: 'raja' }),
        post('D', { JENIS: 'entah' }),
        post('E', { ESELON: 'IX' }),
        post('F', { 'KELAS JABATAN': '18' }),
        post('G', { UNOR: 'X' }),
        post('H', { UNOR: '' }),
        post('I', { JENIS: '', JENJANG: '' }),
      ]),
    ).toEqual([
      '2 level position.level-unknown',
      '3 echelon position.echelon-differs-from-level',
      '4 level position.level-unknown',
      '5 kind position.kind-unknown',
      '6 echelon position.echelon-unknown',
      '7 jobGrade cell.out-of-range',
      '8 unit orgUnit.unknown',
      '9 unit cell.required',
      '10 level position.level-unknown',
    ]);
    expect(await codes([post('A', { JENIS: 'pelaksana', JENJANG: 'Pengawas' })])).toEqual([
      '2 kind position.kind-differs-from-level',
    ]);
  });

  it('refuses superiors that are unknown, refused or below the post itself', async () => {
    await desk.import(agency, 'positions', [post('A'), post('B', { ATASAN: 'A' })]);
    expect(
      await codes([post('A', { ATASAN: 'B' }), post('C', { ATASAN: 'Z' }), post('D', { ATASAN: 'C' })]),
    ).toEqual([
      '2 parentCode position.cycle',
      '3 parentCode position.parent-unknown',
      '4 parentCode position.parent-rejected',
    ]);
  });

  it('refuses to lower ABK below the people who hold the post', async () => {
    await desk.import(agency, 'positions', [post('A', { ABK: '2' })]);
    const nips = ['199004012015032001', '198001012005011002'];
    await desk.import(
      agency,
      'employees',
      nips.map((nip) => ({ NIP: nip, NAMA: 'Suparno' })),
    );
    await desk.import(
      agency,
      'holders',
      nips.map((NIP) => ({ NIP, 'KODE JABATAN': 'A', STATUS: 'definitif', TMT: '01-01-2020' })),
    );
    expect(await codes([post('A', { ABK: '1' })])).toEqual(['2 headcount position.headcount-below-holders']);
  });
});
