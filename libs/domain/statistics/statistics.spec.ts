import { describe, expect, it } from '@jest/globals';
import {
  correlationOf,
  deviationOf,
  figure,
  sampleSize,
  slopeOf,
  squaredDeviations,
  twoSidedNormal,
  upperF,
} from '#libs/domain/statistics';

describe('distributions', () => {
  // From SciPy 1.17: f.ppf(0.975, a, b).
  it.each([
    [5, 15, 3.576415],
    [15, 5, 6.427728],
    [1, 1, 647.789011],
    [2.55227512, 334, 3.3681375],
    [9999, 39996, 1.0313273],
  ])('97.5 %% quantile of F(%s, %s) is %s', (numerator, denominator, quantile) => {
    expect(upperF(numerator, denominator)).toBeCloseTo(quantile, 6);
  });

  it('has no quantile where there are no degrees of freedom', () => {
    expect([upperF(0, 3), upperF(NaN, 3), upperF(3, -1), upperF(3, 1e-9)]).toEqual([null, null, null, null]);
  });

  it('keeps the digits of a far tail and is never 0', () => {
    expect(twoSidedNormal(0)).toBe(1);
    expect(twoSidedNormal(-1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(twoSidedNormal(10) / 1.523970604832094e-23).toBeCloseTo(1, 9);
    expect(twoSidedNormal(1e9)).toBe(Number.MIN_VALUE);
  });
});

describe('moments', () => {
  it('do not lose small deviations of large values', () => {
    expect(squaredDeviations([1e9 + 0.25, 1e9, 1e9 - 0.25])).toBeCloseTo(0.125, 12);
    expect(deviationOf([1, 2, 3, 4, 5])).toBeCloseTo(Math.sqrt(2.5), 12);
  });

  it('count the rounding of doubles as no deviation', () => {
    expect(squaredDeviations([0.1 + 0.2, 0.3, 0.3])).toBe(0);
    expect(correlationOf({ x: [0.1 + 0.2, 0.3, 0.3], y: [1, 2, 3] })).toBeNull();
    expect(slopeOf({ x: [2, 2], y: [1, 5] })).toBeNull();
  });

  it('correlate within -1 and 1', () => {
    expect(correlationOf({ x: [1, 2, 3], y: [3, 2, 1] })).toBeCloseTo(-1, 12);
    expect(correlationOf({ x: [0.1, 0.2, 0.3], y: [0.7, 1.4, 2.1] })).toBeCloseTo(1, 12);
    expect(slopeOf({ x: [1, 2, 3], y: [5, 7, 9] })).toBeCloseTo(2, 12);
  });
});

describe('figures', () => {
  it('are never NaN or infinite', () => {
    expect([figure(NaN), figure(-Infinity)]).toEqual(
      new Array(2).fill({ value: null, reason: 'outOfRange' }),
    );
    expect(figure(0)).toEqual({ value: 0, reason: null });
  });

  it('carry the label of a small sample', () => {
    expect([0, 4, 5, 29, 30].map(sampleSize)).toEqual([
      'smallGroup',
      'smallGroup',
      'smallPool',
      'smallPool',
      'sufficient',
    ]);
  });
});
