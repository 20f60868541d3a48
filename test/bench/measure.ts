/** One goal of the bench: a figure, the baseline measured beside it in the same run, and whether the goal holds. */
export interface Measure {
  /** What was measured, and its unit. */
  readonly name: string;
  readonly value: number;
  readonly baseline: number;
  readonly ratio: number;
  readonly goal: number;
  readonly holds: boolean;
}

export interface Goal {
  readonly name: string;
  readonly goal: number;
  /** Whether the ratio may not exceed the goal, or must reach it. */
  readonly bound: 'atMost' | 'atLeast';
}

/** How often both sides are measured, in turns. */
export const ROUNDS = 5;

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? NaN, sorted[sorted.length >> 1] ?? NaN];
  return (low + high) / 2;
}

const digits = (value: number): number => Number(value.toPrecision(4));

/** The medians of both sides as a measure. */
export function measureOf(goal: Goal, values: readonly number[], baselines: readonly number[]): Measure {
  const [value, baseline] = [median(values), median(baselines)];
  const ratio = value / baseline;
  return {
    name: goal.name,
    value: digits(value),
    baseline: digits(baseline),
    ratio: digits(ratio),
    goal: goal.goal,
    holds: goal.bound === 'atMost' ? ratio <= goal.goal : ratio >= goal.goal,
  };
}

type Side<T> = (round: number) => Promise<T>;

/**
 * Measures both sides in turns, so that whatever else the machine does meets both. A first round warms up and does not
 * count.
 */
export async function alternate<T>(
  value: Side<T>,
  baseline: Side<T>,
  rounds = ROUNDS,
): Promise<{ values: T[]; baselines: T[] }> {
  const values: T[] = [];
  const baselines: T[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [b, v] = [await baseline(round), await value(round)];
    if (round === 0) continue;
    baselines.push(b);
    values.push(v);
  }
  return { values, baselines };
}

/** Seconds an action takes. */
export async function seconds(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return (performance.now() - start) / 1000;
}
