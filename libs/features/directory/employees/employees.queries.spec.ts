import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import type { PageWish } from '../access/slice.js';
import type { Viewer } from '../access/viewer.js';
import { DirectoryModule } from '../directory.module.js';
import type { EmployeeFilter } from './employee-filter.js';
import { EmployeesQueries } from './employees.queries.js';

describe('EmployeesQueries', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let queries: EmployeesQueries;
  let tree: TestTree;
  let viewer: Viewer;
  let health: number;
  let clinic: number;
  let roads: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [DirectoryModule] });
    queries = platform.get(EmployeesQueries);
    const { agencyId } = await addAgency(database, 'bahari');
    viewer = { agencyId, orgUnitId: null, timeZone: 'Asia/Makassar' };
    tree = new TestTree(database, agencyId);
    health = await tree.unit('Dinas Kesehatan');
    clinic = await tree.unit('Puskesmas Hulu', health);
    roads = await tree.unit('Dinas Pekerjaan Umum');
    for (const name of ['Slamet', 'Slamet', 'Slamet', "Nur'aini", 'Siti Ma’ruf', 'M. Al-Amin'])
      await tree.placed(roads, { name });
    await tree.placed(
      health,
      { name: 'Dewi' },
      { level: 'jfAhliMadya', kind: 'functional', name: 'Dokter Ahli Madya' },
    );
    await tree.placed(clinic, { name: 'Endang', nip: '197001311995032001' });
    await tree.person({ name: 'Tanpa Jabatan', unitId: clinic });
    const other = await addAgency(database, 'seberang');
    const stranger = new TestTree(database, other.agencyId);
    await stranger.placed(await stranger.unit('Dinas Kesehatan'), { name: 'Slamet Seberang' });
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const all = { after: null, limit: 200 } satisfies PageWish;
  const names = async (filter: EmployeeFilter, by = viewer) =>
    (await queries.list(by, filter, all)).items.map(({ name }) => name);
  async function pages(filter: EmployeeFilter, limit: number): Promise<number[]> {
    const ids: number[] = [];
    let after: PageWish['after'] = null;
    do {
      const slice: Awaited<ReturnType<EmployeesQueries['list']>> = await queries.list(viewer, filter, {
        after,
        limit,
      });
      ids.push(...slice.items.map(({ id }) => id));
      after = slice.nextKey;
    } while (after);
    return ids;
  }

  it.each([1, 2, 3, 9, 10])('shows everybody once in pages of %i, equal names too', async (limit) => {
    const whole = (await queries.list(viewer, {}, all)).items.map(({ id }) => id);
    expect(whole).toHaveLength(9);
    expect(await pages({}, limit)).toEqual(whole);
    const slamets = (await queries.list(viewer, { search: 'slamet' }, all)).items.map(({ id }) => id);
    expect(slamets).toHaveLength(3);
    expect(await pages({ search: 'slamet' }, limit)).toEqual(slamets);
  });

  it('finds any part of a name, whatever the signs in it', async () => {
    expect(await names({ search: 'nuraini' })).toEqual(["Nur'aini"]);
    expect(await names({ search: "NUR'AINI" })).toEqual(["Nur'aini"]);
    expect(await names({ search: "ma'ruf" })).toEqual(['Siti Ma’ruf']);
    expect(await names({ search: 'al amin' })).toEqual(['M. Al-Amin']);
    expect(await names({ search: 'm. al-' })).toEqual(['M. Al-Amin']);
    expect(await names({ search: 'arul' })).toEqual([]);
  });

  it('finds the beginning only with fewer than three letters', async () => {
    expect(await names({ search: 'sl' })).toHaveLength(3);
    expect(await names({ search: 'la' })).toEqual([]);
  });

  it.each(['%', '_', '%%%', 'S%t', 'Sl_met', '\\', "'; drop table employee; --", "' or 1=1"])(
    'takes %s for what it is, no wildcard and no SQL',
    async (search) => {
      expect(await names({ search })).toEqual([]);
    },
  );

  it('finds any part of a NIP, with spaces or an apostrophe, and the numbers of before', async () => {
    expect(await names({ search: '19700131' })).toEqual(['Endang']);
    expect(await names({ search: "'19700131 199503 2 001" })).toEqual(['Endang']);
    const [endang] = (await queries.list(viewer, { search: 'endang' }, all)).items;
    await database.owner(
      `insert into employee_nip_alias (agency_id, employee_id, nip, reason) values ($1, $2, '197001311994031009', 'koreksi')`,
      [viewer.agencyId, endang?.id],
    );
    expect(await names({ search: '1994031009' })).toEqual(['Endang']);
  });

  it('narrows to a unit and what lies below it, people without a post by the unit of their file', async () => {
    expect(await names({ orgUnitId: health })).toEqual(['Dewi', 'Endang', 'Tanpa Jabatan']);
    expect(await names({ orgUnitId: clinic })).toEqual(['Endang', 'Tanpa Jabatan']);
    expect(await names({ orgUnitId: 999_999 })).toEqual([]);
  });

  it('narrows by level, group, type, status and rank', async () => {
    expect(await names({ level: 'jfAhliMadya' })).toEqual(['Dewi']);
    expect(await names({ levelGroup: 'administrator' })).toEqual(['Dewi']);
    expect(await names({ levelGroup: 'administrator', level: 'pelaksana' })).toEqual([]);
    expect(await names({ employmentType: 'pppk' })).toEqual([]);
    expect(await names({ legalStatus: 'left' })).toEqual([]);
    const [dewi] = (await queries.list(viewer, { search: 'dewi' }, all)).items;
    await tree.rank(dewi?.id ?? 0, 12, '2018-04-01');
    await tree.rank(dewi?.id ?? 0, 13, '2022-04-01');
    await tree.rank(dewi?.id ?? 0, 14, '2099-04-01');
    expect(await names({ rank: 'IV/a' })).toEqual(['Dewi']);
    expect(await names({ rank: 'III/d' })).toEqual([]);
    expect(await names({ rank: 'IV/b' })).toEqual([]);
    await expect(names({ rank: 'V/z' })).rejects.toMatchObject({ code: 'rank.unknown' });
  });

  it('narrows to people in service without a post', async () => {
    expect(await names({ post: 'none' })).toEqual(['Tanpa Jabatan']);
    expect(await names({ post: 'none', orgUnitId: roads })).toEqual([]);
    expect(await queries.count(viewer, { post: 'none' })).toEqual({ count: 1, capped: false });
    const [person] = (await queries.list(viewer, { post: 'none' }, all)).items;
    const mark = (status: string | null) =>
      database.owner('update employee set legal_status = $2 where id = $1', [person?.id, status]);
    await mark('left');
    expect(await names({ post: 'none' })).toEqual([]);
    await mark(null);
    expect(await names({ post: 'none' })).toEqual(['Tanpa Jabatan']);
  });

  it('never shows others to whom a unit narrows: list, filter, search, count', async () => {
    const officer = { ...viewer, orgUnitId: clinic };
    expect(await names({}, officer)).toEqual(['Endang', 'Tanpa Jabatan']);
    expect(await names({ search: 'slamet' }, officer)).toEqual([]);
    expect(await names({ orgUnitId: health }, officer)).toEqual(['Endang', 'Tanpa Jabatan']);
    expect(await names({ orgUnitId: roads }, officer)).toEqual([]);
    expect(await queries.count(officer, {})).toEqual({ count: 2, capped: false });
    expect(await queries.count(officer, { search: 'dewi' })).toEqual({ count: 0, capped: false });
  });

  it('walks where too many match to be gathered, and shows the same', async () => {
    await database.owner(
      `insert into employee (agency_id, nip, name, org_unit_id)
       select $1, '19900101' || lpad(n::text, 10, '0'), 'Zainal ' || (n % 7), $2 from generate_series(1, 5100) n`,
      [viewer.agencyId, roads],
    );
    const first = await queries.list(viewer, { orgUnitId: roads }, { after: null, limit: 7 });
    expect(first.items.map(({ name }) => name)).toEqual([
      'M. Al-Amin',
      "Nur'aini",
      'Siti Ma’ruf',
      'Slamet',
      'Slamet',
      'Slamet',
      'Zainal 0',
    ]);
    const ids = await pages({ search: 'zainal' }, 200);
    expect(new Set(ids).size).toBe(5100);
    expect(ids).toHaveLength(5100);
    expect(await queries.count(viewer, { search: 'zainal' })).toEqual({ count: 1000, capped: true });
  });
});
