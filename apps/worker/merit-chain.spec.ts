import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { JOB_NAMES, type JobName } from '#libs/contracts/jobs';
import {
  AssessmentsQueries,
  AssessmentsService,
  ComputeJob,
  ComputeOfTheDay,
  ComputeReaction,
  LevelsService,
  MeritIndexModule,
} from '#libs/features/merit-index';
import { type Actor, systemActor, Work } from '#libs/platform/database';
import type { JobHandler } from '#libs/platform/jobs';
import { Outbox } from '#libs/platform/outbox';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase, until } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import { MeritFacts } from '#libs/testing/merit';
import { DailyRunner } from './daily/daily-runner.js';
import { Housekeeping } from './housekeeping.js';
import { WIRING, wire } from './wiring.js';
import { WorkerService } from './worker.service.js';

const idle = (job: JobName): JobHandler<JobName> => ({ job, handle: async () => ({}) });
const OTHERS = JOB_NAMES.filter((name) => name !== 'meritIndex.compute').map(idle);

/** From an appointment to aspect 4 and the history, carried by events and a job with nobody asking. */
describe('the merit index follows the facts', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let actor: Actor;
  let assessmentId: number;
  let facts: MeritFacts;
  let tree: TestTree;
  let unit: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    const { agencyId } = await addAgency(database, 'arus');
    actor = systemActor(agencyId);
    tree = new TestTree(database, agencyId);
    facts = new MeritFacts(database, agencyId);
    unit = await tree.unit('Dinas');
    const wiring = {
      provide: WIRING,
      inject: [ComputeReaction, ComputeJob, ComputeOfTheDay],
      useFactory: (reaction: ComputeReaction, job: ComputeJob, task: ComputeOfTheDay) =>
        wire([reaction], [job, ...OTHERS], [task]),
    };
    const providers = [wiring, DailyRunner, Housekeeping, WorkerService];
    platform = await createTestPlatform(database, { imports: [MeritIndexModule], providers });
    const opened = await platform.get(AssessmentsService).open(actor, { year: 2026, dataDate: '2026-06-30' });
    assessmentId = opened.id;
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const publish = (count: number) =>
    platform.get(Work).run(actor, async (tx) => {
      for (let n = 0; n < count; n++)
        await platform.get(Outbox).add(tx, 'directory.appointmentsRecorded', { appointmentIds: [n] });
    });
  const jobs = () =>
    database.owner<{ state: string }>(`select state from job_run where name = 'meritIndex.compute'`);
  const rested = () =>
    until(
      () =>
        database.owner<{ open: number }>('select count(*)::int as open from outbox where settled_at is null'),
      ([row]) => row?.open === 0,
    );
  const aspect4 = async () => {
    const { aspects } = await platform.get(AssessmentsQueries).one(actor.agencyId, assessmentId);
    return aspects.find(({ number }) => number === 4);
  };
  const history = async () =>
    (await platform.get(AssessmentsQueries).history(actor.agencyId, assessmentId)).length;

  it('an appointment moves aspect 4 and the history', async () => {
    await rested();
    expect(await aspect4()).toMatchObject({ filled: 0, score: 0 });
    const before = await history();
    const employeeId = await tree.person({ name: 'Terpilih', unitId: unit });
    const positionId = await tree.post(unit, { level: 'jptPratama' });
    const previousPositionId = await tree.post(unit, { level: 'administrator' });
    const from = { previousPositionId, previousLevel: 'administrator' };
    const talentPeriodId = await facts.period(2026, 'approved');
    await facts.appointed({
      employeeId,
      positionId,
      level: 'jptPratama',
      ...from,
      talentPeriodId,
      bknNumber: 'R-77',
    });
    await publish(1);
    const moved = await until(aspect4, (aspect) => aspect?.score === 30);
    expect(moved).toMatchObject({ filled: 2, score: 30 });
    await rested();
    expect(await history()).toBe(before + 1);
  });

  it('many events make few jobs, and what changed nothing leaves no trace', async () => {
    await rested();
    const [before, kept] = [(await jobs()).length, await history()];
    await publish(12);
    await rested();
    const after = await jobs();
    expect(after.length).toBeGreaterThan(before);
    expect(after.length).toBeLessThan(before + 12);
    expect(new Set(after.map(({ state }) => state))).toEqual(new Set(['succeeded']));
    expect(await history()).toBe(kept);
  });

  it('at most one job waits for an assessment', async () => {
    await rested();
    const before = (await jobs()).length;
    await platform.get(Work).run(actor, async (tx) => {
      for (let n = 0; n < 3; n++) await platform.get(ComputeReaction).react(tx);
    });
    expect((await jobs()).length).toBe(before + 1);
    await rested();
  });

  it('a closed assessment is left alone', async () => {
    await platform.get(AssessmentsService).change(actor, assessmentId, 1, { state: 'closed' });
    await rested();
    const before = (await jobs()).length;
    await publish(1);
    await rested();
    expect((await jobs()).length).toBe(before);
    const set = platform
      .get(LevelsService)
      .set(actor, { assessmentId, indicator: '1.1', version: 0 }, 2, 'Dokumen');
    await expect(set).rejects.toMatchObject({ code: 'merit.closed' });
  });
});
