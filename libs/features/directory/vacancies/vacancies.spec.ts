import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { addDays, addMonths, type CalendarDate } from '#libs/domain/calendar';
import { Clock } from '#libs/platform/clock';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import type { Viewer } from '../access/viewer.js';
import { DirectoryModule } from '../directory.module.js';
import { VacanciesQueries, type VacancyFilter } from './vacancies.queries.js';

const JPT = { kind: 'structural', level: 'jptPratama' };
const PENGAWAS = { kind: 'structural', level: 'pengawas' };

describe('VacanciesQueries', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let tree: TestTree;
  let viewer: Viewer;
  let unit: number;
  let today: CalendarDate;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [DirectoryModule] });
    const { agencyId } = await addAgency(database, 'bahari');
    viewer = { agencyId, orgUnitId: null, timeZone: 'Asia/Makassar' };
    today = platform.get(Clock).today(viewer.timeZone);
    tree = new TestTree(database, agencyId);
    unit = await tree.unit('Dinas Kesehatan');
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const list = (filter: VacancyFilter = {}) =>
    platform.get(VacanciesQueries).list(viewer, filter, { after: null, limit: 50 });
  const one = async (name: string) => (await list({ search: name })).items[0];
  /** A birth date that reaches TMT pensiun at 60 on the first day of the month so many months ahead. */
  const retiringIn = (months: number) =>
    `${Number(addMonths(today, months - 1).slice(0, 4)) - 60}${addMonths(today, months - 1).slice(4, 8)}10`;

  it('names a post without definitive holder, since when and who stands in', async () => {
    const post = await tree.post(unit, { ...PENGAWAS, name: 'Kepala Seksi Kosong' });
    const left = await tree.person({ name: 'Ahmad', unitId: unit });
    await tree.hold(left, post, 'definitive', '2018-01-01', addDays(today, -31));
    const stand = await tree.person({ name: 'Budi', unitId: unit });
    await tree.hold(stand, post, 'acting', addDays(today, -10));
    expect(await one('Seksi Kosong')).toMatchObject({
      state: 'vacant',
      reason: 'vacant',
      fallsOn: addDays(today, -30),
      fallsOnBy: 'lastHolder',
      referenceDate: today,
      openSeats: 1,
      leavingName: null,
      holders: [{ name: 'Budi', kind: 'acting' }],
    });
  });

  it('foresees a retirement and the end of a holding, within the horizon only', async () => {
    const retiring = await tree.placed(
      unit,
      { name: 'Citra', unitId: unit, birthDate: retiringIn(5) },
      { ...JPT, name: 'Kepala Dinas Pensiun' },
    );
    const found = await one('Dinas Pensiun');
    const on = `${addMonths(today, 5).slice(0, 8)}01`;
    expect(found).toMatchObject({
      id: retiring.positionId,
      state: 'soon',
      reason: 'retirement',
      fallsOn: on,
    });
    expect(found).toMatchObject({ referenceDate: on, leavingName: 'Citra', openSeats: 1 });
    expect((await list({ search: 'Dinas Pensiun', months: 3 })).items).toEqual([]);

    const ending = await tree.post(unit, { ...PENGAWAS, name: 'Kepala Seksi Berakhir' });
    await tree.hold(
      await tree.person({ name: 'Dewi' }),
      ending,
      'definitive',
      '2020-01-01',
      addDays(today, 20),
    );
    expect(await one('Seksi Berakhir')).toMatchObject({
      state: 'soon',
      reason: 'holdingEnds',
      fallsOn: addDays(today, 21),
      fallsOnBy: 'leaving',
    });
  });

  it('knows of a post never held that it is vacant since its Plt at the latest, or not at all', async () => {
    const post = await tree.post(unit, { ...PENGAWAS, name: 'Kepala Seksi Baru' });
    expect(await one('Seksi Baru')).toMatchObject({ state: 'vacant', fallsOn: null, fallsOnBy: null });
    const [first, second] = [await tree.person({ name: 'Hadi' }), await tree.person({ name: 'Intan' })];
    await tree.hold(first, post, 'acting', addDays(today, -400), addDays(today, -300));
    expect(await one('Seksi Baru')).toMatchObject({ fallsOn: null, fallsOnBy: null });
    await tree.hold(first, post, 'acting', addDays(today, -60), addDays(today, -31));
    await tree.hold(second, post, 'acting', addDays(today, -30), addDays(today, 60));
    await tree.hold(second, post, 'daily', addDays(today, -90));
    expect(await one('Seksi Baru')).toMatchObject({ fallsOn: addDays(today, -60), fallsOnBy: 'acting' });
  });

  it('counts whoever is past retirement as gone, and a seat decided for later as taken', async () => {
    const past = { name: 'Eko', unitId: unit, birthDate: retiringIn(-2) };
    await tree.placed(unit, past, { ...JPT, name: 'Kepala Badan Lewat' });
    expect(await one('Badan Lewat')).toMatchObject({
      state: 'vacant',
      reason: 'retirement',
      referenceDate: today,
    });
    const post = await tree.post(unit, { ...PENGAWAS, name: 'Kepala Seksi Terisi' });
    await tree.hold(await tree.person({ name: 'Fitri' }), post, 'definitive', addDays(today, 7));
    expect(await one('Seksi Terisi')).toBeUndefined();
  });

  it('lists target posts though they are filled, and no ordinary executor post', async () => {
    const post = await tree.post(unit, { ...PENGAWAS, name: 'Kepala Seksi Target' });
    await tree.hold(await tree.person({ name: 'Gita' }), post);
    expect(await one('Seksi Target')).toBeUndefined();
    await database.owner('update position set target = true where id = $1', [post]);
    expect(await one('Seksi Target')).toMatchObject({
      state: 'target',
      fallsOn: null,
      fallsOnBy: null,
      referenceDate: today,
      openSeats: 0,
    });
    await tree.post(unit, { name: 'Analis Kosong' });
    expect(await one('Analis Kosong')).toBeUndefined();
  });

  it('goes from the highest jenjang down, page by page', async () => {
    const all = (await list()).items;
    const levels = all.map(({ level }) => level);
    expect(levels.indexOf('pengawas')).toBeGreaterThan(levels.lastIndexOf('jptPratama'));
    const queries = platform.get(VacanciesQueries);
    const first = await queries.list(viewer, {}, { after: null, limit: 2 });
    const rest = await queries.list(viewer, {}, { after: first.nextKey, limit: 50 });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });
});
