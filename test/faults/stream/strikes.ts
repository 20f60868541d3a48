import { until } from '#libs/testing';
import { ACTS, type Act, type StreamWalk } from './stream-walk.js';

/** A moment of the stream: so many steps of the worker after the beginning of an act. */
export interface Moment {
  readonly act: Act;
  readonly step: number;
}

/** How many steps the worker takes in consequence of each act. */
export type Steps = Readonly<Record<Act, number>>;

/** So many moments of the stream, in their order. @param choose whole numbers below its argument */
export function moments(count: number, steps: Steps, choose: (limit: number) => number): Moment[] {
  const of = (act: Act) => ({ act, step: choose(steps[act]) });
  return Array.from({ length: count }, () => of(ACTS[choose(ACTS.length)] ?? 'import')).sort(
    (a, b) => ACTS.indexOf(a.act) - ACTS.indexOf(b.act) || a.step - b.step,
  );
}

/** Walks through all acts while the worker dies at the given moments, and comes back each time. */
export async function walkStruck(walk: StreamWalk, struck: readonly Moment[]): Promise<void> {
  for (const act of ACTS) {
    const before = await walk.office.steps();
    const steps = struck.filter((moment) => moment.act === act).map(({ step }) => before + step);
    let isOver = false;
    const acting = walk.go(act).finally(() => (isOver = true));
    await Promise.all([acting, strike(walk, steps, () => isOver)]);
    await walk.office.settled();
  }
}

async function strike(
  { office }: StreamWalk,
  steps: readonly number[],
  isOver: () => boolean,
): Promise<void> {
  for (const step of steps) {
    await until(
      async () => (await office.steps()) >= step || isOver(),
      (reached) => reached,
      120_000,
    );
    await office.house.kill('worker');
    await office.house.start('worker');
  }
}
