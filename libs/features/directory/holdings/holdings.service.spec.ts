import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { calendarDate } from '#libs/domain/calendar';
import { StaleVersion } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import type { Editor } from '../access/viewer.js';
import { DirectoryModule } from '../directory.module.js';
import { HoldingsService, type NewHolding } from './holdings.service.js';

describe('HoldingsService', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let service: HoldingsService;
  let tree: TestTree;
  let editor: Editor;
  let unit: number;
  let post: number;
  let first: number;
  let second: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [DirectoryModule] });
    service = platform.get(HoldingsService);
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
    unit = await tree.unit('Dinas Kesehatan');
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });
  beforeEach(async () => {
    post = await tree.post(unit, { name: 'Kepala Dinas' });
    first = await tree.person({ name: 'Ahmad', unitId: unit });
    second = await tree.person({ name: 'Budi', unitId: unit });
  });

  const from = (
    employeeId: number,
    kind: NewHolding['kind'] = 'definitive',
    since = '2024-01-03',
    until: string | null = null,
  ) => ({
    employeeId,
    kind,
    since: calendarDate(since),
    until: until === null ? null : calendarDate(until),
  });
  const events = () =>
    database.owner<{ payload: unknown }>(
      `select payload from outbox where name = 'directory.holdingsChanged'`,
    );

  it('lets one of two appointments to one seat at the same moment win, and tells the other', async () => {
    const before = (await events()).length;
    const answers = await Promise.allSettled([
      service.open(editor, post, from(first)),
      service.open(editor, post, from(second)),
    ]);
    const lost = answers.filter((answer) => answer.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toMatchObject({ kind: 'conflict', code: 'holding.headcount-exceeded' });
    const rows = await database.owner('select id from holding where position_id = $1', [post]);
    expect(rows).toHaveLength(1);
    expect(await events()).toHaveLength(before + 1);
  });

  it('lets one person have one definitive post, at the same moment too', async () => {
    const other = await tree.post(unit);
    const answers = await Promise.allSettled([
      service.open(editor, post, from(first)),
      service.open(editor, other, from(first)),
    ]);
    const lost = answers.filter((answer) => answer.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toMatchObject({ code: 'holding.second-definitive' });
  });

  it('takes as many as ABK says', async () => {
    const wide = await tree.post(unit, { headcount: 2 });
    await service.open(editor, wide, from(first));
    await service.open(editor, wide, from(second));
    const third = await tree.person({ name: 'Citra', unitId: unit });
    await expect(service.open(editor, wide, from(third))).rejects.toMatchObject({
      code: 'holding.headcount-exceeded',
    });
  });

  it('takes Plt only where the post is vacant, Plh only where it is held', async () => {
    await expect(service.open(editor, post, from(second, 'daily'))).rejects.toMatchObject({
      code: 'holding.post-vacant',
    });
    const acting = await service.open(editor, post, from(second, 'acting', '2024-01-03', '2024-04-02'));
    expect(acting).toMatchObject({
      kind: 'acting',
      since: '2024-01-03',
      until: '2024-04-02',
      employeeName: 'Budi',
      version: 1,
    });
    await service.open(editor, post, from(first, 'definitive', '2025-01-01'));
    await expect(service.open(editor, post, from(second, 'acting', '2025-02-01'))).rejects.toMatchObject({
      code: 'holding.post-not-vacant',
      details: { problems: ['holding.post-not-vacant'] },
    });
    expect(await service.open(editor, post, from(second, 'daily', '2025-02-01'))).toMatchObject({
      kind: 'daily',
    });
  });

  it('ends a holding, and its seat is free from the next day on', async () => {
    const held = await service.open(editor, post, from(first));
    const ended = await service.change(editor, held.id, held.version, { until: calendarDate('2025-06-30') });
    expect(ended).toMatchObject({ until: '2025-06-30', version: 2 });
    await expect(service.open(editor, post, from(second, 'definitive', '2025-06-30'))).rejects.toMatchObject({
      code: 'holding.headcount-exceeded',
    });
    await service.open(editor, post, from(second, 'definitive', '2025-07-01'));
    await expect(service.change(editor, ended.id, ended.version, { until: null })).rejects.toMatchObject({
      code: 'holding.headcount-exceeded',
    });
    await expect(
      service.change(editor, ended.id, 2, { until: calendarDate('2023-01-01') }),
    ).rejects.toMatchObject({
      code: 'holding.until-before-since',
    });
  });

  it('gives the present holding to whoever comes with an old version', async () => {
    const held = await service.open(editor, post, from(first));
    await service.change(editor, held.id, held.version, { decreeNumber: '821.2/17' });
    const late: unknown = await service
      .change(editor, held.id, held.version, { decreeNumber: 'X' })
      .catch((e: unknown) => e);
    expect(late).toBeInstanceOf(StaleVersion);
    expect(late).toMatchObject({ present: { decreeNumber: '821.2/17', version: 2 } });
  });

  it('takes back a holding with a reason once, and the seat is free', async () => {
    const held = await service.open(editor, post, from(first));
    expect(await service.void(editor, held.id, 'salah orang')).toMatchObject({ voidReason: 'salah orang' });
    await expect(service.void(editor, held.id, 'lagi')).rejects.toMatchObject({ code: 'holding.voided' });
    await expect(service.change(editor, held.id, 2, { until: null })).rejects.toMatchObject({
      code: 'holding.voided',
    });
    expect(await service.open(editor, post, from(second))).toMatchObject({ voidReason: null });
  });

  it('reaches neither posts nor people outside of the unit that narrows the editor', async () => {
    const roads = await tree.unit('Dinas Pekerjaan Umum');
    const narrow = { ...editor, orgUnitId: roads };
    const own = await tree.post(roads);
    await expect(service.open(narrow, post, from(first))).rejects.toMatchObject({
      code: 'position.not-found',
    });
    await expect(service.open(narrow, own, from(first))).rejects.toMatchObject({
      code: 'employee.not-found',
    });
    const held = await service.open(editor, post, from(first));
    await expect(service.void(narrow, held.id, 'bukan hak')).rejects.toMatchObject({
      code: 'holding.not-found',
    });
    await expect(service.open(editor, 999_999, from(first))).rejects.toMatchObject({
      code: 'position.not-found',
    });
  });
});
