import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { calendarDate } from '#libs/domain/calendar';
import { StaleVersion } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import type { Editor } from '../access/viewer.js';
import { DirectoryModule } from '../directory.module.js';
import { DatedRowsService } from './dated-rows.service.js';
import { EmployeeCardQueries } from './employee-card.queries.js';
import { EmployeeHistoryQueries } from './employee-history.queries.js';
import { EmployeesService } from './employees.service.js';

const NEW_NIP = '198501012010012345';

describe('EmployeesService', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let service: EmployeesService;
  let datedRows: DatedRowsService;
  let cards: EmployeeCardQueries;
  let tree: TestTree;
  let editor: Editor;
  let unit: number;
  let id: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [DirectoryModule] });
    service = platform.get(EmployeesService);
    datedRows = platform.get(DatedRowsService);
    cards = platform.get(EmployeeCardQueries);
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
    ({ employeeId: id } = await tree.placed(unit, { name: 'Bambang Nugroho', birthDate: '1985-01-01' }));
  });

  it('changes what is given, clears what is null, leaves the rest', async () => {
    const card = await service.change(editor, id, 1, {
      frontTitle: 'Ir.',
      backTitle: 'S.T., M.M.',
      email: 'bambang@bahari.example',
      legalStatus: 'studyLeave',
    });
    expect(card).toMatchObject({
      fullName: 'Ir. Bambang Nugroho, S.T., M.M.',
      legalStatusName: 'Tugas Belajar',
      birthDate: '1985-01-01',
      version: 2,
    });
    expect(await service.change(editor, id, 2, { email: null })).toMatchObject({
      email: null,
      frontTitle: 'Ir.',
    });
  });

  it('gives the present card to whoever comes with an old version', async () => {
    await service.change(editor, id, 1, { phone: '0800-000-0001' });
    const late: unknown = await service
      .change(editor, id, 1, { phone: '0800-000-0002' })
      .catch((error: unknown) => error);
    expect(late).toBeInstanceOf(StaleVersion);
    expect(late).toMatchObject({ present: { phone: '0800-000-0001', version: 2 } });
  });

  it('tells the loser of two changes at the same moment', async () => {
    const answers = await Promise.allSettled([
      service.change(editor, id, 1, { phone: '1' }),
      service.change(editor, id, 1, { phone: '2' }),
    ]);
    const lost = answers.find((answer) => answer.status === 'rejected');
    expect(lost?.reason).toBeInstanceOf(StaleVersion);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('keeps the old number as an alias, with the reason', async () => {
    const { nip: old } = await cards.card(editor, id);
    const reasonless = service.change(editor, id, 1, { nip: NEW_NIP });
    await expect(reasonless).rejects.toMatchObject({ code: 'employee.nip-reason-missing' });
    const card = await service.change(editor, id, 1, {
      nip: `'${NEW_NIP.slice(0, 8)} ${NEW_NIP.slice(8)}`,
      nipReason: 'Koreksi BKN',
    });
    expect(card).toMatchObject({ nip: NEW_NIP, aliases: [{ nip: old, reason: 'Koreksi BKN' }] });
    const twin = await tree.person({ name: 'Kembar', unitId: unit });
    await expect(service.change(editor, twin, 1, { nip: NEW_NIP, nipReason: 'sama' })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'employee.nip-taken',
      details: { field: 'nip' },
    });
    await expect(
      service.change(editor, twin, 1, { nip: '198513012010011001', nipReason: 'salah' }),
    ).rejects.toMatchObject({
      kind: 'invalid',
      code: 'nip.birth-date',
      details: { field: 'nip' },
    });
  });

  it('warns without stopping: number and birth date, rank and echelon, no post', async () => {
    expect((await cards.card(editor, id)).warnings).toEqual([]);
    expect((await service.change(editor, id, 1, { birthDate: calendarDate('1985-01-02') })).warnings).toEqual(
      ['nip.birth-date-differs'],
    );
    const chief = await tree.placed(
      unit,
      { name: 'Pejabat' },
      { kind: 'structural', level: 'pengawas', echelon: 'IV.a' },
    );
    expect(
      (await datedRows.addRank(editor, chief.employeeId, { rank: 'IV.a', since: calendarDate('2020-04-01') }))
        .warnings,
    ).toEqual(['rank.above-echelon']);
    const free = await tree.person({ name: 'Menunggu', unitId: unit });
    expect((await cards.card(editor, free)).warnings).toEqual(['employee.no-position']);
  });

  it('adds and voids dated rows; the newest valid rank counts', async () => {
    await datedRows.addRank(editor, id, { rank: 'III/c', since: calendarDate('2016-04-01') });
    const card = await datedRows.addRank(editor, id, { rank: 'III/d', since: calendarDate('2020-04-01') });
    expect(card.rank).toMatchObject({ rank: 'III/d', rankName: 'Penata Tingkat I' });
    const again = datedRows.addRank(editor, id, { rank: 'IV/a', since: calendarDate('2020-04-01') });
    await expect(again).rejects.toMatchObject({ code: 'rank.already-recorded' });
    const voided = await datedRows.voidRank(editor, card.rank?.id ?? 0, 'SK dibatalkan');
    expect(voided.rank).toMatchObject({ rank: 'III/c' });
    await expect(datedRows.voidRank(editor, card.rank?.id ?? 0, 'lagi')).rejects.toMatchObject({
      code: 'rank.already-voided',
    });
    const educated = await datedRows.addEducation(editor, id, {
      level: 'S-1',
      program: 'Hukum',
      graduatedYear: 2008,
    });
    expect(educated.education).toMatchObject([{ level: 'S-1', program: 'Hukum' }]);
  });

  it('shows everything that was, with who changed it', async () => {
    await service.change(editor, id, 1, { phone: '0800-000-0009' });
    const { rank } = await datedRows.addRank(editor, id, {
      rank: 'III/a',
      since: calendarDate('2010-04-01'),
    });
    await datedRows.voidRank(editor, rank?.id ?? 0, 'salah orang');
    await datedRows.addEducation(editor, id, { level: 'S-1', program: 'Hukum' });
    await service.change(editor, id, 2, { nip: '198501012010012999', nipReason: 'Koreksi' });
    const history = await platform.get(EmployeeHistoryQueries).history(editor, id);
    expect(history.ranks).toMatchObject([{ rank: 'III/a', voidReason: 'salah orang' }]);
    expect(history.holdings).toHaveLength(1);
    expect(history.educations).toHaveLength(1);
    const seen = history.changes.map(({ table, action }) => `${table} ${action}`);
    expect(seen.slice(0, 6)).toEqual([
      'employee update',
      'employee_nip_alias insert',
      'employee_education insert',
      'employee_rank update',
      'employee_rank insert',
      'employee update',
    ]);
    const [latest] = history.changes;
    expect(latest).toMatchObject({
      by: 'Akun bahari',
      role: 'hrAnalyst',
      source: 'page',
      new: { nip: '198501012010012999' },
    });
    const bystander = await tree.placed(unit, { name: 'Lain' });
    const others = await platform.get(EmployeeHistoryQueries).history(editor, bystander.employeeId);
    expect(
      others.changes.every(({ rowId, table }) => table !== 'employee' || rowId === bystander.employeeId),
    ).toBe(true);
  });

  it('reaches nobody outside of the unit that narrows the editor, and sends nobody out of it', async () => {
    const own = await tree.unit('Dinas Sosial');
    const mine = await tree.person({ name: 'Punya Kami', unitId: own });
    const officer = { ...editor, role: 'unitHrOfficer', orgUnitId: own };
    const missing = { code: 'employee.not-found' };
    await expect(cards.card(officer, id)).rejects.toMatchObject(missing);
    await expect(platform.get(EmployeeHistoryQueries).history(officer, id)).rejects.toMatchObject(missing);
    await expect(service.change(officer, id, 1, { phone: 'x' })).rejects.toMatchObject(missing);
    await expect(
      datedRows.addRank(officer, id, { rank: 'III/a', since: calendarDate('2010-04-01') }),
    ).rejects.toMatchObject(missing);
    const rank = await tree.rank(id, 9, '2012-04-01');
    await expect(datedRows.voidRank(officer, rank, 'bukan hak')).rejects.toMatchObject(missing);
    await expect(service.change(officer, mine, 1, { orgUnitId: unit })).rejects.toMatchObject({
      code: 'orgUnit.not-found',
    });
    await expect(service.change(officer, mine, 1, { orgUnitId: null })).rejects.toMatchObject({
      code: 'orgUnit.outside-scope',
    });
    expect(await service.change(officer, mine, 1, { phone: '1' })).toMatchObject({ phone: '1' });
  });
});
