import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Checkout, PROCESS, type Run, until } from './launcher-checkout.js';

/** The long form: `npm run test:long`. */
const isLong = process.env.KADER_TEST_LONG === '1' && process.platform === 'linux';
const ROUNDS = 50;
const VICTIMS = ['launcher', 'api', 'worker', 'postgres', 'guard'] as const;

/** Chooses the victims; a failed run is repeated with KADER_TEST_SEED. */
const SEED = Number(process.env.KADER_TEST_SEED ?? Date.now() % 1_000_000);

/** The same numbers for the same seed. @returns whole numbers below `limit` */
function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Writes one number after the other; whatever is acknowledged must be there at the end. */
class Writer {
  readonly acknowledged: number[] = [];
  private next = 0;
  private going = true;
  private readonly done: Promise<void>;

  constructor(private readonly current: () => Run) {
    this.done = this.write();
  }

  private async write() {
    while (this.going) {
      const value = this.next++;
      const ok = await this.current()
        .get(`/write?value=${value}`)
        .then((response) => response.ok)
        .catch(() => false);
      if (ok) this.acknowledged.push(value);
      else await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Waits until another write is acknowledged. */
  async goesOn() {
    const before = this.acknowledged.length;
    await until('another write', () => this.acknowledged.length > before).catch((error: Error) => {
      throw new Error(`${error.message}\n${this.current().output()}`);
    });
  }

  async stop() {
    this.going = false;
    await this.done;
  }
}

(isLong ? describe : describe.skip)('npm start, long form', () => {
  let checkout: Checkout;
  let writer: Writer | undefined;

  beforeAll(() => {
    checkout = new Checkout();
  });
  afterEach(async () => {
    await writer?.stop();
    await checkout.endEverything();
  });
  afterAll(() => checkout.remove());

  it(`loses no acknowledged write over ${ROUNDS} kills (seed ${SEED})`, async () => {
    const choose = chance(SEED);
    let run = await checkout.run();
    await run.ready();
    writer = new Writer(() => run);
    for (let round = 0; round < ROUNDS; round += 1) {
      await writer.goesOn();
      const victim = VICTIMS[choose(VICTIMS.length)] ?? 'api';
      process.kill(await checkout.pidOf(PROCESS[victim]), 'SIGKILL');
      // The launcher gives up after five crashes a minute, so that a fresh one takes over every few rounds.
      if (victim === 'launcher' || round % 4 === 3) {
        run.process.kill('SIGKILL');
        run = await checkout.run();
        await run.ready();
      }
    }
    await writer.goesOn();
    await writer.stop();
    let kept: number[] = [];
    await until('everything read', async () => {
      const response = await run.get('/read').catch(() => undefined);
      if (response?.ok) kept = (await response.json()) as number[];
      return kept.length > 0;
    });
    expect(kept).toEqual(expect.arrayContaining(writer.acknowledged));
    run.process.kill('SIGTERM');
    expect(await run.ended()).toBe(0);
    await checkout.nothingLeft();
  }, 600_000);

  it('gives up after more than five crashes in a minute', async () => {
    const run = await checkout.run();
    await run.ready();
    const crash = () => run.get('/crash').catch(() => undefined);
    await until('the launcher gives up', async () => {
      await crash();
      return run.process.exitCode !== null;
    });
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain('lebih dari lima kali');
    await checkout.nothingLeft();
  }, 60_000);

  it('ends a program that does not listen, within ten seconds', async () => {
    const run = await checkout.run({ LAUNCHER_FAULT: 'worker-hangs' });
    await run.ready();
    run.process.kill('SIGTERM');
    await checkout.nothingLeft();
    expect(await run.ended()).toBe(0);
  }, 60_000);

  it('ends a program that does not listen when the launcher is killed', async () => {
    const run = await checkout.run({ LAUNCHER_FAULT: 'worker-hangs' });
    await run.ready();
    run.process.kill('SIGKILL');
    await checkout.nothingLeft();
  }, 60_000);
});
