import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { Work } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import type { Editor } from '../access/viewer.js';
import { DirectoryModule } from '../directory.module.js';
import { EmployeeCardQueries } from '../employees/employee-card.queries.js';
import { CompletenessQueries } from './completeness.queries.js';
import { CompletenessReaction } from './completeness.reaction.js';
import { CompletenessService } from './completeness.service.js';

describe('completeness', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let queries: CompletenessQueries;
  let service: CompletenessService;
  let tree: TestTree;
  let editor: Editor;
  let health: number;
  let clinic: number;
  let roads: number;
  let doctor: { employeeId: number; positionId: number };
  let nurse: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [DirectoryModule] });
    queries = platform.get(CompletenessQueries);
    service = platform.get(CompletenessService);
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
    health = await tree.unit('Dinas Kesehatan');
    clinic = await tree.unit('Puskesmas Hulu', health);
    roads = await tree.unit('Dinas Pekerjaan Umum');
    doctor = await tree.placed(health, { name: 'Dewi' });
    nurse = (await tree.placed(clinic, { name: 'Endang' })).employeeId;
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const react = (payload: { employeeIds: number[] } | { positionIds: number[] }) =>
    platform.get(Work).run(editor, (tx) => platform.get(CompletenessReaction).react(tx, payload));
  const meters = async (by = editor) =>
    Object.fromEntries(
      (await queries.report(by)).units.map(({ name, people, tables }) => [name, { people, ...tables }]),
    );

  it('measures changed people, each table by itself, and adds up what lies below', async () => {
    await react({ employeeIds: [doctor.employeeId, nurse] });
    const before = await meters();
    // Of the basics a PNS owes 9 fields; arranged are type and status.
    expect(before['Puskesmas Hulu']).toMatchObject({
      people: 1,
      employeeBasics: { filled: 2, required: 9 },
      rank: { filled: 0, required: 2 },
      position: { filled: 1, required: 3 },
      education: { filled: 0, required: 3 },
    });
    expect(before['Dinas Kesehatan']).toMatchObject({
      people: 2,
      employeeBasics: { filled: 4, required: 18 },
    });
    expect(before['Dinas Pekerjaan Umum']).toMatchObject({ people: 0, rank: { filled: 0, required: 0 } });
    await tree.rank(nurse, 9, '2020-04-01');
    await react({ employeeIds: [nurse] });
    expect((await meters())['Puskesmas Hulu']).toMatchObject({ rank: { filled: 2, required: 2 } });
  });

  it('moves people with their post, and changes nothing when told again', async () => {
    await database.owner('update position set org_unit_id = $2 where id = $1', [doctor.positionId, roads]);
    await react({ positionIds: [doctor.positionId] });
    const moved = await meters();
    expect(moved['Dinas Pekerjaan Umum']).toMatchObject({ people: 1 });
    expect(moved['Dinas Kesehatan']).toMatchObject({ people: 1 });
    const versions = () =>
      database.owner('select xmin::text from employee_completeness order by employee_id');
    const stood = await versions();
    await react({ positionIds: [doctor.positionId] });
    expect(await versions()).toEqual(stood);
    await database.owner('update position set org_unit_id = $2 where id = $1', [doctor.positionId, health]);
    await react({ positionIds: [doctor.positionId] });
  });

  it('says the same on the card', async () => {
    const { completeness } = await platform.get(EmployeeCardQueries).card(editor, nurse);
    const [kept] = await database.owner<{ missing: string[]; required: number }>(
      `select missing, basics_required + rank_required + position_required + education_required as required
       from employee_completeness where employee_id = $1`,
      [nurse],
    );
    expect(completeness.missing).toEqual(kept?.missing);
    expect(completeness.required).toBe(kept?.required);
    expect(completeness.missing).toContain('employeeBasics.birthDate');
    expect(completeness.missing).not.toContain('rank.since');
  });

  it('lists who lacks what, by table and unit, page by page', async () => {
    const first = await queries.missing(editor, { orgUnitId: null, table: null }, { after: null, limit: 1 });
    expect(first.items.map(({ name }) => name)).toEqual(['Dewi']);
    const second = await queries.missing(
      editor,
      { orgUnitId: null, table: null },
      { after: first.nextKey, limit: 1 },
    );
    expect(second).toMatchObject({ items: [{ name: 'Endang' }], nextKey: null });
    const ranks = await queries.missing(
      editor,
      { orgUnitId: null, table: 'rank' },
      { after: null, limit: 9 },
    );
    expect(ranks.items).toMatchObject([{ name: 'Dewi', missing: ['rank.rank', 'rank.since'] }]);
    const officer = { ...editor, orgUnitId: clinic };
    const own = await queries.missing(officer, { orgUnitId: health, table: null }, { after: null, limit: 9 });
    expect(own.items.map(({ name }) => name)).toEqual(['Endang']);
  });

  it('hands a statement down; the own one stands before it, the furthest before a shorter one', async () => {
    const base = { tableCode: 'rank', statedBy: 'Kepala Dinas', statedOn: '2026-01-10' } as const;
    await service.state(editor, { ...base, orgUnitId: health, completeUntil: '2025-06-30' });
    await service.state(editor, { ...base, orgUnitId: health, completeUntil: '2025-12-31' });
    await service.state(editor, { ...base, orgUnitId: health, completeUntil: '2025-09-30' });
    let report = await meters();
    expect(report['Puskesmas Hulu']).toMatchObject({
      rank: { statement: { completeUntil: '2025-12-31' }, inherited: true },
    });
    expect(report['Dinas Kesehatan']).toMatchObject({ rank: { inherited: false } });
    expect(report['Dinas Pekerjaan Umum']).toMatchObject({ rank: { statement: null, inherited: false } });
    expect((await meters({ ...editor, orgUnitId: clinic }))['Puskesmas Hulu']).toMatchObject({
      rank: { inherited: true },
    });
    const own = await service.state(editor, { ...base, orgUnitId: clinic, completeUntil: '2024-12-31' });
    report = await meters();
    expect(report['Puskesmas Hulu']).toMatchObject({
      rank: { statement: { completeUntil: '2024-12-31' }, inherited: false },
    });
    await service.void(editor, own.id, 'salah tanggal');
    await expect(service.void(editor, own.id, 'lagi')).rejects.toMatchObject({
      code: 'statement.already-voided',
    });
    expect((await meters())['Puskesmas Hulu']).toMatchObject({ rank: { inherited: true } });
  });

  it('lets an officer state and see only the own unit and below', async () => {
    const officer = { ...editor, role: 'unitHrOfficer', orgUnitId: clinic };
    const statement = {
      tableCode: 'award',
      completeUntil: '2025-12-31',
      statedBy: 'Kasubbag',
      statedOn: '2026-01-10',
    } as const;
    const other = service.state(officer, { ...statement, orgUnitId: health });
    await expect(other).rejects.toMatchObject({ code: 'orgUnit.not-found' });
    const made = await service.state(editor, { ...statement, orgUnitId: health });
    await expect(service.void(officer, made.id, 'bukan hak')).rejects.toMatchObject({
      code: 'statement.not-found',
    });
    expect(await service.state(officer, { ...statement, orgUnitId: clinic })).toMatchObject({
      tableCode: 'award',
    });
    expect(Object.keys(await meters(officer))).toEqual(['Puskesmas Hulu']);
    const future = service.state(editor, { ...statement, orgUnitId: health, completeUntil: '2999-12-31' });
    await expect(future).rejects.toMatchObject({
      code: 'completeness.in-future',
      details: { field: 'completeUntil' },
    });
  });
});
