import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import {
  createImportDesk,
  type DeskRow,
  type ImportDesk,
  ImportOffice,
  NOBODY,
  RATNA,
  SUPARNO,
} from '#libs/testing/imports';

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

describe('format 6: 360 feedback', () => {
  const answer = (KATEGORI: string, NILAI = '', more: DeskRow = {}): DeskRow => ({
    NIP: RATNA,
    TAHUN: '2025',
    KATEGORI,
    NILAI,
    ...more,
  });
  const kept = () =>
    office.rows(`select year, category, score from feedback_360 where agency_id = $1 order by year, id`);

  it('takes a category, a score or both, and nothing the second time', async () => {
    const rows = [
      answer('Sangat Baik', '', { TAHUN: '2023' }),
      answer('', '100', { TAHUN: '2024' }),
      answer('cukup', '70,123456'),
    ];
    expect(await office.import('feedback360', rows)).toEqual([3, 0, 0]);
    expect(await kept()).toEqual([
      { year: 2023, category: 'veryGood', score: null },
      { year: 2024, category: null, score: 100_000_000 },
      { year: 2025, category: 'fair', score: 70_123_456 },
    ]);
    expect(await office.import('feedback360', rows)).toEqual([0, 0, 3]);
  });

  it('a new answer replaces the old one, and goes back as it came', async () => {
    await office.import('feedback360', [answer('baik')]);
    const { id, changes } = await office.apply('feedback360', [answer('', '61')]);
    expect(changes).toEqual([0, 1, 0]);
    expect(await kept()).toEqual([{ year: 2025, category: null, score: 61_000_000 }]);
    expect(await office.undo(id)).toBe(1);
    expect(await kept()).toEqual([{ year: 2025, category: 'good', score: null }]);
    const employeeIds = [await office.personId(RATNA)];
    expect(await office.events('trackRecord.recordsChanged')).toEqual(Array(3).fill({ employeeIds }));
  });

  it('names what is wrong', async () => {
    const rows = [
      answer('baik', '', { NIP: NOBODY }),
      answer('baik', '', { TAHUN: '' }),
      answer('baik', '', { TAHUN: '1999' }),
      answer('hebat', '', { TAHUN: '2001' }),
      answer('', '', { TAHUN: '2002' }),
      answer('', '100,000001', { TAHUN: '2003' }),
      answer('', '1,1234567', { TAHUN: '2004' }),
      answer('', 'x', { TAHUN: '2005' }),
      answer('baik'),
      answer('kurang'),
    ];
    expect(await office.findings('feedback360', rows)).toEqual([
      '2 nip employee.unknown',
      '3 year cell.required',
      '4 year cell.out-of-range',
      '5 category feedback.category-unknown',
      '6 category feedback.nothing-given',
      '7 score cell.out-of-range',
      '8 score cell.decimal-places',
      '9 score cell.decimal',
      '10 - key.conflict',
      '11 - key.conflict',
    ]);
  });
});

describe('format 6: education', () => {
  const school = (JENJANG: string, PRODI: string, more: DeskRow = {}): DeskRow => ({
    NIP: RATNA,
    JENJANG,
    PRODI,
    ...more,
  });
  const kept = () =>
    office.rows(
      `select level, program, institution, graduated_year as year, field_match as match
       from employee_education where agency_id = $1 order by level, program desc`,
    );

  it('adds, and nothing the second time', async () => {
    const rows = [
      school('S-1', 'Teknik Sipil', { LEMBAGA: 'Universitas Contoh', TAHUN: '2012', KESESUAIAN: 'Serumpun' }),
      school('S-2', 'Manajemen', { KESESUAIAN: 'sesuai' }),
      school('SMA', '', { NIP: SUPARNO, KESESUAIAN: 'tidak' }),
    ];
    expect(await office.import('educations', rows)).toEqual([3, 0, 0]);
    expect(await kept()).toEqual([
      {
        level: 'S1',
        program: 'Teknik Sipil',
        institution: 'Universitas Contoh',
        year: 2012,
        match: 'related',
      },
      { level: 'S2', program: 'Manajemen', institution: null, year: null, match: 'match' },
      { level: 'SLTA', program: null, institution: null, year: null, match: 'unrelated' },
    ]);
    expect(await office.import('educations', rows)).toEqual([0, 0, 3]);
  });

  it('merges into what SIASN told: the same program however it is written, or none', async () => {
    const told = (level: string, program: string) => ({
      'NIP BARU': RATNA,
      NAMA: 'Ratna',
      'TINGKAT PENDIDIKAN NAMA': level,
      'PENDIDIKAN NAMA': program,
      'TAHUN LULUS': '2012',
    });
    await office.import('employees', [told('S-1', 'TEKNIK SIPIL')]);
    await office.import('employees', [told('S-2', '')]);
    const rows = [
      school('S-1', 'Teknik Sipil', { KESESUAIAN: 'sesuai' }),
      school('S-2', 'Manajemen'),
      school('S-2', 'Hukum'),
    ];
    expect(await office.import('educations', rows)).toEqual([1, 2, 0]);
    expect(await kept()).toEqual([
      { level: 'S1', program: 'TEKNIK SIPIL', institution: null, year: 2012, match: 'match' },
      { level: 'S2', program: 'Manajemen', institution: null, year: 2012, match: null },
      { level: 'S2', program: 'Hukum', institution: null, year: null, match: null },
    ]);
    expect(await office.import('educations', rows)).toEqual([0, 0, 3]);
    expect(await office.import('employees', [told('S-1', 'TEKNIK SIPIL')])).toEqual([0, 0, 1]);
  });

  it('names what is wrong', async () => {
    await office.alias(SUPARNO, NOBODY);
    const rows = [
      school('S-1', 'Hukum', { NIP: '197001011995031017' }),
      school('', 'Hukum'),
      school('S-9', 'Hukum'),
      school('D-III', 'Hukum', { KESESUAIAN: 'lumayan', TAHUN: '1900' }),
      school('S-2', 'Hukum', { TAHUN: '2012' }),
      school('S-2', 'HUKUM', { TAHUN: '2013' }),
      school('S-3', 'Hukum', { NIP: SUPARNO }),
      school('S-3', 'Hukum', { NIP: NOBODY }),
      school('SD', ''),
      school('SD', ''),
    ];
    expect(await office.findings('educations', rows)).toEqual([
      '2 nip employee.unknown',
      '3 level cell.required',
      '4 level education.level-unknown',
      '5 year cell.out-of-range',
      '5 match education.match-unknown',
      '6 - key.conflict',
      '7 - key.conflict',
      '8 nip key.conflict',
      '9 nip key.conflict',
      '11 - row.duplicate (w)',
    ]);
  });

  it('goes back as it came, and tells the directory as well', async () => {
    await office.import('educations', [school('S-1', 'Hukum')]);
    const before = await kept();
    const { id } = await office.apply('educations', [
      school('S-1', 'Hukum', { KESESUAIAN: 'tidak' }),
      school('S-2', 'Hukum'),
    ]);
    expect(await office.undo(id)).toBe(2);
    expect(await kept()).toEqual(before);
    const employeeIds = [await office.personId(RATNA)];
    expect(await office.events('trackRecord.recordsChanged')).toEqual(Array(3).fill({ employeeIds }));
    expect(await office.events('directory.employeesChanged')).toEqual(Array(3).fill({ employeeIds }));
  });
});
