import { JOB_NAMES } from '#libs/contracts/jobs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { HoldingsOfTheDay } from '#libs/features/directory';
import { Clock, FixedClock } from '#libs/platform/clock';
import { Reader, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { wire } from '../wiring.js';
import { DailyRunner } from './daily-runner.js';

describe('a new day', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let agencyId: number;
  let employeeId: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database);
    agencyId = (await addAgency(database, 'daily')).agencyId;
    const [made] = await database.owner<{ id: number }>(
      `with unit as (insert into org_unit (agency_id, code, name) values ($1, 'U', 'Unit') returning id),
       post as (insert into position (agency_id, code, name, kind, level, org_unit_id)
                select $1, 'P', 'Post', 'structural', 'pengawas', id from unit returning id),
       person as (insert into employee (agency_id, nip, name) values ($1, '198501012010011001', 'Orang') returning id)
       insert into holding (agency_id, employee_id, position_id, kind, since, until)
       select $1, person.id, post.id, 'definitive', '2026-03-01', '2026-06-30' from person, post returning employee_id as id`,
      [agencyId],
    );
    employeeId = made?.id ?? 0;
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  /** Runs what is due at an instant and tells whose holdings changed by it. */
  async function runAt(instant: string): Promise<number[]> {
    await database.owner('delete from outbox');
    const wiring = wire([], HANDLERS, [new HoldingsOfTheDay(platform.get(Outbox))]);
    const clock: Clock = new FixedClock(instant);
    await new DailyRunner(platform.get(Reader), platform.get(Work), clock, wiring).runDue();
    const sent = await database.owner<{ ids: number[] }>(
      `select payload -> 'employeeIds' as ids from outbox where name = 'directory.holdingsChanged'`,
    );
    return sent.flatMap(({ ids }) => ids);
  }

  it('tells of a holding that begins, on its day in the zone of the agency', async () => {
    expect(await runAt('2026-02-28T15:59:00Z')).toEqual([]);
    expect(await runAt('2026-02-28T16:00:00Z')).toEqual([employeeId]);
  });

  it('runs once a day', async () => {
    expect(await runAt('2026-03-01T10:00:00Z')).toEqual([]);
  });

  it('tells of a holding that ended, the day after its last, also after days without a worker', async () => {
    expect(await runAt('2026-06-30T10:00:00Z')).toEqual([]);
    expect(await runAt('2026-07-09T10:00:00Z')).toEqual([employeeId]);
    expect(await runAt('2026-07-10T10:00:00Z')).toEqual([]);
  });
});

const HANDLERS = JOB_NAMES.map((job) => ({
  job,
  handle: () => Promise.resolve({}),
}));
