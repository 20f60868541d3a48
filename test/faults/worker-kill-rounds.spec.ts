import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { until } from '#libs/testing';
import { chance } from '../running/chance.js';
import type { Client } from '../running/client.js';
import { Journey, type JourneyFacts, STAGES } from '../running/journey.js';
import { RunningHouse } from '../running/running-house.js';

/** The long form: `npm run test:long`. */
const isLong = process.env.KADER_TEST_LONG === '1';
const KILLS = Number(process.env.KADER_TEST_KILLS ?? 50);
/** Chooses the victims and the moments; a failed run is repeated with KADER_TEST_SEED. */
const SEED = Number(process.env.KADER_TEST_SEED ?? Date.now() % 1_000_000);
const VICTIMS = ['api', 'worker'] as const;

/** Adds units one after the other, each with one key until it is acknowledged. */
class Writer {
  readonly acknowledged: string[] = [];
  private going = true;
  private readonly done: Promise<void>;

  constructor(private readonly client: Client) {
    this.done = this.write();
  }

  private async write(): Promise<void> {
    while (this.going) {
      const [code, key] = [`W${this.acknowledged.length}`, randomUUID()];
      const sending = { body: { code, name: `Unit ${code}` }, key };
      const created = () => this.client.send('POST', '/org-units', sending).catch(() => ({ status: 0 }));
      await until(created, ({ status }) => status === 201, 60_000);
      this.acknowledged.push(code);
    }
  }

  /** Waits until so many more are acknowledged. */
  async goesOn(more: number): Promise<void> {
    const target = this.acknowledged.length + more;
    await until(
      () => Promise.resolve(this.acknowledged.length),
      (count) => count >= target,
      60_000,
    );
  }

  async stop(): Promise<void> {
    this.going = false;
    await this.done;
  }
}

(isLong ? describe : describe.skip)('api and worker killed at random', () => {
  let house: RunningHouse;
  let expected: JourneyFacts;
  beforeAll(async () => {
    house = await RunningHouse.open();
    const undisturbed = await Journey.begin(house, 'tenang');
    await undisturbed.go(STAGES);
    expected = undisturbed.facts;
  }, 120_000);
  afterAll(() => house.close());

  /** Imports one file after the other, in an agency each, patiently over every restart. */
  async function journeysUntil(isOver: () => boolean): Promise<JourneyFacts[]> {
    const told: JourneyFacts[] = [];
    while (!isOver()) {
      const journey = await Journey.begin(house, `ronde${told.length}`);
      await journey.goPatiently(STAGES);
      told.push(journey.facts);
    }
    return told;
  }

  it(`lose and double nothing: ${KILLS} kills, seed ${SEED}`, async () => {
    const choose = chance(SEED);
    const { client } = await Journey.begin(house, 'penulis');
    const writer = new Writer(client);
    let over = false;
    const journeys = journeysUntil(() => over);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await writer.goesOn(1 + choose(20));
      const victim = VICTIMS[choose(VICTIMS.length)] ?? 'api';
      await house.kill(victim);
      await house.start(victim);
    }
    over = true;
    await writer.stop();
    for (const facts of await journeys) expect(facts).toEqual(expected);
    const written = await house.database.owner<{ code: string }>(
      `select code from org_unit where code like 'W%' order by id`,
    );
    expect(written.map(({ code }) => code)).toEqual(writer.acknowledged);
    const { code, output } = await house.command('audit', 'verify');
    expect({ code, output }).toMatchObject({ code: 0 });
  }, 1_800_000);
});
