import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { calendarDate } from '#libs/domain/calendar';
import { formatMicro } from '#libs/domain/micro';
import type { Evaluation } from '#libs/domain/scoring';
import type { Editor } from '#libs/features/directory/access';
import { Work } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { insertNumbered } from '#libs/testing/filled';
import {
  ExplanationQueries,
  MapQueries,
  PeriodsService,
  PoliciesService,
  TalentComputation,
  TalentPeopleReaction,
  TalentPoolModule,
} from '../index.js';

const DAY = '2026-06-30';
const TABLES = ['award', 'assignment', 'training', 'positionHistory', 'discipline'];

describe('a talent period on PostgreSQL', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let editor: Editor;
  let office: number;
  let serial = 0;
  const periods: Record<string, number> = {};

  const add = (table: string, values: object) =>
    insertNumbered(database, table, { agency_id: editor.agencyId, ...values });

  /** A pengawas in office since 2019, unless said otherwise. */
  async function pengawas(more: object = {}, holding: object | null = {}): Promise<number> {
    serial += 1;
    const employeeId = await add('employee', {
      nip: `19800101200501${1}${String(serial).padStart(3, '0')}`,
      name: `Orang ${serial}`,
      birth_date: '1980-01-01',
      employment_type: 'pns',
      legal_status: 'active',
      org_unit_id: office,
      ...more,
    });
    if (holding) {
      const position = {
        code: `P${serial}`,
        name: `Kepala ${serial}`,
        kind: 'structural',
        level: 'pengawas',
      };
      const positionId = await add('position', { ...position, org_unit_id: office });
      const since = { kind: 'definitive', since: '2019-01-03' };
      await add('holding', { employee_id: employeeId, position_id: positionId, ...since, ...holding });
    }
    return employeeId;
  }

  const rate = (employeeId: number, year: number, predicate: string) =>
    add('performance_rating', { employee_id: employeeId, year, predicate });

  /** Worked example B of docs/domain/03, as facts. */
  async function exampleB(): Promise<number> {
    const id = await pengawas();
    await rate(id, 2025, 'good');
    await rate(id, 2024, 'good');
    const result = { employee_id: id, assessed_on: '2025-05-14', purpose: 'mapping', accreditation: 'A' };
    await add('assessment_result', {
      ...result,
      assessed_level: 'pengawas',
      given_potkom: 93_470_000,
      given_jpm: 90_000_000,
    });
    await add('employee_education', { employee_id: id, level: 'S2', field_match: 'match' });
    await add('training', {
      employee_id: id,
      kind: 'Teknis',
      name: 'Pelatihan',
      learning_hours: 24,
      ended_on: '2025-03-07',
    });
    const elsewhere = {
      position_name: 'Kasubbag',
      level: 'pelaksana',
      agency_name: 'Kota Lain',
      kind: 'definitive',
    };
    await add('position_history', {
      employee_id: id,
      ...elsewhere,
      since: '2010-01-01',
      until: '2018-12-31',
    });
    return id;
  }

  const rowOf = async (periodId: number, employeeId: number) =>
    (
      await database.owner<Record<string, unknown>>(
        'select * from talent_result where agency_id = $1 and period_id = $2 and employee_id = $3',
        [editor.agencyId, periodId, employeeId],
      )
    )[0];

  const compute = (periodId: number, jobId: string | null = null) =>
    platform.get(TalentComputation).everybody(editor, periodId, jobId, async () => undefined);
  type Reaction = TalentPeopleReaction['react'];
  const react = (
    payload: Parameters<Reaction>[1],
    event: Parameters<Reaction>[2] = 'directory.employeesChanged',
  ) => platform.get(Work).run(editor, (tx) => platform.get(TalentPeopleReaction).react(tx, payload, event));
  const explain = async (periodId: number, employeeId: number) =>
    platform.get(ExplanationQueries).explain(editor, periodId, employeeId);

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [TalentPoolModule] });
    const { agencyId, accountId } = await addAgency(database, 'talenta');
    editor = {
      agencyId,
      accountId,
      role: 'hrAnalyst',
      source: 'page',
      orgUnitId: null,
      timeZone: 'Asia/Makassar',
    };
    const root = await add('org_unit', { code: 'R', name: 'Kabupaten' });
    office = await add('org_unit', { code: 'D', name: 'Dinas', parent_id: root });
    for (const table_code of TABLES) {
      const statement = {
        org_unit_id: root,
        table_code,
        complete_until: DAY,
        stated_by: 'BKPSDM',
        stated_on: DAY,
      };
      await add('completeness_statement', statement);
    }
    for (const preset of ['A', 'B'] as const) {
      const { id } = await platform.get(PoliciesService).adopt(editor, preset);
      const period = await platform.get(PeriodsService).create(editor, {
        name: `Periode ${preset}`,
        referenceDate: calendarDate(DAY),
        levels: ['pengawas'],
        excludedFamilies: [],
        includePppk: false,
        policyVersionId: id,
      });
      periods[preset] = period.id;
    }
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const JOB = '00000000-0000-4000-8000-000000000001';

  it('brings worked example B from facts to box 9 and the KRS, to the sixth decimal', async () => {
    const id = await exampleB();
    await compute(periods.B ?? 0, JOB);
    expect(await rowOf(periods.B ?? 0, id)).toMatchObject({
      kinerja: 80_000_000,
      potensial: 93_588_833,
      talent_score: 86_794_417,
      box: 9,
      missing: null,
      pool: 2,
    });
  });

  it('explains it to the same digits, and notes the reading', async () => {
    const id = await exampleB();
    await compute(periods.B ?? 0, JOB);
    const why = await explain(periods.B ?? 0, id);
    const { potensial, talentScore, box } = why.evaluation as Evaluation;
    expect([formatMicro(potensial ?? 0), formatMicro(talentScore ?? 0), box]).toEqual([
      '93.588833',
      '86.794417',
      9,
    ]);
    expect(why).toMatchObject({ potensial: '93.588833', talentScore: '86.794417', box: 9, pool: 'member' });
    const readings = await database.owner(`select 1 from audit_reading where employee_id = $1`, [id]);
    expect(readings).toHaveLength(1);
  });

  it('puts nobody without an assessment into a box, and names what is missing', async () => {
    const id = await pengawas();
    await rate(id, 2025, 'good');
    await compute(periods.B ?? 0, JOB);
    const row = await rowOf(periods.B ?? 0, id);
    expect(row).toMatchObject({
      box: null,
      pool: 0,
      kinerja: 80_000_000,
      gate_competency: 0,
      gate_rating: 1,
    });
    expect(row?.missing).toContain('potkom');
    const board = await platform.get(MapQueries).board(editor, periods.B ?? 0, {});
    expect(board.unassessed).toBeGreaterThan(0);
    expect(board.missing.map(({ indicator }) => indicator)).toContain('potkom');
  });

  it('keeps who has no post in the tray by the last class', async () => {
    const id = await pengawas({}, { until: '2026-03-31' });
    await compute(periods.B ?? 0, JOB);
    const row = await rowOf(periods.B ?? 0, id);
    expect(row).toMatchObject({ box: null, kinerja: null });
    expect((row?.missing as string[])[0]).toBe('no-post');
  });

  it('leaves out CPNS, unpaid leave and PPPK, and takes in who serves a punishment', async () => {
    const out = [
      await pengawas({ employment_type: 'cpns' }),
      await pengawas({ legal_status: 'unpaidLeave' }),
      await pengawas({ employment_type: 'pppk', legal_status: 'pppkActive' }),
    ];
    const punished = await pengawas({ legal_status: 'punished' });
    const unknown = await pengawas({ legal_status: null });
    await compute(periods.B ?? 0, JOB);
    for (const id of out) expect(await rowOf(periods.B ?? 0, id)).toBeUndefined();
    expect(await rowOf(periods.B ?? 0, punished)).toMatchObject({ gate_status: 0 });
    expect(await rowOf(periods.B ?? 0, unknown)).toMatchObject({ gate_status: 1 });
  });

  it('one changed input follows by its event, and what it replaced stays in the history', async () => {
    const id = await exampleB();
    await compute(periods.B ?? 0, JOB);
    await database.owner(
      `update performance_rating set predicate = 'veryGood', version = 2 where employee_id = $1 and year = 2025`,
      [id],
    );
    await react({ employeeIds: [id] });
    expect(await rowOf(periods.B ?? 0, id)).toMatchObject({ kinerja: 100_000_000, box: 9 });
    const why = await explain(periods.B ?? 0, id);
    expect(why.replaced).toMatchObject([{ kinerja: '80.000000', box: 9 }]);
    const sent = await database.owner<{ payload: { employeeIds: number[] } }>(
      `select payload from outbox where name = 'talentPool.resultsChanged' order by created_at desc limit 1`,
    );
    expect(sent[0]?.payload.employeeIds).toEqual([id]);
  });

  it('who leaves the population leaves the map, also when the person is gone altogether', async () => {
    const id = await exampleB();
    await compute(periods.B ?? 0, JOB);
    await database.owner(`update employee set legal_status = 'unpaidLeave', version = 2 where id = $1`, [id]);
    await react({ employeeIds: [id] });
    expect(await rowOf(periods.B ?? 0, id)).toBeUndefined();
    const undone = await pengawas({}, null);
    await database.owner(
      `insert into talent_input select (jsonb_populate_record(i, jsonb_build_object('employee_id', $1::int))).* from talent_input i limit 1`,
      [undone],
    );
    await database.owner('delete from employee where id = $1', [undone]);
    await react({ employeeIds: [undone] });
    const left = await database.owner('select 1 from talent_input where employee_id = $1', [undone]);
    expect(left).toEqual([]);
  });

  it('writes nothing when nothing changed', async () => {
    await compute(periods.B ?? 0, JOB);
    const before = await database.owner(
      `select xmin::text, employee_id from talent_result where period_id = $1 order by 2`,
      [periods.B],
    );
    expect(await compute(periods.B ?? 0, JOB)).toMatchObject({ changed: 0 });
    expect(
      await database.owner(
        `select xmin::text, employee_id from talent_result where period_id = $1 order by 2`,
        [periods.B],
      ),
    ).toEqual(before);
  });

  it('a job counts one revision, however often it is begun', async () => {
    const revision = async () =>
      (
        await database.owner<{ revision: number }>('select revision from talent_period where id = $1', [
          periods.B,
        ])
      )[0]?.revision ?? 0;
    const before = await revision();
    const job = '00000000-0000-4000-8000-000000000002';
    await compute(periods.B ?? 0, job);
    await compute(periods.B ?? 0, job);
    expect(await revision()).toBe(before + 1);
  });

  it('from proposal on nothing moves', async () => {
    const service = platform.get(PeriodsService);
    const [{ version = 0 } = {}] = await database.owner<{ version: number }>(
      'select version from talent_period where id = $1',
      [periods.B],
    );
    const proposed = await service.propose(editor, periods.B ?? 0, version);
    const id = await exampleB();
    await react({ employeeIds: [id] });
    expect(await rowOf(periods.B ?? 0, id)).toBeUndefined();
    await expect(compute(periods.B ?? 0, JOB)).rejects.toMatchObject({ code: 'talentPeriod.wrong-state' });
    const decree = { number: '800/12', date: calendarDate('2026-07-01') };
    const early = { ...decree, date: calendarDate('2026-06-29') };
    await expect(service.approve(editor, periods.B ?? 0, proposed.version, early)).rejects.toMatchObject({
      code: 'decree.too-early',
      details: { field: 'decreeDate', earliest: '2026-06-30' },
    });
    const ahead = { ...decree, date: calendarDate('2999-01-01') };
    await expect(service.approve(editor, periods.B ?? 0, proposed.version, ahead)).rejects.toMatchObject({
      code: 'decree.in-future',
    });
    const approved = await service.approve(editor, periods.B ?? 0, proposed.version, decree);
    expect(approved).toMatchObject({ state: 'approved', decreeNumber: '800/12' });
  });
});
