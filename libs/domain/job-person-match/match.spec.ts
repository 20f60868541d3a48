import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GENERIC_CODES, type StandardLevel } from '#libs/domain/competency';
import {
  jobPersonMatch,
  JPM_VARIANTS,
  type JpmVariant,
  matchFigure,
  technicalMatch,
} from '#libs/domain/job-person-match';
import { formatMicro, MICRO } from '#libs/domain/micro';

const byCode = <Value>(values: readonly Value[]): Record<string, Value> =>
  Object.fromEntries(GENERIC_CODES.map((code, at) => [code, values[at]])) as Record<string, Value>;
const levels = (text: string) => byCode(text.split(' ').map((level) => Number(level) * 100));
const standard = (text: string) => byCode(text.split(' ').map((level) => Number(level) as StandardLevel));
const FOURS = '4 4 4 4 4 4 4 4 4';
const value = (achieved: string, required: string, variant: JpmVariant) => {
  const match = jobPersonMatch(levels(achieved), standard(required), variant);
  return match.ok ? formatMicro(match.value) : match.code;
};

describe('worked examples of docs/domain/02', () => {
  test.each([
    ['4 4 3 3 4 3 3 3 4', FOURS, ['86.111111', '86.111111', '86.111111', '86.111111', '86.111111']],
    ['5 4 3 3 5 3 3 3 4', FOURS, ['91.666667', '91.666667', '86.111111', '91.666667', '86.111111']],
    [
      '4 3 3 3 4 3 2 3 3',
      '4 3 4 4 3 4 3 4 3',
      ['87.500000', '87.500000', '84.375000', '88.888889', '85.185185'],
    ],
    ['2 2 2 2 2 1 1 1 1', '2 2 2 2 2 2 2 2 2', Array(5).fill('77.777778')],
    ['5 5 5 5 5 5 5 5 5', FOURS, ['125.000000', '100.000000', '100.000000', '125.000000', '100.000000']],
    ['0 0 0 0 0 0 0 0 0', FOURS, Array(5).fill('0.000000')],
  ])('%s against %s', (achieved, required, values) => {
    expect(JPM_VARIANTS.map((variant) => value(achieved, required, variant))).toEqual(values);
  });
});

describe('explanation', () => {
  test('every competency with level, standard, ratio and gap, and the sums', () => {
    const match = jobPersonMatch(levels('5 4 3 3 5 3 3 3 4'), standard(FOURS), 'V3');
    expect(match).toMatchObject({
      ok: true,
      variant: 'V3',
      sums: { achieved: 3300, counted: 3100, standard: 3600 },
    });
    if (!match.ok) throw new Error(match.code);
    expect(match.parts[0]).toEqual({
      code: 'M.01',
      achieved: 500,
      standard: 400,
      counted: 400,
      ratio: 100 * MICRO,
      gap: 100,
    });
    expect(match.parts[2]).toEqual({
      code: 'M.03',
      achieved: 300,
      standard: 400,
      counted: 300,
      ratio: 75 * MICRO,
      gap: -100,
    });
  });
});

describe('refusals name what is missing', () => {
  const full = levels(FOURS);
  const required = standard(FOURS);

  test('a competency without a rating is no zero', () => {
    const { 'M.02': _, ...fewer } = full;
    expect(jobPersonMatch({ ...fewer, 'SK.01': null }, required, 'V1')).toEqual({
      ok: false,
      code: 'jpm.levels-missing',
      competencies: ['M.02', 'SK.01'],
    });
  });

  test('a level outside 0 to 5', () => {
    expect(jobPersonMatch({ ...full, 'M.04': 501 }, required, 'V1')).toEqual({
      ok: false,
      code: 'jpm.levels-invalid',
      competencies: ['M.04'],
    });
  });

  test('a standard with fewer than the nine', () => {
    const { 'M.08': _, ...fewer } = required;
    expect(jobPersonMatch(full, fewer, 'V1')).toEqual({
      ok: false,
      code: 'jpm.standard-missing',
      competencies: ['M.08'],
    });
  });

  test('a standard of 0', () => {
    expect(jobPersonMatch(full, { ...required, 'M.01': 0 as StandardLevel }, 'V4')).toEqual({
      ok: false,
      code: 'jpm.standard-invalid',
      competencies: ['M.01'],
    });
  });
});

describe('technical competencies have a JPM of their own', () => {
  test('over the codes their standard names', () => {
    const match = technicalMatch({ 'T.01': 300, 'T.02': 150, 'M.01': 500 }, { 'T.01': 3, 'T.02': 3 }, 'V1');
    expect(match).toMatchObject({ ok: true, value: 75 * MICRO });
  });

  test('without a standard there is none', () => {
    expect(technicalMatch({ 'T.01': 300 }, {}, 'V1')).toMatchObject({ code: 'jpm.standard-missing' });
  });

  test('they do not enter the generic one', () => {
    const match = jobPersonMatch({ ...levels(FOURS), 'T.01': 100 }, { ...standard(FOURS), 'T.01': 5 }, 'V1');
    expect(match).toMatchObject({ ok: true, value: 100 * MICRO });
  });
});

describe('figures a centre gives itself (docs/domain/06, format 5)', () => {
  const required = standard(FOURS);
  const partial = { 'M.01': 400 };

  test('stand beside ours, and a difference is said', () => {
    const ours = { levels: levels('4 4 3 3 4 3 3 3 4'), given: 86_110_000 };
    expect(matchFigure(ours, required, 'V1')).toMatchObject({
      source: 'computed',
      value: 86_111_111,
      given: 86_110_000,
      differs: true,
    });
    expect(matchFigure({ ...ours, given: 86_111_111 }, required, 'V1')).toMatchObject({ differs: false });
    expect(matchFigure({ ...ours, given: null }, required, 'V1')).toMatchObject({ differs: false });
  });

  test('are used where levels are absent, and nothing is where neither is there', () => {
    expect(matchFigure({ levels: partial, given: 90_500_000 }, required, 'V1')).toMatchObject({
      source: 'given',
      value: 90_500_000,
      refusal: { code: 'jpm.levels-missing' },
    });
    expect(matchFigure({ levels: partial, given: null }, required, 'V1')).toMatchObject({ source: 'none' });
  });

  test('never hide a broken standard', () => {
    expect(matchFigure({ levels: partial, given: 90_500_000 }, {}, 'V1')).toMatchObject({ source: 'none' });
  });
});

describe('properties', () => {
  const nine = <Value>(value: fc.Arbitrary<Value>) =>
    fc.array(value, { minLength: 9, maxLength: 9 }).map((values) => byCode(values));
  const achieved = nine(fc.integer({ min: 0, max: 20 }).map((quarters) => quarters * 25));
  const required = nine(fc.constantFrom<StandardLevel>(1, 2, 3, 4, 5));
  const figures = (a: Record<string, number>, s: Record<string, StandardLevel>) =>
    JPM_VARIANTS.map((variant) => {
      const match = jobPersonMatch(a, s, variant);
      if (!match.ok) throw new Error(match.code);
      return match.value;
    }) as [number, number, number, number, number];

  test('a capped figure is between 0 and 100 and never above the uncapped one', () => {
    fc.assert(
      fc.property(achieved, required, (a, s) => {
        const [v1, v2, v3, v4, v5] = figures(a, s);
        for (const capped of [v2, v3, v5]) expect(capped >= 0 && capped <= 100 * MICRO).toBe(true);
        expect(v2).toBe(Math.min(v1, 100 * MICRO));
        expect(v3 <= v2 && v5 <= v4).toBe(true);
      }),
    );
  });

  test('a higher level never lowers any figure', () => {
    fc.assert(
      fc.property(achieved, required, fc.constantFrom(...GENERIC_CODES), (a, s, code) => {
        const before = figures({ ...a, [code]: 0 }, s);
        figures(a, s).forEach((value, at) => expect(value >= (before[at] ?? 0)).toBe(true));
      }),
    );
  });

  test('under one standard for all, V1 = V4 and V3 = V5', () => {
    fc.assert(
      fc.property(achieved, fc.constantFrom<StandardLevel>(1, 2, 3, 4, 5), (a, level) => {
        const [v1, , v3, v4, v5] = figures(a, byCode(Array<StandardLevel>(9).fill(level)));
        expect([v4, v5]).toEqual([v1, v3]);
      }),
    );
  });

  test('V4 and V5 average exact ratios: rounding comes once, at the end', () => {
    fc.assert(
      fc.property(achieved, required, (a, s) => {
        const [, , , v4] = figures(a, s);
        const exact = GENERIC_CODES.reduce((sum, code) => sum + (a[code] ?? 0) * (60 / (s[code] ?? 1)), 0);
        expect(Math.abs(v4 * 540 - exact * MICRO) * 2 <= 540).toBe(true);
      }),
    );
  });
});
