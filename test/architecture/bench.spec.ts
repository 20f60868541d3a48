import { describe, expect, it } from '@jest/globals';
import { alternate, measureOf, median } from '../bench/measure.js';
import { agencySizes } from '../bench/synthetic/agencies.js';

const GOAL = { name: 'something, s', goal: 1.5, bound: 'atMost' } as const;

describe('the figures of the bench', () => {
  it('are medians, their ratio and whether the goal holds, as numbers of JSON', () => {
    const measure = measureOf(GOAL, [3, 9, 2.9], [1, 2, 20]);
    expect(JSON.parse(JSON.stringify(measure))).toEqual({
      name: 'something, s',
      value: 3,
      baseline: 2,
      ratio: 1.5,
      goal: 1.5,
      holds: true,
    });
  });

  it('hold on the right side of the goal', () => {
    expect(measureOf(GOAL, [1.51], [1]).holds).toBe(false);
    expect(measureOf({ ...GOAL, bound: 'atLeast' }, [1.51], [1]).holds).toBe(true);
    expect(measureOf({ ...GOAL, bound: 'atLeast' }, [1.49], [1]).holds).toBe(false);
  });

  it('take the middle of an odd and of an even number, and nothing for nothing', () => {
    expect([median([5, 1, 3]), median([4, 1, 2, 3])]).toEqual([3, 2.5]);
    expect(() => median([])).toThrow('nothing was measured');
  });

  it('come from both sides in turns, five times, after one round that does not count', async () => {
    const order: string[] = [];
    const side = (name: string) => async (round: number) => {
      order.push(`${name}${round}`);
      return round;
    };
    const { values, baselines } = await alternate(side('v'), side('b'));
    expect([values, baselines]).toEqual([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ]);
    expect(order.slice(0, 4)).toEqual(['b0', 'v0', 'b1', 'v1']);
  });
});

describe('synthetic agencies', () => {
  it.each([1_000, 10_000, 100_000, 5_000_000])(
    'of %i people are uneven, none is empty, nobody is lost',
    (size) => {
      const sizes = agencySizes(size);
      expect(sizes.reduce((sum, people) => sum + people, 0)).toBe(size);
      expect(Math.min(...sizes)).toBeGreaterThan(0);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    },
  );
});
