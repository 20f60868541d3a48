import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { createImportDesk, type ImportDesk } from '#libs/testing/imports';

type DeskRow = Readonly<Record<string, string>>;

/** The check tells what the apply then does: row by row the same. */
describe('what a check foretells', () => {
  let database: TestDatabase;
  let desk: ImportDesk;
  let next = 0;
  beforeAll(async () => {
    database = await createTestDatabase();
    desk = await createImportDesk(database);
  });
  afterAll(async () => {
    await desk.close();
    await database.drop();
  });

  const foundAgency = async () => (await addAgency(database, `instansi-${(next += 1)}`)).agencyId;

  /** What was foretold, once it came true. */
  async function foretold(agencyId: number, format: string, rows: readonly DeskRow[]) {
    const id = await desk.check(agencyId, format, rows);
    const { inserted, updated, unchanged } = (await desk.queries.one(agencyId, id)).totals;
    expect(await desk.apply(agencyId, id)).toEqual({ inserted, updated, unchanged });
    return { inserted, updated, unchanged };
  }

  const unit = (code: string, parent: string, name = `Unit ${code}`) => ({
    'KODE UNOR': code,
    'NAMA UNOR': name,
    'KODE UNOR INDUK': parent,
  });

  it('comes true of units, also where a unit moves below one of the same file', async () => {
    const agency = await foundAgency();
    const first = [unit('1', ''), unit('1.1', '1'), unit('1.2', '1')];
    expect(await foretold(agency, 'units', first)).toEqual({ inserted: 3, updated: 0, unchanged: 0 });
    const second = [unit('1', ''), unit('1.1', '2'), unit('1.2', '1', 'Nama baru'), unit('2', '1')];
    expect(await foretold(agency, 'units', second)).toEqual({ inserted: 1, updated: 2, unchanged: 1 });
    expect(await foretold(agency, 'units', second)).toEqual({ inserted: 0, updated: 0, unchanged: 4 });
  });

  const post = (code: string, parent: string, more: DeskRow = {}) => ({
    'KODE JABATAN': code,
    'NAMA JABATAN': 'Perencana Ahli Muda',
    JENIS: 'JF',
    JENJANG: 'JF Ahli Muda',
    UNOR: '1',
    ATASAN: parent,
    ...more,
  });
  const NIP = '199004012015032001';
  const person = (more: DeskRow = {}) => ({ 'NIP BARU': NIP, NAMA: 'Ratna Lestari', ...more });
  const holder = (more: DeskRow = {}) => ({
    NIP,
    'KODE JABATAN': 'J-1',
    STATUS: 'definitif',
    TMT: '01-02-2024',
    ...more,
  });

  it('comes true of posts and their holders', async () => {
    const agency = await foundAgency();
    await foretold(agency, 'units', [unit('1', '')]);
    await foretold(agency, 'employees', [person()]);
    expect(await foretold(agency, 'positions', [post('J-1', ''), post('J-2', 'J-1')])).toMatchObject({
      inserted: 2,
    });
    const moved = [post('J-1', ''), post('J-2', 'J-3'), post('J-3', 'J-1'), post('J-4', '', { ABK: '' })];
    expect(await foretold(agency, 'positions', moved)).toEqual({ inserted: 2, updated: 1, unchanged: 1 });
    expect(await foretold(agency, 'holders', [holder()])).toMatchObject({ inserted: 1 });
    expect(await foretold(agency, 'holders', [holder({ SAMPAI: '' })])).toMatchObject({ unchanged: 1 });
    expect(await foretold(agency, 'holders', [holder({ 'NOMOR SK': '821/1' })])).toMatchObject({
      updated: 1,
    });
    expect(await foretold(agency, 'holders', [holder({ SAMPAI: '31-03-2024' })])).toMatchObject({
      updated: 1,
    });
  });

  const rank = (grade: string, since = '') => ({ 'GOL AKHIR NAMA': grade, 'TMT GOLONGAN': since });
  const school = (level: string, program = '', year = '') => ({
    'TINGKAT PENDIDIKAN NAMA': level,
    'PENDIDIKAN NAMA': program,
    'TAHUN LULUS': year,
  });

  it('comes true of people, their ranks and their schooling', async () => {
    const agency = await foundAgency();
    expect(await foretold(agency, 'employees', [person()])).toMatchObject({ inserted: 1 });
    const files: readonly (readonly [DeskRow, 'updated' | 'unchanged'])[] = [
      [{}, 'unchanged'],
      [{ EMAIL: 'ratna@contoh.example' }, 'updated'],
      [{ EMAIL: '' }, 'unchanged'],
      [rank('III/a'), 'updated'],
      [rank('III/b'), 'updated'],
      [rank('III/b', '01-04-2020'), 'updated'],
      [rank('III/b', '01-04-2020'), 'unchanged'],
      [rank('III/b'), 'unchanged'],
      [rank('III/c', '01-04-2020'), 'updated'],
      [rank('III/d', '01-04-2024'), 'updated'],
      [rank('III/c', '01-04-2020'), 'unchanged'],
      [rank('III/b'), 'updated'],
      [school('S-1'), 'updated'],
      [school('S-1', 'Teknik Sipil'), 'updated'],
      [school('S-1', 'TEKNIK SIPIL'), 'unchanged'],
      [school('S-1', '', '2012'), 'updated'],
      [school('S-1', 'Hukum', '2016'), 'updated'],
      [school('S-1', 'Hukum'), 'unchanged'],
      [school('S-2'), 'updated'],
    ];
    for (const [place, [more, outcome]] of files.entries()) {
      const told = await foretold(agency, 'employees', [person(more)]);
      expect([place, told]).toEqual([place, { inserted: 0, updated: 0, unchanged: 0, [outcome]: 1 }]);
    }
  });
});
