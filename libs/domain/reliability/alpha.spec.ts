import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ALPHA_METRICS, krippendorffAlpha, type RatingTable } from '#libs/domain/reliability';

/** Krippendorff's example, four raters by twelve units (docs/domain/07); `.` is missing. */
const PUBLISHED: RatingTable = [
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
]
  .map((rater) => rater.split(' ').map((rating) => (rating === '.' ? null : Number(rating))))
  .reduce<(number | null)[][]>(
    (units, rater) => rater.map((rating, unit) => [...(units[unit] ?? []), rating]),
    [],
  );

const rating = fc.option(
  fc.integer({ min: 0, max: 8 }).map((halves) => halves / 2),
  { freq: 4 },
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((k) => fc.array(fc.array(rating, { minLength: k, maxLength: k }), { minLength: 1, maxLength: 9 }));

const DISTANCES: Record<string, (a: number, b: number, between: (a: number, b: number) => number) => number> =
  {
    nominal: (a, b) => (a === b ? 0 : 1),
    ordinal: (a, b, between) => between(Math.min(a, b), Math.max(a, b)),
    interval: (a, b) => (a - b) ** 2,
    ratio: (a, b) => (a === b ? 0 : ((a - b) / (a + b)) ** 2),
  };

/** The definition, pair of ratings by pair of ratings. */
function byPairs(units: RatingTable, metric: string): number | null {
  const shared = units.map((row) => row.filter((one) => one !== null)).filter((row) => row.length > 1);
  const all = shared.flat();
  const countOf = (value: number) => all.filter((one) => one === value).length;
  const between = (low: number, high: number) => {
    const inside = all.filter((one) => one >= low && one <= high).length;
    return low === high ? 0 : (inside - (countOf(low) + countOf(high)) / 2) ** 2;
  };
  const distance = (a: number, b: number) => DISTANCES[metric]?.(a, b, between) ?? 0;
  const sum = (row: readonly number[]) =>
    row.reduce(
      (total, a, i) => total + row.reduce((part, b, j) => part + (i === j ? 0 : distance(a, b)), 0),
      0,
    );
  const observed = shared.reduce((total, row) => total + sum(row) / (row.length - 1), 0) / all.length;
  const expected = sum(all) / (all.length * (all.length - 1));
  return expected > 0 ? 1 - observed / expected : null;
}

describe("Krippendorff's alpha", () => {
  it('is as published, missing ratings left out', () => {
    const alpha = krippendorffAlpha(PUBLISHED);
    expect(alpha.nominal.value).toBeCloseTo(0.743421, 6);
    expect(alpha.ordinal.value).toBeCloseTo(0.815388, 6);
    expect(alpha.interval.value).toBeCloseTo(0.849107, 6);
    expect(alpha.ratio.value).toBeCloseTo(0.797, 3);
    expect(alpha).toMatchObject({ units: 11, pairable: 40 });
  });

  it.each(ALPHA_METRICS)('%s is the definition, pair by pair', (metric) => {
    fc.assert(
      fc.property(table, (units) => {
        const [fast, slow] = [krippendorffAlpha(units)[metric].value, byPairs(units, metric)];
        if (fast === null || slow === null) expect(fast).toBe(slow);
        else expect(fast).toBeCloseTo(slow, 9);
      }),
    );
  });

  it('does not depend on the order of raters or units', () => {
    const cases = table.chain((units) =>
      fc.tuple(
        fc.constant(units),
        fc.shuffledSubarray([...units.keys()], { minLength: units.length }),
        fc.shuffledSubarray([...(units[0] ?? []).keys()], { minLength: units[0]?.length ?? 0 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([units, rows, columns]) => {
        const other = rows.map((row) => columns.map((column) => units[row]?.[column] ?? null));
        const [here, there] = [krippendorffAlpha(units), krippendorffAlpha(other)];
        for (const metric of ALPHA_METRICS) {
          expect(there[metric].reason).toBe(here[metric].reason);
          expect(there[metric].value ?? 0).toBeCloseTo(here[metric].value ?? 0, 9);
        }
      }),
    );
  });

  it('is exactly 1 on full agreement with variation', () => {
    const agreed = fc
      .uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 2 })
      .map((levels) => levels.map((level) => [level, level, level]));
    fc.assert(
      fc.property(agreed, (units) => {
        const alpha = krippendorffAlpha(units);
        for (const metric of ALPHA_METRICS) expect(alpha[metric]).toEqual({ value: 1, reason: null });
      }),
    );
  });

  it.each([
    [
      'noVariation',
      [
        [3, 3],
        [3, 3],
      ],
    ],
    [
      'noVariation',
      [
        [3, 3],
        [3, 3],
        [5, null],
      ],
    ],
    [
      'noPairableRatings',
      [
        [1, null],
        [null, 2],
      ],
    ],
    ['noPairableRatings', []],
  ] as const)('is undefined: %s', (reason, units) => {
    const alpha = krippendorffAlpha(units);
    for (const metric of ALPHA_METRICS) expect(alpha[metric]).toEqual({ value: null, reason });
  });

  it('has no ratio below 0', () => {
    const alpha = krippendorffAlpha([
      [-1, 1],
      [2, 2],
    ]);
    expect(alpha.ratio).toEqual({ value: null, reason: 'belowZero' });
    expect(alpha.interval.value).not.toBeNull();
  });
});
