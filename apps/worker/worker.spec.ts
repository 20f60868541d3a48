import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { DomainError } from '#libs/domain/errors';
import { JOB_NAMES, type JobName } from '#libs/contracts/jobs';
import { ClockModule } from '#libs/platform/clock';
import { CONFIG, type Config } from '#libs/platform/config';
import { Reader, systemActor, type Tx, Work } from '#libs/platform/database';
import { type JobHandler, Jobs } from '#libs/platform/jobs';
import { LOGGER } from '#libs/platform/logging';
import { type EventReaction, Outbox } from '#libs/platform/outbox';
import { createQueueBackend } from '#libs/platform/queue';
import {
  addAgency,
  createTestDatabase,
  createTestPlatform,
  type TestDatabase,
  testConfig,
  until,
} from '#libs/testing';
import { DailyRunner } from './daily/daily-runner.js';
import { Housekeeping } from './housekeeping.js';
import { ReactionRunner } from './reactions/reaction-runner.js';
import { Relay } from './relay/relay.js';
import { WIRING, type Wiring, wire } from './wiring.js';
import { WorkerService } from './worker.service.js';

/** Counts what it did in a table, so that an effect that came twice would show. */
class CountingReaction implements EventReaction<'directory.unitsChanged'> {
  readonly events = ['directory.unitsChanged'] as const;
  failures = 0;

  constructor(readonly handler: string) {}

  async react(tx: Tx, payload: { unitIds: number[] }): Promise<void> {
    await tx.query(
      `insert into import_mapping (agency_id, format, header_signature, mapping) values ($1, $2, 'n', $3)
       on conflict (agency_id, format, header_signature) do update set version = import_mapping.version + 1`,
      [tx.actor.agencyId, this.handler, JSON.stringify(payload)],
    );
    if (this.failures-- > 0) throw new Error('not this time');
  }
}

const handlerOf = <Name extends JobName>(
  job: Name,
  handle: JobHandler<Name>['handle'],
): JobHandler<JobName> => ({ job, handle });

const redis = process.env.KADER_TEST_REDIS_URL;
const backends: { name: string; env: Record<string, string> }[] = [
  { name: 'PostgreSQL', env: {} },
  ...(redis ? [{ name: 'Redis', env: { REDIS_URL: redis } }] : []),
];

describe.each(backends)('worker on $name', ({ env }) => {
  let database: TestDatabase;
  let platform: TestingModule;
  let agencyId: number;
  const first = new CountingReaction('test.first');
  const second = new CountingReaction('test.second');
  let check: JobHandler<'import.check'>['handle'] = async () => ({});
  const wiring: Wiring = wire(
    [first, second],
    [
      handlerOf('import.check', (context) => check(context)),
      ...JOB_NAMES.filter((name) => name !== 'import.check').map((name) => handlerOf(name, async () => ({}))),
    ],
  );

  beforeAll(async () => {
    database = await createTestDatabase();
    agencyId = (await addAgency(database, 'worker')).agencyId;
    const providers = [{ provide: WIRING, useValue: wiring }, DailyRunner, Housekeeping, WorkerService];
    platform = await createTestPlatform(database, { imports: [ClockModule], providers }, env);
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });
  afterEach(() => {
    check = async () => ({});
  });

  const effects = async (handler: string) =>
    (
      await database.owner<{ n: number }>('select version as n from import_mapping where format = $1', [
        handler,
      ])
    )[0]?.n ?? 0;
  const publish = (unitIds: number[]) =>
    platform.get(Work).run(systemActor(agencyId), async (tx) => {
      await platform.get(Outbox).add(tx, 'directory.unitsChanged', { unitIds });
      return (
        (await tx.first<{ id: string }>(`select id from outbox order by created_at desc limit 1`))?.id ?? ''
      );
    });
  const settled = (id: string) =>
    until(
      () =>
        database.owner<{ settled: boolean; failure: string | null }>(
          'select settled_at is not null as settled, published_at, attempts, failure from outbox where id = $1',
          [id],
        ),
      ([row]) => row?.settled === true,
    );
  const order = () =>
    platform
      .get(Work)
      .run(systemActor(agencyId), (tx) =>
        platform.get(Jobs).order(tx, 'import.check', { importId: 7 }, 'uji.csv'),
      );
  const finished = (id: string) =>
    until(
      () => platform.get(Jobs).one(agencyId, id),
      (job) => job?.state === 'succeeded' || job?.state === 'failed',
    );

  it('carries an event to every reaction, once, and settles it', async () => {
    const before = [await effects('test.first'), await effects('test.second')];
    await settled(await publish([1]));
    expect([await effects('test.first'), await effects('test.second')]).toEqual(before.map((n) => n + 1));
  });

  it('takes an event that is delivered again only once', async () => {
    const id = await publish([2]);
    await settled(id);
    const before = await effects('test.first');
    const runner = new ReactionRunner(platform.get(Work), wiring);
    await runner.run('test.first', { agencyId, outboxId: id });
    await runner.run('test.first', { agencyId, outboxId: id });
    expect(await effects('test.first')).toBe(before);
  });

  it('tries a failing reaction again without the other, and nothing of the failed try stays', async () => {
    const before = [await effects('test.first'), await effects('test.second')];
    first.failures = 2;
    await settled(await publish([3]));
    expect([await effects('test.first'), await effects('test.second')]).toEqual(before.map((n) => n + 1));
  });

  it('sets a row nobody knows aside alone, and carries the others', async () => {
    await database.owner(
      `insert into outbox (agency_id, kind, name, payload, attempts) values ($1, 'event', 'no.such', '{}', 30)`,
      [agencyId],
    );
    await settled(await publish([4]));
    const bad = await until(
      () =>
        database.owner<{ aside: boolean }>(
          `select quarantined_at is not null as aside from outbox where name = 'no.such'`,
        ),
      ([row]) => row?.aside === true,
    );
    expect(bad).toHaveLength(1);
  });

  it('sends again what the queue lost', async () => {
    const [row] = await database.owner<{ id: string }>(
      `insert into outbox (agency_id, kind, name, payload, published_at) values ($1, 'event', 'directory.unitsChanged', '{"unitIds":[5]}', now() - interval '1 hour') returning id`,
      [agencyId],
    );
    const backend = createQueueBackend(testConfig(database, env));
    const queues = { events: backend.queue('kader-events', 8), jobs: backend.queue('kader-jobs', 5) };
    await new Relay(platform.get(Reader), queues, wiring, platform.get(LOGGER)).resendUnsettled(new Date());
    await settled(row?.id ?? '');
    await Promise.all([queues.events.close(), queues.jobs.close()]);
  });

  it('runs a job, shows how far it is and keeps its result', async () => {
    check = async ({ payload, report }) => {
      await report({ stage: 'read', done: 3, total: 10 });
      return { importId: payload.importId };
    };
    const job = await finished(await order());
    expect(job).toMatchObject({
      state: 'succeeded',
      stage: 'read',
      done: 3,
      total: 10,
      result: { importId: 7 },
      attempts: 1,
    });
  });

  it('ends a job that the rules refuse with its code, at once', async () => {
    check = async () => {
      throw new DomainError('conflict', 'import.has-errors', { rows: 2 });
    };
    const job = await finished(await order());
    expect(job).toMatchObject({
      state: 'failed',
      errorCode: 'import.has-errors',
      errorDetails: { rows: 2 },
      attempts: 1,
    });
  });

  it('tries an unexpected failure again', async () => {
    let tries = 0;
    check = async () => {
      if (++tries < 3) throw new Error('connection dropped');
      return { tries };
    };
    expect(await finished(await order())).toMatchObject({
      state: 'succeeded',
      result: { tries: 3 },
      attempts: 3,
    });
  });

  it('sends a failed job on its way again when asked', async () => {
    check = async () => {
      throw new DomainError('conflict', 'import.has-errors');
    };
    const id = await order();
    await finished(id);
    check = async () => ({ second: true });
    await platform.get(Work).run(systemActor(agencyId), (tx) => platform.get(Jobs).retry(tx, id));
    expect(await finished(id)).toMatchObject({ state: 'succeeded', result: { second: true } });
    const again = platform.get(Work).run(systemActor(agencyId), (tx) => platform.get(Jobs).retry(tx, id));
    await expect(again).rejects.toMatchObject({ code: 'job.not-failed' });
  });

  it('works for the configured backend', () => {
    const config = platform.get<Config>(CONFIG);
    expect(createQueueBackend(config).kind).toBe(env.REDIS_URL ? 'redis' : 'postgres');
  });
});

if (!redis) {
  describe('worker on Redis', () => {
    it.skip('SKIPPED: no redis-server on this machine and no REDIS_URL', () => undefined);
  });
}

describe('wiring', () => {
  const jobs = JOB_NAMES.map((job) => handlerOf(job, async () => ({})));

  it('refuses a job without a handler and one with two', () => {
    expect(() => wire([], jobs.slice(1))).toThrow('job import.check has 0 handlers');
    expect(() => wire([], [...jobs, handlerOf('import.undo', async () => ({}))])).toThrow(
      'job import.undo has 2 handlers',
    );
  });

  it('refuses a reaction name that appears twice: the inbox would take one for the other', () => {
    expect(() => wire([new CountingReaction('a.b'), new CountingReaction('a.b')], jobs)).toThrow(
      'appears twice',
    );
  });

  it('accepts one handler per job', () => {
    expect(wire([], jobs).jobs.size).toBe(JOB_NAMES.length);
  });
});
