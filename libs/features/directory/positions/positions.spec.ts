import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { StaleVersion } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import { addDays, type CalendarDate } from '#libs/domain/calendar';
import { Clock } from '#libs/platform/clock';
import type { Editor } from '../access/viewer.js';
import { DirectoryModule } from '../directory.module.js';
import { type PositionFilter, PositionsQueries } from './positions.queries.js';
import { PositionsService } from './positions.service.js';

describe('positions', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let service: PositionsService;
  let queries: PositionsQueries;
  let tree: TestTree;
  let editor: Editor;
  let unit: number;
  let other: number;
  let today: CalendarDate;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [DirectoryModule] });
    service = platform.get(PositionsService);
    queries = platform.get(PositionsQueries);
    const { agencyId, accountId } = await addAgency(database, 'bahari');
    editor = {
      agencyId,
      accountId,
      role: 'hrAnalyst',
      source: 'page',
      orgUnitId: null,
      timeZone: 'Asia/Makassar',
    };
    today = platform.get(Clock).today(editor.timeZone);
    tree = new TestTree(database, agencyId);
    unit = await tree.unit('Dinas Kesehatan');
    other = await tree.unit('Dinas Sosial');
    await tree.placed(
      unit,
      { name: 'Ahmad' },
      { name: 'Kepala Dinas', kind: 'structural', level: 'jptPratama', echelon: 'II.b' },
    );
    const secretary = await tree.post(unit, {
      name: 'Sekretaris',
      kind: 'structural',
      level: 'administrator',
    });
    const deputy = await tree.placed(other, { name: 'Budi' }, { name: 'Analis Sosial' });
    await tree.hold(deputy.employeeId, secretary, 'acting', addDays(today, -100), null);
    await tree.post(unit, { name: 'Perawat', kind: 'functional', level: 'jfTerampil', headcount: 3 });
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const names = async (filter: PositionFilter, by = editor) =>
    (await queries.list(by, filter, { after: null, limit: 50 })).items.map(({ name }) => name);

  it('shows need, filled and difference, and who stands in it with what is to be said', async () => {
    const { items } = await queries.list(editor, { orgUnitId: unit }, { after: null, limit: 50 });
    expect(items).toMatchObject([
      {
        name: 'Kepala Dinas',
        headcount: 1,
        filled: 1,
        gap: 0,
        holders: [{ name: 'Ahmad', kind: 'definitive', warning: null }],
      },
      {
        name: 'Sekretaris',
        filled: 0,
        gap: -1,
        holders: [{ name: 'Budi', kind: 'acting', warning: 'holding.acting-overdue' }],
      },
      { name: 'Perawat', headcount: 3, filled: 0, gap: -3, holders: [] },
    ]);
  });

  it('finds by state, level, kind and part of the name, taking signs for what they are', async () => {
    expect(await names({ state: 'vacant' })).toEqual(['Sekretaris', 'Perawat']);
    expect(await names({ state: 'filled' })).toEqual(['Kepala Dinas', 'Analis Sosial']);
    expect(await names({ state: 'acting' })).toEqual(['Sekretaris']);
    expect(await names({ level: 'jptPratama' })).toEqual(['Kepala Dinas']);
    expect(await names({ kind: 'functional' })).toEqual(['Perawat']);
    expect(await names({ search: 'SOSIAL' })).toEqual(['Analis Sosial']);
    expect(await names({ search: '%' })).toEqual([]);
    expect(await names({ search: "'" })).toEqual([]);
  });

  it('comes page by page, each post once', async () => {
    const whole = (await queries.list(editor, {}, { after: null, limit: 50 })).items.map(({ id }) => id);
    const first = await queries.list(editor, {}, { after: null, limit: 2 });
    const second = await queries.list(editor, {}, { after: first.nextKey, limit: 50 });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(whole);
  });

  it('stays inside the unit that narrows the viewer', async () => {
    const narrow = { ...editor, orgUnitId: other };
    expect(await names({}, narrow)).toEqual(['Analis Sosial']);
    expect(await names({ orgUnitId: unit }, narrow)).toEqual([]);
    const [head] = (await queries.list(editor, { level: 'jptPratama' }, { after: null, limit: 1 })).items;
    const id = head?.id ?? 0;
    await expect(queries.one(narrow, id)).rejects.toMatchObject({ code: 'position.not-found' });
    await expect(service.change(narrow, id, 1, { name: 'Curian' })).rejects.toMatchObject({
      code: 'position.not-found',
    });
    const elsewhere = {
      code: 'Z',
      name: 'Baru',
      kind: 'executor',
      level: 'pelaksana',
      orgUnitId: unit,
    } as const;
    await expect(service.create(narrow, elsewhere)).rejects.toMatchObject({ code: 'orgUnit.not-found' });
  });

  it('is added and changed by the rules of the post map', async () => {
    const post = {
      code: 'KADIN',
      name: 'Kepala',
      kind: 'structural',
      level: 'administrator',
      orgUnitId: unit,
    } as const;
    await expect(service.create(editor, { ...post, kind: 'functional' })).rejects.toMatchObject({
      code: 'position.level-of-other-kind',
    });
    const made = await service.create(editor, { ...post, headcount: 2 });
    expect(made).toMatchObject({ headcount: 2, filled: 0, past: [], version: 1 });
    await expect(service.create(editor, post)).rejects.toMatchObject({ code: 'position.code-taken' });
    await expect(service.create(editor, { ...post, code: 'K2', parentId: 999_999 })).rejects.toMatchObject({
      code: 'position.parent-not-found',
    });
    const below = await service.create(editor, { ...post, code: 'K3', parentId: made.id });
    await expect(service.change(editor, made.id, 1, { parentId: below.id })).rejects.toMatchObject({
      code: 'position.cycle',
    });
    for (const name of ['Citra', 'Dedi']) await tree.hold(await tree.person({ name }), made.id);
    await expect(service.change(editor, made.id, 1, { headcount: 1 })).rejects.toMatchObject({
      code: 'position.headcount-below-holders',
      details: { filled: 2 },
    });
    await service.change(editor, made.id, 1, { critical: true });
    const late: unknown = await service
      .change(editor, made.id, 1, { target: true })
      .catch((error: unknown) => error);
    expect(late).toBeInstanceOf(StaleVersion);
    expect(late).toMatchObject({ present: { critical: true, target: false, version: 2 } });
  });

  it('shows past holders with reasons', async () => {
    const post = await tree.post(unit);
    const holding = await tree.hold(
      await tree.person({ name: 'Lama' }),
      post,
      'definitive',
      '2015-01-01',
      '2019-12-31',
    );
    expect((await queries.one(editor, post)).past).toMatchObject([
      { id: holding, employeeName: 'Lama', until: '2019-12-31' },
    ]);
  });
});
