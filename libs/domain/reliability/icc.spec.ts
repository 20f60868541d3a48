import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ICC_FORMS,
  type IccForm,
  intraclassCorrelations,
  type RatingTable,
  reliabilityBand,
} from '#libs/domain/reliability';

/** Shrout & Fleiss 1979, six targets by four judges (docs/domain/07). */
const PUBLISHED: RatingTable = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

const VALUES: readonly (readonly [IccForm, number, number, number])[] = [
  ['ICC(1,1)', 0.165742, -0.132932, 0.72256],
  ['ICC(2,1)', 0.289764, 0.018787, 0.761084],
  ['ICC(3,1)', 0.714841, 0.342465, 0.945858],
  ['ICC(1,k)', 0.442797, -0.884442, 0.912415],
  ['ICC(2,k)', 0.620051, 0.071137, 0.927232],
  ['ICC(3,k)', 0.909316, 0.675675, 0.985892],
];

const reasonsOf = (table: RatingTable) =>
  Object.values(intraclassCorrelations(table).forms).map(({ reason }) => reason);

const level = fc.integer({ min: 0, max: 20 }).map((quarters) => quarters / 4);
const complete = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 5 }))
  .chain(([n, k]) =>
    fc.array(fc.array(level, { minLength: k, maxLength: k }), { minLength: n, maxLength: n }),
  );

const shuffled = (count: number) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count });

describe('intraclass correlations', () => {
  it.each(VALUES)('%s is as published, with its interval', (form, value, lower, upper) => {
    const estimate = intraclassCorrelations(PUBLISHED).forms[form];
    expect(estimate.value).toBeCloseTo(value, 6);
    expect(estimate.interval.lower).toBeCloseTo(lower, 6);
    expect(estimate.interval.upper).toBeCloseTo(upper, 6);
  });

  it('gives the mean squares and says how few targets there are', () => {
    const { meanSquares, ...result } = intraclassCorrelations(PUBLISHED);
    expect(result).toMatchObject({ targets: 6, leftOut: 0, raters: 4, sample: 'smallPool' });
    expect(meanSquares?.bms).toBeCloseTo(11.241667, 6);
    expect(meanSquares?.wms).toBeCloseTo(6.263889, 6);
    expect(meanSquares?.jms).toBeCloseTo(32.486111, 6);
    expect(meanSquares?.ems).toBeCloseTo(1.019444, 6);
  });

  it('judges the band from the interval, not from the estimate', () => {
    const { forms } = intraclassCorrelations(PUBLISHED);
    expect(forms['ICC(3,k)'].interval.bands).toEqual({ lower: 'moderate', upper: 'excellent' });
    expect([0.4999, 0.5, 0.7499, 0.75, 0.9, 0.9001, -1].map(reliabilityBand)).toEqual([
      'poor',
      'moderate',
      'moderate',
      'good',
      'good',
      'excellent',
      'poor',
    ]);
  });

  it('leaves out targets with a missing rating and says how many', () => {
    const gaps = [[null, 2, 5, 8], ...PUBLISHED, [1, null, null, null]];
    const result = intraclassCorrelations(gaps);
    expect(result).toMatchObject({ targets: 6, leftOut: 2 });
    expect(result.forms).toEqual(intraclassCorrelations(PUBLISHED).forms);
  });

  it.each([
    ['no target', [], 'tooFewRaters'],
    ['one rater', [[1], [2]], 'tooFewRaters'],
    [
      'one complete target',
      [
        [1, 2],
        [2, null],
      ],
      'tooFewTargets',
    ],
    [
      'the same rating everywhere',
      [
        [3.1, 3.1],
        [3.1, 3.1],
      ],
      'noVariation',
    ],
  ] as const)('is undefined for %s', (_, table, reason) => {
    expect(new Set(reasonsOf(table))).toEqual(new Set([reason]));
  });

  it('is undefined where targets do not differ, though 1.1 + 2.2 is not 3.3 in doubles', () => {
    const alike = [
      [1.1, 2.2, 3.3],
      [1.1, 2.2, 3.3],
      [1.1, 2.2, 3.3],
    ];
    expect(intraclassCorrelations(alike).forms).toMatchObject({
      'ICC(3,1)': { value: null, reason: 'noTargetVariation' },
      'ICC(1,k)': { value: null, reason: 'noTargetVariation' },
      'ICC(2,1)': { value: 0 },
    });
    const opposite = intraclassCorrelations([
      [1, 2],
      [2, 1],
    ]).forms;
    expect(opposite['ICC(2,k)']).toMatchObject({ value: null, reason: 'noTargetVariation' });
  });

  it('has no interval where raters agree fully', () => {
    const { forms } = intraclassCorrelations([
      [1, 1],
      [2, 2],
      [5, 5],
    ]);
    for (const form of ICC_FORMS)
      expect(forms[form]).toMatchObject({
        value: 1,
        interval: { lower: null, bands: null, reason: 'noErrorVariance' },
      });
  });

  it('says that a double cannot hold the result', () => {
    const huge = [
      [1e300, -1e300],
      [1, 2],
      [3, 9],
    ];
    expect(new Set(reasonsOf(huge))).toEqual(new Set(['outOfRange']));
    expect(intraclassCorrelations(huge).meanSquares).toBeNull();
  });

  it('refuses rows of different length', () => {
    expect(() => intraclassCorrelations([[1, 2], [1]])).toThrow(RangeError);
  });

  it('does not depend on the order of targets or raters, nor on unit or origin', () => {
    const cases = complete.chain((table) =>
      fc.tuple(fc.constant(table), shuffled(table.length), shuffled(table[0]?.length ?? 0)),
    );
    fc.assert(
      fc.property(cases, ([table, rows, columns]) => {
        const other = rows.map((row) => columns.map((column) => 2 * (table[row]?.[column] ?? 0) + 7));
        const [here, there] = [intraclassCorrelations(table).forms, intraclassCorrelations(other).forms];
        for (const form of ICC_FORMS) expectSame(here[form].value, there[form].value);
      }),
    );
  });

  it('(3,1) does not see how severe a rater is', () => {
    const cases = fc.tuple(complete, fc.array(level, { minLength: 5, maxLength: 5 }));
    fc.assert(
      fc.property(cases, ([table, shifts]) => {
        const shifted = table.map((row) => row.map((rating, column) => rating + (shifts[column] ?? 0)));
        const of = (ratings: RatingTable) => intraclassCorrelations(ratings).forms['ICC(3,1)'].value;
        expectSame(of(table), of(shifted));
      }),
    );
  });

  it('never exceeds 1, holds its estimate in its interval, and is never NaN or infinite', () => {
    const gappy = complete.chain((table) =>
      fc.tuple(
        ...table.map((row) => fc.tuple(...row.map((rating) => fc.option(fc.constant(rating), { freq: 9 })))),
      ),
    );
    fc.assert(
      fc.property(gappy, (table) => {
        const { forms } = intraclassCorrelations(table);
        expect(JSON.parse(JSON.stringify(forms))).toEqual(forms);
        for (const { value, reason, interval } of Object.values(forms)) {
          expect((value === null) === (reason !== null)).toBe(true);
          expect(value ?? 0).toBeLessThanOrEqual(1 + 1e-12);
          if (interval.lower === null) continue;
          expect(interval.lower).toBeLessThanOrEqual(interval.upper);
          expect(interval.upper).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function expectSame(one: number | null, other: number | null) {
  if (one === null || other === null) expect(one).toBe(other);
  else expect(Math.abs(one - other)).toBeLessThan(1e-8 * Math.max(1, Math.abs(one)));
}
