import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { StaleVersion } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import type { Editor } from '../access/viewer.js';
import { DirectoryModule } from '../directory.module.js';
import { UnitsQueries } from './units.queries.js';
import { UnitsService } from './units.service.js';

describe('UnitsService', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let service: UnitsService;
  let queries: UnitsQueries;
  let tree: TestTree;
  let editor: Editor;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [DirectoryModule] });
    service = platform.get(UnitsService);
    queries = platform.get(UnitsQueries);
    const { agencyId, accountId } = await addAgency(database, 'bahari');
    editor = {
      agencyId,
      accountId,
      role: 'hrAnalyst',
      source: 'page',
      orgUnitId: null,
      timeZone: 'Asia/Makassar',
    };
    tree = new TestTree(database, agencyId);
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  it('adds a unit once for a code, and says that it did', async () => {
    const unit = await service.create(editor, { code: 'DINKES', name: 'Dinas Kesehatan' });
    expect(unit).toMatchObject({
      code: 'DINKES',
      parentId: null,
      active: true,
      people: 0,
      positions: 0,
      version: 1,
    });
    await expect(service.create(editor, { code: 'DINKES', name: 'Lagi' })).rejects.toMatchObject({
      code: 'orgUnit.code-taken',
      details: { field: 'code' },
    });
    const events = await database.owner(`select payload from outbox where name = 'directory.unitsChanged'`);
    expect(events).toEqual([{ payload: { unitIds: [unit.id] } }]);
  });

  it('counts what stands in a unit itself', async () => {
    const unit = await tree.unit('Sekretariat');
    const below = await tree.unit('Bagian Umum', unit);
    await tree.placed(
      unit,
      { name: 'Ratna' },
      { kind: 'structural', level: 'administrator', echelon: 'III.a' },
    );
    await tree.post(unit, { headcount: 3 });
    await tree.person({ name: 'Tanpa Jabatan', unitId: unit });
    await tree.placed(below, { name: 'Joko', unitId: unit });
    expect(await queries.one(editor, unit)).toMatchObject({
      people: 2,
      positions: 2,
      headcount: 4,
      filled: 1,
      headName: 'Ratna',
    });
    expect(await queries.one(editor, below)).toMatchObject({ people: 1, filled: 1, headName: null });
    const all = await queries.tree(editor);
    expect(all.items.find(({ id }) => id === unit)).toEqual(await queries.one(editor, unit));
  });

  it('refuses a circle, of two moves at the same moment too', async () => {
    const top = await tree.unit('Atas');
    const middle = await tree.unit('Tengah', top);
    const low = await tree.unit('Bawah', middle);
    const cycle = { code: 'orgUnit.cycle' };
    await expect(service.change(editor, top, 1, { parentId: low })).rejects.toMatchObject(cycle);
    await expect(service.change(editor, top, 1, { parentId: top })).rejects.toMatchObject(cycle);
    const [left, right] = [await tree.unit('Kiri'), await tree.unit('Kanan')];
    const answers = await Promise.allSettled([
      service.change(editor, left, 1, { parentId: right }),
      service.change(editor, right, 1, { parentId: left }),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('gives the present unit to whoever comes with an old version', async () => {
    const id = await tree.unit('Badan');
    await service.change(editor, id, 1, { name: 'Badan Pendapatan' });
    const late: unknown = await service.change(editor, id, 1, { name: 'X' }).catch((error: unknown) => error);
    expect(late).toBeInstanceOf(StaleVersion);
    expect(late).toMatchObject({ present: { name: 'Badan Pendapatan', version: 2 } });
    await expect(service.change(editor, 999_999, 1, {})).rejects.toMatchObject({ code: 'orgUnit.not-found' });
  });

  it('keeps an editor inside the unit that narrows the rights', async () => {
    const own = await tree.unit('Dinas Sosial');
    const below = await tree.unit('UPTD Panti', own);
    const other = await tree.unit('Dinas Perhubungan');
    const narrow = { ...editor, orgUnitId: own };
    expect((await queries.tree(narrow)).items.map(({ id }) => id)).toEqual([own, below]);
    await expect(queries.one(narrow, other)).rejects.toMatchObject({ code: 'orgUnit.not-found' });
    await expect(service.change(narrow, other, 1, { name: 'Curian' })).rejects.toMatchObject({
      code: 'orgUnit.not-found',
    });
    await expect(service.change(narrow, below, 1, { parentId: other })).rejects.toMatchObject({
      code: 'orgUnit.not-found',
    });
    await expect(service.change(narrow, below, 1, { parentId: null })).rejects.toMatchObject({
      code: 'orgUnit.outside-scope',
    });
    await expect(service.change(narrow, own, 1, { parentId: below })).rejects.toMatchObject({
      code: 'orgUnit.outside-scope',
    });
    await expect(service.create(narrow, { code: 'N', name: 'Baru' })).rejects.toMatchObject({
      code: 'orgUnit.outside-scope',
    });
    expect(await service.create(narrow, { code: 'N', name: 'Baru', parentId: below })).toMatchObject({
      parentId: below,
    });
  });
});
