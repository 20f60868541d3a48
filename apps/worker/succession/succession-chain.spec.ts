import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { addDays } from '#libs/domain/calendar';
import type { Editor } from '#libs/features/directory';
import { SuccessionAppointments } from '#libs/features/succession';
import { Clock } from '#libs/platform/clock';
import { systemActor, Work } from '#libs/platform/database';
import { createLogger } from '#libs/platform/logging';
import { Outbox } from '#libs/platform/outbox';
import { addAgency, createTestDatabase, type TestDatabase, testConfig, until } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import { TestPool } from '#libs/testing/succession';
import { WorkerModule } from '../worker.module.js';

/** Load of the machine decides how long the worker takes; what is waited for are facts. */
const WITHIN_MS = 30_000;

describe('from a decided period to the vacancy behind an appointment', () => {
  let database: TestDatabase;
  let worker: TestingModule;
  let editor: Editor;
  let tree: TestTree;
  let unit: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    const { agencyId, accountId } = await addAgency(database, 'bahari');
    const zone = { orgUnitId: null, timeZone: 'Asia/Makassar' };
    editor = { agencyId, accountId, role: 'hrAnalyst', source: 'page', ...zone };
    tree = new TestTree(database, agencyId);
    unit = await tree.unit('Dinas Kesehatan');
    const module = WorkerModule.with(testConfig(database), createLogger('worker', 'silent'));
    worker = await Test.createTestingModule({ imports: [module] }).compile();
    await worker.init();
    // The first day of a new agency orders a ranking of its own, which must not be among those counted below.
    await until(
      () => database.owner(`select from daily_run where task = 'succession.new-day' and day <> '-infinity'`),
      (rows) => rows.length === 1,
      WITHIN_MS,
    );
  }, 60_000);
  afterAll(async () => {
    await worker.close();
    await database.drop();
  });

  const candidates = (positionId: number) =>
    database.owner<{ name: string }>(
      `select e.name from succession_candidate c join employee e on e.agency_id = c.agency_id and e.id = c.employee_id
       where c.position_id = $1 and c.standing = 'ranked' and c.list = 'longList' order by c.rank`,
      [positionId],
    );
  const names = async (positionId: number) => (await candidates(positionId)).map(({ name }) => name).join();

  it('ranks by itself, and again when the one appointed has moved', async () => {
    const structural = { kind: 'structural', level: 'pengawas' };
    const target = await tree.post(unit, { ...structural, level: 'administrator' });
    const pool = await TestPool.open(database, editor.agencyId);
    const [first, second, below] = [
      await tree.placed(unit, { name: 'Ahmad', unitId: unit }, structural),
      await tree.placed(unit, { name: 'Budi', unitId: unit }, structural),
      await tree.placed(unit, { name: 'Citra', unitId: unit }),
    ];
    await pool.add(first.employeeId, first.positionId, { box: 9 });
    await pool.add(second.employeeId, second.positionId, { box: 8 });
    await pool.add(below.employeeId, below.positionId, { box: 9 });

    await worker
      .get(Work)
      .run(systemActor(editor.agencyId), (tx) =>
        worker.get(Outbox).add(tx, 'talentPool.periodMoved', { periodId: pool.periodId }),
      );
    await until(
      () => names(target),
      (found) => found === 'Ahmad,Budi',
      WITHIN_MS,
    );
    const jobs = await until(
      () => database.owner(`select state, result from job_run where name = 'succession.rank'`),
      (rows) => rows.every((row) => row.state === 'succeeded'),
      WITHIN_MS,
    );
    expect(jobs).toEqual([{ state: 'succeeded', result: { posts: 1, people: 3, changed: 1 } }]);

    const today = worker.get(Clock).today(editor.timeZone);
    await worker.get(SuccessionAppointments).appoint(editor, {
      employeeId: first.employeeId,
      positionId: target,
      route: 'talentPool',
      reason: 'Peringkat pertama',
      decreeNumber: '821.2/17',
      decreeDate: addDays(today, -7),
      effectiveFrom: addDays(today, -1),
    });
    await until(
      () => names(target),
      (found) => found === '',
      WITHIN_MS,
    );
    expect(
      await until(
        () => names(first.positionId),
        (found) => found !== '',
        WITHIN_MS,
      ),
    ).toBe('Citra');
  }, 120_000);
});
