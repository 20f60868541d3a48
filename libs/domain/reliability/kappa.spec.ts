import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cohenKappa, type CountTable, fleissKappa, KAPPA_WEIGHTS } from '#libs/domain/reliability';

/** Fleiss 1971, ten targets in five categories by fourteen raters (docs/domain/07). */
const PUBLISHED: CountTable = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
];

const square = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.array(fc.array(fc.nat(20), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
);

/** The definition by weights of agreement: (po - pe) / (1 - pe). */
function byAgreement(table: CountTable, power: 1 | 2): number {
  const all = table.flat().reduce((sum, count) => sum + count, 0);
  const row = table.map((counts) => counts.reduce((sum, count) => sum + count, 0) / all);
  const column = table.map((_, j) => table.reduce((sum, counts) => sum + (counts[j] ?? 0), 0) / all);
  let [po, pe] = [0, 0];
  table.forEach((counts, i) =>
    counts.forEach((count, j) => {
      const weight = 1 - (Math.abs(i - j) / (table.length - 1)) ** power;
      po += (weight * count) / all;
      pe += weight * (row[i] ?? 0) * (column[j] ?? 0);
    }),
  );
  return (po - pe) / (1 - pe);
}

describe("Cohen's kappa", () => {
  it('is as published; with two categories weights change nothing', () => {
    for (const weights of KAPPA_WEIGHTS)
      expect(
        cohenKappa(
          [
            [20, 5],
            [10, 15],
          ],
          weights,
        ).value,
      ).toBeCloseTo(0.4, 12);
  });

  it('weighs disagreement by its distance and by its square', () => {
    const table = [
      [20, 5, 1],
      [4, 15, 6],
      [9, 2, 30],
    ];
    expect(cohenKappa(table, 'linear').value).toBeCloseTo(byAgreement(table, 1), 12);
    expect(cohenKappa(table, 'quadratic').value).toBeCloseTo(byAgreement(table, 2), 12);
    const values = KAPPA_WEIGHTS.map((weights) => cohenKappa(table, weights).value);
    expect(new Set(values).size).toBe(3);
  });

  it('does not depend on who is the first rater, nor plain on the order of categories', () => {
    fc.assert(
      fc.property(square, (table) => {
        const turned = table.map((_, i) => table.map((row) => row[i] ?? 0));
        for (const weights of KAPPA_WEIGHTS)
          expect(cohenKappa(turned, weights).value ?? 9).toBeCloseTo(
            cohenKappa(table, weights).value ?? 9,
            9,
          );
        const reversed = table.map((row) => [...row].reverse()).reverse();
        expect(cohenKappa(reversed, 'plain').value ?? 9).toBeCloseTo(
          cohenKappa(table, 'plain').value ?? 9,
          9,
        );
      }),
    );
  });

  it('is undefined where nothing was rated or all is one category', () => {
    expect(
      cohenKappa(
        [
          [0, 0],
          [0, 0],
        ],
        'plain',
      ),
    ).toEqual({ value: null, reason: 'noRatings' });
    expect(
      cohenKappa(
        [
          [0, 0],
          [0, 7],
        ],
        'linear',
      ),
    ).toEqual({ value: null, reason: 'noVariation' });
    expect(cohenKappa([[5]], 'quadratic')).toEqual({ value: null, reason: 'noVariation' });
  });

  it('refuses a table that is not square', () => {
    expect(() =>
      cohenKappa(
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        'plain',
      ),
    ).toThrow(RangeError);
  });
});

describe("Fleiss' kappa", () => {
  it('is as published', () => {
    const fleiss = fleissKappa(PUBLISHED);
    expect(fleiss.value).toBeCloseTo(0.209931, 6);
    expect(fleiss).toMatchObject({ targets: 10, raters: 14, sample: 'smallPool', reason: null });
  });

  it('does not depend on the order of targets and categories', () => {
    const order = (count: number) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count });
    fc.assert(
      fc.property(order(10), order(5), (rows, columns) => {
        const other = rows.map((row) => columns.map((column) => PUBLISHED[row]?.[column] ?? 0));
        expect(fleissKappa(other).value).toBeCloseTo(0.209931, 6);
      }),
    );
  });

  it.each([
    [
      'unevenRaters',
      [
        [1, 2],
        [2, 2],
      ],
    ],
    [
      'tooFewRaters',
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'noVariation',
      [
        [0, 3],
        [0, 3],
      ],
    ],
    ['noRatings', [[0, 0]]],
    ['noRatings', []],
  ] as const)('is undefined: %s', (reason, table) => {
    expect(fleissKappa(table)).toMatchObject({ value: null, reason });
  });

  it('is 1 where everybody agrees on every target', () => {
    expect(
      fleissKappa([
        [3, 0],
        [0, 3],
      ]).value,
    ).toBe(1);
  });
});
