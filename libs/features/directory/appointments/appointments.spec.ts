import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { addDays, calendarDate } from '#libs/domain/calendar';
import { Clock } from '#libs/platform/clock';
import { IdempotentReplay } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import type { Editor } from '../access/viewer.js';
import { BlackoutsService } from '../blackouts/blackouts.service.js';
import { DirectoryModule } from '../directory.module.js';
import { appointmentFacts } from '../facts/index.js';
import { AppointmentsQueries } from './appointments.queries.js';
import { AppointmentsService } from './appointments.service.js';
import type { NewAppointment } from './new-appointment.js';

describe('AppointmentsService', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let service: AppointmentsService;
  let tree: TestTree;
  let editor: Editor;
  let unit: number;
  let target: number;
  let person: { employeeId: number; positionId: number };

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [DirectoryModule] });
    service = platform.get(AppointmentsService);
    const { agencyId, accountId } = await addAgency(database, 'bahari');
    const zone = { orgUnitId: null, timeZone: 'Asia/Makassar' };
    editor = { agencyId, accountId, role: 'hrAnalyst', source: 'page', ...zone };
    tree = new TestTree(database, agencyId);
    unit = await tree.unit('Dinas Kesehatan');
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });
  beforeEach(async () => {
    await database.owner('delete from outbox');
    target = await tree.post(unit, { name: 'Kepala Bidang', kind: 'structural', level: 'administrator' });
    const post = { name: 'Kepala Seksi', kind: 'structural', level: 'pengawas' };
    person = await tree.placed(unit, { name: 'Ahmad', unitId: unit }, post);
  });

  const day = (text: string) => calendarDate(text);
  const appointment = (changes: Partial<NewAppointment> = {}): NewAppointment => ({
    employeeId: person.employeeId,
    positionId: target,
    route: 'performanceTeam',
    reason: 'Peringkat pertama dan paling siap',
    decreeNumber: '821.2/17/2026',
    decreeDate: day('2026-02-20'),
    effectiveFrom: day('2026-03-02'),
    ...changes,
  });
  const holdings = (employeeId: number) =>
    database.owner(
      `select position_id as post, since::text, until::text from holding where employee_id = $1 order by since`,
      [employeeId],
    );
  const messages = () =>
    database.owner<{ name: string; payload: unknown }>(
      `select name, payload from outbox where name like 'directory.%' order by name`,
    );

  it('moves the holder on the TMT, keeps the papers and opens the vacancy behind', async () => {
    const view = await service.record(
      editor,
      appointment({ bknNumber: '12/PT/2026', bknDate: day('2026-02-10') }),
      {
        talentPeriodId: null,
        successionPlanId: null,
        rank: 1,
      },
    );
    expect(view).toMatchObject({
      employeeName: 'Ahmad',
      move: 'promotion',
      previousPositionId: person.positionId,
      previousLevel: 'pengawas',
      level: 'administrator',
      rank: 1,
      bknNumber: '12/PT/2026',
      decreeNumber: '821.2/17/2026',
      voided: false,
      warnings: [],
    });
    expect(await holdings(person.employeeId)).toEqual([
      { post: person.positionId, since: '2020-01-01', until: '2026-03-01' },
      { post: target, since: '2026-03-02', until: null },
    ]);
    expect(await messages()).toEqual([
      { name: 'directory.appointmentsRecorded', payload: { appointmentIds: [view.id] } },
      {
        name: 'directory.holdingsChanged',
        payload: { employeeIds: [person.employeeId], positionIds: [target, person.positionId] },
      },
    ]);
    const listed = await platform
      .get(AppointmentsQueries)
      .list(editor, { year: 2026 }, { after: null, limit: 1 });
    expect(listed.items[0]?.id).toBe(view.id);
  });

  it('ends the Plt of a post that is full by it', async () => {
    const stand = await tree.person({ name: 'Budi', unitId: unit });
    await tree.hold(stand, target, 'acting', '2026-01-05');
    await service.record(editor, appointment());
    expect(await holdings(stand)).toEqual([{ post: target, since: '2026-01-05', until: '2026-03-01' }]);
  });

  it('refuses a post without a free seat, and accepts one that becomes free in time', async () => {
    const holder = await tree.person({ name: 'Citra', unitId: unit });
    const held = await tree.hold(holder, target, 'definitive', '2021-01-01');
    const refused = service.record(editor, appointment());
    await expect(refused).rejects.toMatchObject({ code: 'appointment.post-filled' });
    expect(await holdings(person.employeeId)).toHaveLength(1);
    await database.owner(`update holding set until = '2026-03-01' where id = $1`, [held]);
    await expect(service.record(editor, appointment())).resolves.toMatchObject({ move: 'promotion' });
  });

  it('refuses the post already held, and a present post that begins on the TMT or later', async () => {
    const same = service.record(editor, appointment({ positionId: person.positionId }));
    await expect(same).rejects.toMatchObject({ code: 'appointment.same-post' });
    const early = service.record(
      editor,
      appointment({ decreeDate: day('2020-01-01'), effectiveFrom: day('2020-01-01') }),
    );
    await expect(early).rejects.toMatchObject({ code: 'appointment.present-post-too-young' });
  });

  it('refuses papers dated after today, and a TMT far from its decree', async () => {
    const today = platform.get(Clock).today(editor.timeZone);
    const ahead = addDays(today, 1);
    const inFuture = (field: string) => ({ code: 'decree.in-future', details: { field, today } });
    const decree = service.record(editor, appointment({ decreeDate: ahead, effectiveFrom: ahead }));
    await expect(decree).rejects.toMatchObject(inFuture('decreeDate'));
    const paper = service.record(editor, appointment({ bknNumber: '12/PT', bknDate: ahead }));
    await expect(paper).rejects.toMatchObject(inFuture('bknDate'));
    await expect(
      service.record(editor, appointment({ effectiveFrom: day('2031-03-02') })),
    ).rejects.toMatchObject({
      code: 'appointment.effective-out-of-range',
      details: { field: 'effectiveFrom' },
    });
  });

  it('asks inside of a blackout for the written approval, number and date', async () => {
    const blackouts = platform.get(BlackoutsService);
    const blackout = await blackouts.add(editor, {
      kind: 'headElection',
      legalBasis: 'UU 10/2016 pasal 71 ayat (2)',
      since: day('2024-03-02'),
      until: day('2024-09-30'),
    });
    const inside = appointment({ decreeDate: day('2024-02-20'), effectiveFrom: day('2024-03-02') });
    await expect(service.record(editor, inside)).rejects.toMatchObject({
      code: 'appointment.blackout-approval-required',
    });
    const byDecree = appointment({ decreeDate: day('2024-09-30'), effectiveFrom: day('2024-10-01') });
    await expect(service.record(editor, byDecree)).rejects.toMatchObject({
      code: 'appointment.blackout-approval-required',
    });
    const half = { ...inside, homeAffairsNumber: '100/5/SJ' };
    await expect(service.record(editor, half)).rejects.toMatchObject({
      code: 'appointment.paper-incomplete',
    });
    const whole = { ...half, homeAffairsDate: day('2024-02-15') };
    await expect(service.record(editor, whole)).resolves.toMatchObject({ homeAffairsNumber: '100/5/SJ' });
    await blackouts.void(editor, blackout.id, 'Jadwal pemilihan berubah');
    await expect(blackouts.void(editor, blackout.id, 'Lagi')).rejects.toMatchObject({
      code: 'blackout.voided',
    });
  });

  it('lets posts pass that a blackout does not protect', async () => {
    const blackouts = platform.get(BlackoutsService);
    await blackouts.add(editor, {
      kind: 'newHead',
      legalBasis: 'Pasal 162',
      since: day('2025-01-01'),
      until: day('2025-06-30'),
    });
    const [analyst, from] = [await tree.post(unit), await tree.placed(unit, { name: 'Dewi', unitId: unit })];
    const papers = { decreeDate: day('2025-01-01'), effectiveFrom: day('2025-02-01') };
    const moved = appointment({ ...papers, employeeId: from.employeeId, positionId: analyst });
    await expect(service.record(editor, moved)).resolves.toMatchObject({ move: 'transfer' });
  });

  it('warns where a JPT is replaced before two years, with the day', async () => {
    const jpt = { name: 'Kepala Dinas', kind: 'structural', level: 'jptPratama' };
    const [head, next] = [await tree.person({ name: 'Eko', unitId: unit }), await tree.post(unit, jpt)];
    await tree.hold(head, await tree.post(unit, jpt), 'definitive', '2024-03-03');
    const early = await service.record(
      editor,
      appointment({ employeeId: head, positionId: next, route: 'rotation' }),
    );
    expect(early.warnings).toEqual([{ code: 'appointment.under-two-years', date: '2026-03-03' }]);
  });

  it('answers the same request twice with the same appointment', async () => {
    const asking = { ...editor, idempotency: { key: 'kunci-pengangkatan', digest: 'ab' } };
    const first = await service.record(asking, appointment());
    const again = service.record(asking, appointment());
    await expect(again).rejects.toBeInstanceOf(IdempotentReplay);
    await expect(again).rejects.toMatchObject({ response: { id: first.id } });
  });

  it('is counted as a move of its year with what stands behind it', async () => {
    const [before] = await movesOf(person.employeeId, 2026);
    expect(before).toBeUndefined();
    const { id } = await service.record(editor, appointment());
    expect(await movesOf(person.employeeId, 2026)).toEqual([
      {
        move: 'promotion',
        appointment_id: id,
        from_pool: false,
        complete: false,
        previous_level: 'pengawas',
      },
    ]);
    expect(await movesOf(person.employeeId, 2025)).toEqual([]);
  });

  const movesOf = (employeeId: number, year: number) =>
    database.owner(
      `with cycle as (select make_date($2::int, 1, 1) as first_day, make_date($2::int, 12, 31) as last_day)
       select move, appointment_id, from_pool, complete, previous_level from (${appointmentFacts}) f where employee_id = $1`,
      [employeeId, year],
    );
});
