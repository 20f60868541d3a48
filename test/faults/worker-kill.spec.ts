import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { asSuperuser, until } from '#libs/testing';
import { Journey, type JourneyFacts, PEOPLE, type Stage, STAGES } from '../running/journey.js';
import { RunningHouse } from '../running/running-house.js';

const redisUrl = process.env.KADER_TEST_REDIS_URL;
if (!redisUrl) console.error('!!! DILEWATI: worker mati dengan antrean Redis (KADER_TEST_REDIS_URL kosong).');

/** A table that the worker has to write in each stage: locked, the worker stands still in the middle of it. */
const WRITTEN_IN: Readonly<Record<Stage, string>> = {
  checking: 'import_row',
  applying: 'employee_rank',
  undoing: 'employee_rank',
};

/** What happens to the worker while it stands still. */
const FAULTS = {
  'the worker is killed': async (house: RunningHouse) => {
    await house.kill('worker');
    expect(house.isAlive('worker')).toBe(false);
  },
  'the database drops every connection': (house: RunningHouse) =>
    asSuperuser(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = '${house.database.name}' and usename = 'kader_app'`,
    ),
};

type Case = readonly [keyof typeof FAULTS, readonly Stage[]];

/** The long form: `npm run test:long`. */
const isLong = process.env.KADER_TEST_LONG === '1';
/** A killed worker is noticed after 20 seconds, whatever the file: the short form harms it once on each queue. */
const JOURNEY_PEOPLE = isLong ? PEOPLE : 200;

/** The worker does two jobs at a time: two stages in one go. */
const CASES: readonly Case[] = isLong
  ? [
      ['the worker is killed', ['checking', 'undoing']],
      ['the worker is killed', ['applying']],
      ['the database drops every connection', ['applying', 'checking']],
    ]
  : [['the worker is killed', ['checking', 'applying']]];
const REDIS_CASES: readonly Case[] = isLong
  ? [
      ['the worker is killed', ['checking', 'applying']],
      ['the database drops every connection', ['undoing']],
    ]
  : [['the database drops every connection', ['undoing']]];

const backends: readonly (readonly [string, Readonly<Record<string, string>>, readonly Case[]])[] = [
  ['PostgreSQL', {}, CASES],
  ...(redisUrl ? [['Redis', { REDIS_URL: redisUrl }, REDIS_CASES] as const] : []),
];

describe.each(backends)('imports whose worker is harmed, queue on %s', (_, env, cases) => {
  let house: RunningHouse;
  let expected: JourneyFacts;
  beforeAll(async () => {
    house = await RunningHouse.open(env);
    const undisturbed = await Journey.begin(house, 'tenang', JOURNEY_PEOPLE);
    await undisturbed.go(STAGES);
    expected = undisturbed.facts;
  }, 120_000);
  afterAll(() => house.close());

  /** Lets the worker come into the middle of what was ordered, harms it there, and gives it what it needs to go on. */
  async function harmedIn(
    stages: readonly Stage[],
    fault: keyof typeof FAULTS,
    order: () => Promise<unknown>,
  ) {
    const tables = [...new Set(stages.map((stage) => WRITTEN_IN[stage]))];
    const blocker = new pg.Client({ connectionString: house.database.ownerUrl });
    await blocker.connect();
    try {
      await blocker.query(`begin; lock table ${tables.join(', ')} in share mode`);
      await order();
      await until(
        () => standingStill(tables),
        (count) => count === stages.length,
        60_000,
      );
      await FAULTS[fault](house);
    } finally {
      await blocker.end();
    }
    if (!house.isAlive('worker')) await house.start('worker');
  }

  const standingStill = async (tables: readonly string[]) => {
    const waiting = await house.database.owner(
      `select distinct pid from pg_locks where not granted and relation = any ($1::regclass[])
       and mode = 'RowExclusiveLock'`,
      [tables],
    );
    return waiting.length;
  };

  it('hold what the file says when nothing happens', () => {
    expect(expected.applying).toMatchObject({
      employees: { count: JOURNEY_PEOPLE },
      completeness: { count: JOURNEY_PEOPLE },
      waiting: { count: 0 },
    });
    expect(expected.undoing).toMatchObject({ employees: { count: 0 }, ranks: { count: 0 } });
  });

  it.each(cases)(
    'come out the same when %s in the middle of %j',
    async (fault, stages) => {
      const journeys: [Journey, Stage][] = [];
      for (const stage of stages) {
        const journey = await Journey.begin(
          house,
          `rusak-${cases.findIndex((one) => one[1] === stages)}-${stage}`,
          JOURNEY_PEOPLE,
        );
        await journey.go(STAGES.slice(0, STAGES.indexOf(stage)));
        journeys.push([journey, stage]);
      }
      await harmedIn(stages, fault, () =>
        Promise.all(journeys.map(([journey, stage]) => journey.order(stage))),
      );
      for (const [journey, stage] of journeys) {
        await journey.finish(stage);
        await journey.go(STAGES.slice(STAGES.indexOf(stage) + 1));
        expect(journey.facts).toEqual(expected);
      }
    },
    180_000,
  );
});
