import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { addDays, addMonths, type CalendarDate } from '#libs/domain/calendar';
import { GENERIC_CODES } from '#libs/domain/competency';
import { AppointmentsService, type Editor, type NewAppointment } from '#libs/features/directory';
import { Clock } from '#libs/platform/clock';
import { type Tx, Work } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import { TestPool } from '#libs/testing/succession';
import { SuccessionAppointments } from '../appointments/succession-appointments.service.js';
import { targetPostFacts } from '../facts/index.js';
import { PlansService } from '../plans/plans.service.js';
import { SuccessionModule } from '../succession.module.js';
import { SuccessorsQueries } from '../successors/successors.queries.js';
import { SuccessionChangesReaction } from './changes.reaction.js';
import { SuccessionNewDay } from './new-day.task.js';
import { SuccessionPeriodReaction } from './period.reaction.js';
import { RankingService } from './ranking.service.js';

const ADMINISTRATOR = { name: 'Kepala Bidang', kind: 'structural', level: 'administrator' };
const PENGAWAS = { name: 'Kepala Seksi', kind: 'structural', level: 'pengawas' };

describe('succession ranking', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let tree: TestTree;
  let pool: TestPool;
  let editor: Editor;
  let unit: number;
  let today: CalendarDate;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [SuccessionModule] });
    const { agencyId, accountId } = await addAgency(database, 'bahari');
    const zone = { orgUnitId: null, timeZone: 'Asia/Makassar' };
    editor = { agencyId, accountId, role: 'hrAnalyst', source: 'page', ...zone };
    today = platform.get(Clock).today(zone.timeZone);
    tree = new TestTree(database, agencyId);
    unit = await tree.unit('Dinas Kesehatan');
    pool = await TestPool.open(database, agencyId);
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const work = <T>(command: (tx: Tx) => Promise<T>) => platform.get(Work).run(editor, command);
  const rank = (positionIds: number[] | null = null) =>
    work((tx) => platform.get(RankingService).rank(tx, positionIds));
  const successors = async (positionId: number) =>
    (await platform.get(SuccessorsQueries).ofPost(editor, positionId)).items;
  const ranks = async (positionId: number) =>
    (await successors(positionId)).map(({ name, list, standing, rank: place, tied }) =>
      [name, list, standing, place, ...(tied ? ['tied'] : [])].join(' '),
    );
  /** Somebody with S1, long enough in a post of this kind, and in the pool. */
  async function member(
    name: string,
    post: object,
    scores = {},
  ): Promise<{ employeeId: number; positionId: number }> {
    const placed = await tree.placed(unit, { name, unitId: unit, birthDate: '1985-05-05' }, post);
    await database.owner(
      `insert into employee_education (agency_id, employee_id, level) values ($1, $2, 'S1')`,
      [editor.agencyId, placed.employeeId],
    );
    await database.owner(`update employee set cpns_since = '2010-01-01' where id = $1`, [placed.employeeId]);
    await pool.add(placed.employeeId, placed.positionId, scores);
    return placed;
  }
  const jobs = () =>
    database.owner<{ payload: unknown }>(
      `select payload from job_run where name = 'succession.rank' order by requested_at`,
    );
  const appointment = (
    employeeId: number,
    positionId: number,
    changes: Partial<NewAppointment> = {},
  ): NewAppointment => ({
    employeeId,
    positionId,
    route: 'talentPool',
    reason: 'Peringkat pertama',
    decreeNumber: '821.2/17',
    decreeDate: addDays(today, -1),
    effectiveFrom: addDays(today, -1),
    ...changes,
  });

  it('orders by box, then scores; equals share the rank; lists stand apart', async () => {
    const post = await tree.post(unit, ADMINISTRATOR);
    const lower = await member('Ahmad', PENGAWAS, { box: 8, kinerja: 100, potensial: 100 });
    const first = await member('Budi', PENGAWAS, { box: 9, potensial: 95 });
    await member('Citra', PENGAWAS, { box: 9, potensial: 85 });
    await member('Dewi', PENGAWAS, { box: 9, potensial: 85 });
    await member('Eko', ADMINISTRATOR, { box: 7 });
    await member('Fitri', PENGAWAS, { box: 9, pool: 1 });
    await member('Gita', PENGAWAS, { box: 9, pool: 0 });
    const result = await rank();
    expect(result.changed).toBe(1);
    expect(await ranks(post)).toEqual([
      'Budi longList ranked 1',
      'Citra longList ranked 2 tied',
      'Dewi longList ranked 2 tied',
      'Ahmad longList ranked 4',
      'Fitri longList awaitingVerification ',
      'Eko rotation ranked 1',
    ]);
    const [top, , , last] = await successors(post);
    expect(top).toMatchObject({
      employeeId: first.employeeId,
      readiness: 'now',
      flagged: false,
      decidedBy: null,
    });
    expect(top?.keys.slice(0, 3)).toEqual([
      { key: 'box', value: '9' },
      { key: 'matchScore', value: null },
      { key: 'potensial', value: '95.000000' },
    ]);
    expect(last).toMatchObject({ employeeId: lower.employeeId, decidedBy: 'box' });
  });

  it('writes nothing when nothing changed, and tells which posts did', async () => {
    expect((await rank()).changed).toBe(0);
    await database.owner('delete from outbox');
    await tree.post(unit, { ...ADMINISTRATOR, name: 'Kepala Bidang Lain' });
    expect((await rank()).changed).toBe(1);
    const [event] = await database.owner<{ payload: { positionIds: number[] } }>(
      `select payload from outbox where name = 'succession.candidatesChanged'`,
    );
    expect(event?.payload.positionIds).toHaveLength(1);
  });

  it('lists apart who does not meet a requirement, with the day on which time heals it', async () => {
    const post = await tree.post(unit, { ...ADMINISTRATOR, name: 'Kepala Bidang Baru' });
    const young = await member('Hasan', PENGAWAS);
    const since = addMonths(today, -35);
    await database.owner('update holding set since = $2 where employee_id = $1', [young.employeeId, since]);
    await database.owner(
      `insert into completeness_statement (agency_id, org_unit_id, table_code, complete_until, stated_by, stated_on)
       values ($1, $2, 'positionHistory', $3, 'Kepala', $3)`,
      [editor.agencyId, unit, today],
    );
    await rank();
    const row = (await successors(post)).find(({ employeeId }) => employeeId === young.employeeId);
    expect(row).toMatchObject({ standing: 'notEligible', rank: null, readiness: 'oneToTwoYears' });
    expect(row?.healsOn).toBe(addMonths(since, 36));
    expect(row?.requirements.find(({ requirement }) => requirement === 'postHeld')).toMatchObject({
      answer: 'notMet',
    });
  });

  it('holds the levels of the newest valid result against the standard of the target', async () => {
    const post = await tree.post(unit, { ...ADMINISTRATOR, name: 'Kepala Bidang Standar' });
    const assessed = await member('Indah', PENGAWAS, { box: 9, potensial: 99 });
    const [result] = await database.owner<{ id: number }>(
      `insert into assessment_result (agency_id, employee_id, assessed_on, purpose) values ($1, $2, $3, 'mapping') returning id`,
      [editor.agencyId, assessed.employeeId, addMonths(today, -6)],
    );
    for (const code of GENERIC_CODES) {
      await database.owner(
        'insert into assessment_result_level (agency_id, result_id, competency_code, level) values ($1, $2, $3, 300)',
        [editor.agencyId, result?.id, code],
      );
    }
    await rank([post]);
    const jpm = async () =>
      (await successors(post)).find(({ name }) => name === 'Indah')?.keys.find(({ key }) => key === 'jpm')
        ?.value;
    expect(await jpm()).toBe('100.000000');
    const [standard] = await database.owner<{ id: number }>(
      `insert into job_standard (agency_id, position_id, effective_from) values ($1, $2, '2024-01-01') returning id`,
      [editor.agencyId, post],
    );
    for (const code of GENERIC_CODES) {
      await database.owner(
        'insert into job_standard_level (agency_id, job_standard_id, competency_code, level) values ($1, $2, $3, 4)',
        [editor.agencyId, standard?.id, code],
      );
    }
    await work((tx) => platform.get(SuccessionChangesReaction).react(tx, { positionIds: [post] }));
    expect(await jpm()).toBe('75.000000');
  });

  it('takes whoever moved out of every list, and opens the post left behind', async () => {
    const post = await tree.post(unit, { ...ADMINISTRATOR, name: 'Kepala Bidang Tujuan' });
    const other = await tree.post(unit, { ...ADMINISTRATOR, name: 'Kepala Bidang Kedua' });
    const chosen = await member('Joko', PENGAWAS, { box: 9, potensial: 100 });
    await member('Kartika', { ...PENGAWAS, level: 'pelaksana', kind: 'executor' });
    await rank();
    expect((await successors(other)).map(({ name }) => name)).toContain('Joko');
    const recorded = await platform
      .get(SuccessionAppointments)
      .appoint(editor, appointment(chosen.employeeId, post));
    expect(recorded).toMatchObject({ rank: 1, talentPeriodId: pool.periodId, move: 'promotion' });
    const moved = { employeeIds: [chosen.employeeId], positionIds: [post, chosen.positionId] };
    await work((tx) => platform.get(SuccessionChangesReaction).react(tx, moved));
    expect((await successors(other)).map(({ name }) => name)).not.toContain('Joko');
    expect(await successors(post)).toEqual([]);
    expect((await successors(chosen.positionId)).map(({ name }) => name)).toContain('Kartika');
  });

  it('takes whoever is punished after the period out of the lists, and brings them back when that is voided', async () => {
    const post = await tree.post(unit, { ...ADMINISTRATOR, name: 'Kepala Bidang Disiplin' });
    const punished = await member('Maria', PENGAWAS, { box: 9, potensial: 98 });
    await rank();
    const listed = async () => (await successors(post)).some(({ name }) => name === 'Maria');
    expect(await listed()).toBe(true);
    const [decision] = await database.owner<{ id: number }>(
      `insert into discipline (agency_id, employee_id, level, kind, decided_on) values ($1, $2, 'medium', 'Penundaan', $3)
       returning id`,
      [editor.agencyId, punished.employeeId, addMonths(today, -1)],
    );
    const react = () =>
      work((tx) => platform.get(SuccessionChangesReaction).react(tx, { employeeIds: [punished.employeeId] }));
    await react();
    expect(await listed()).toBe(false);
    await database.owner(`delete from job_run where name = 'succession.rank'`);
    await database.owner(`update discipline set voided_at = now(), void_reason = 'Salah' where id = $1`, [
      decision?.id,
    ]);
    await react();
    expect(await jobs()).toHaveLength(1);
  });

  it('refuses the talent pool for somebody who is not ranked', async () => {
    const post = await tree.post(unit, { ...ADMINISTRATOR, name: 'Kepala Bidang Tolak' });
    const outsider = await tree.placed(unit, { name: 'Lina', unitId: unit }, PENGAWAS);
    const refused = platform
      .get(SuccessionAppointments)
      .appoint(editor, appointment(outsider.employeeId, post));
    await expect(refused).rejects.toMatchObject({ code: 'appointment.not-in-ranking' });
    const otherRoute = appointment(outsider.employeeId, post, { route: 'performanceTeam' });
    await expect(platform.get(AppointmentsService).record(editor, otherRoute)).resolves.toMatchObject({
      rank: null,
    });
  });

  it('takes a plan from draft to approval, and realises it by the appointment', async () => {
    const plans = platform.get(PlansService);
    const post = await tree.post(unit, { ...ADMINISTRATOR, name: 'Kepala Bidang Rencana' });
    await database.owner('update position set target = true where id = $1', [post]);
    await rank();
    const ids = (await successors(post))
      .filter(({ rank: place }) => place !== null)
      .map(({ employeeId }) => employeeId);
    const members = ids.slice(0, 3).map((employeeId) => ({ employeeId }));
    const draft = await plans.create(editor, post, { reason: 'Tiga terbaik', members: members.slice(0, 2) });
    await expect(plans.create(editor, post, { reason: 'Lagi', members })).rejects.toMatchObject({
      code: 'succession.plan-open',
    });
    await expect(plans.submit(editor, draft.id, draft.version)).rejects.toMatchObject({
      code: 'succession.short-list-too-short',
    });
    const early = { employeeId: ids[0] ?? 0, readiness: 'threeYearsOrMore' as const };
    const unexplained = plans.change(editor, draft.id, draft.version, {
      reason: 'Tiga terbaik',
      members: [early],
    });
    await expect(unexplained).rejects.toMatchObject({ code: 'succession.readiness-reason-missing' });
    const whole = await plans.change(editor, draft.id, draft.version, { reason: 'Tiga terbaik', members });
    const submitted = await plans.submit(editor, whole.id, whole.version);
    const decree = { decreeNumber: '800/5', decreeDate: addDays(today, -1) };
    const approved = await plans.approve(editor, submitted.id, submitted.version, decree);
    expect(approved).toMatchObject({ state: 'approved', validFrom: addDays(today, -1) });
    expect(approved.members.map(({ place }) => place)).toEqual([1, 2, 3]);
    expect(await targets(post)).toEqual([{ plan_state: 'approved', successors: 3, used: false }]);
    await platform.get(SuccessionAppointments).appoint(editor, appointment(ids[1] ?? 0, post));
    expect(await targets(post)).toEqual([{ plan_state: 'realised', successors: 3, used: true }]);
  });

  it('orders one ranking when a period is set, and one on a new day', async () => {
    await database.owner(`delete from job_run where name = 'succession.rank'`);
    const reaction = platform.get(SuccessionPeriodReaction);
    await work((tx) => reaction.react(tx, { periodId: pool.periodId }));
    await work((tx) => reaction.react(tx, { periodId: pool.periodId }));
    expect(await jobs()).toEqual([{ payload: { periodId: pool.periodId } }]);
    await database.owner(`update job_run set state = 'succeeded' where name = 'succession.rank'`);
    await work((tx) => platform.get(SuccessionNewDay).run(tx, today));
    expect(await jobs()).toHaveLength(2);
  });

  const targets = (positionId: number) =>
    database.owner(
      `with cycle as (select $2::date as last_day)
       select plan_state, successors, used from (${targetPostFacts}) f where position_id = $1`,
      [positionId, today],
    );
});
