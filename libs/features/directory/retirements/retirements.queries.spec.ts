import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import fc from 'fast-check';
import { fromDayNumber } from '#libs/domain/calendar';
import { defaultRetirementAge, POSITION_LEVELS, specialRetirementOf } from '#libs/domain/position-level';
import { retirementDate } from '#libs/domain/retirement';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import type { Viewer } from '../access/viewer.js';
import { DirectoryModule } from '../directory.module.js';
import { retirementAgeSql, retirementDateSql } from './retirement.sql.js';
import { RetirementsQueries } from './retirements.queries.js';

describe('retirements', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let queries: RetirementsQueries;
  let viewer: Viewer;
  let unit: number;
  let other: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [DirectoryModule] });
    queries = platform.get(RetirementsQueries);
    const { agencyId } = await addAgency(database, 'bahari');
    viewer = { agencyId, orgUnitId: null, timeZone: 'Asia/Makassar' };
    const tree = new TestTree(database, agencyId);
    unit = await tree.unit('Dinas Pendidikan');
    other = await tree.unit('Dinas Sosial');
    await tree.placed(
      unit,
      { name: 'Kepala', birthDate: '1967-03-31' },
      { kind: 'structural', level: 'jptPratama' },
    );
    await tree.placed(unit, { name: 'Pelaksana', birthDate: '1969-02-01' });
    await tree.placed(
      unit,
      { name: 'Guru', birthDate: '1967-02-28' },
      { kind: 'functional', level: 'jfAhliMuda', name: 'Guru Ahli Muda' },
    );
    await tree.placed(other, { name: 'Khusus', birthDate: '1957-02-15' }, { retirementAge: 70 });
    await tree.placed(other, { name: 'Sudah Keluar', birthDate: '1969-02-10', legalStatus: 'left' });
    await tree.placed(other, { name: 'Tanpa Lahir' });
    await tree.person({ name: 'Tanpa Jabatan', birthDate: '1969-02-10', unitId: unit });
    const former = await tree.person({ name: 'Mantan Pengawas', birthDate: '1969-01-31', unitId: unit });
    await tree.hold(
      former,
      await tree.post(unit, { kind: 'structural', level: 'pengawas' }),
      'definitive',
      '2015-01-01',
      '2025-12-31',
    );
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const list = async (by: Viewer, from: string, to: string, limit = 50) =>
    (await queries.list(by, { from, to }, { after: null, limit })).items.map(
      ({ name, age, retirementDate: date }) => `${date} ${age} ${name}`,
    );

  it('lists who leaves, in the order of TMT pensiun, by the own age of a post, its level, and the latest post', async () => {
    expect(await list(viewer, '2027-01-01', '2027-12-31')).toEqual([
      '2027-02-01 58 Mantan Pengawas',
      '2027-03-01 58 Pelaksana',
      '2027-03-01 60 Guru',
      '2027-03-01 70 Khusus',
      '2027-04-01 60 Kepala',
    ]);
    expect(await list(viewer, '2027-04-01', '2027-04-01')).toEqual(['2027-04-01 60 Kepala']);
    expect(await list(viewer, '2027-04-02', '2028-12-31')).toEqual([]);
  });

  it('pages through people of one day', async () => {
    const span = { from: '2027-01-01', to: '2027-12-31' };
    const seen: string[] = [];
    let after: readonly (string | number)[] | null = null;
    do {
      const slice: Awaited<ReturnType<RetirementsQueries['list']>> = await queries.list(viewer, span, {
        after,
        limit: 1,
      });
      seen.push(...slice.items.map(({ name }) => name));
      after = slice.nextKey;
    } while (after);
    expect(seen).toEqual(['Mantan Pengawas', 'Pelaksana', 'Guru', 'Khusus', 'Kepala']);
  });

  it('counts by month and group, empty months too', async () => {
    const months = await queries.byMonth(viewer, 2027, 1);
    expect(months).toHaveLength(12);
    expect(months[2]).toEqual({ month: '2027-03', count: 3, byGroup: { pelaksana: 2, pengawas: 1 } });
    expect(months[11]).toEqual({ month: '2027-12', count: 0, byGroup: {} });
  });

  it('narrows to the unit of the viewer', async () => {
    expect(await list({ ...viewer, orgUnitId: other }, '2027-01-01', '2027-12-31')).toEqual([
      '2027-03-01 70 Khusus',
    ]);
    const months = await queries.byMonth({ ...viewer, orgUnitId: other }, 2027, 1, unit);
    expect(months.every(({ count }) => count === 0)).toBe(true);
  });

  it('computes the date in SQL as libs/domain/retirement does', async () => {
    const people = fc.sample(
      fc.record({ day: fc.integer({ min: -14_000, max: 20_000 }), age: fc.integer({ min: 50, max: 75 }) }),
      2_000,
    );
    const leap = [
      { day: 789, age: 58 },
      { day: 789, age: 60 },
      { day: -5_419, age: 65 },
    ];
    const births = [...people, ...leap].map(({ day, age }) => ({ birth: fromDayNumber(day), age }));
    const rows = await database.owner<{ date: string }>(
      `select ${retirementDateSql('x.birth', 'x.age')}::text as date
       from unnest($1::date[], $2::int[]) with ordinality x (birth, age, place) order by x.place`,
      [births.map(({ birth }) => birth), births.map(({ age }) => age)],
    );
    expect(rows.map(({ date }) => date)).toEqual(births.map(({ birth, age }) => retirementDate(birth, age)));
  });

  it('takes the age in SQL from where libs/domain/position-level does', async () => {
    const names = [
      'Guru Ahli Muda',
      ' guru kelas',
      'Pengawas  Sekolah Ahli',
      'Gurunya',
      'Kepala Seksi Guru',
      'Pengawas Farmasi',
      '-Guru',
    ];
    const posts = POSITION_LEVELS.flatMap((level) =>
      names.flatMap((name) => [null, 63].map((own) => ({ level, name, own }))),
    );
    const rows = await database.owner<{ age: number }>(
      `select ${retirementAgeSql('x')} as age
       from unnest($1::text[], $2::text[], $3::int[]) with ordinality x (level, name, retirement_age, place) order by x.place`,
      [posts.map(({ level }) => level), posts.map(({ name }) => name), posts.map(({ own }) => own)],
    );
    expect(rows.map(({ age }) => age)).toEqual(
      posts.map(({ level, name, own }) => own ?? defaultRetirementAge(level, specialRetirementOf(name))),
    );
  });
});
