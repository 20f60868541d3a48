import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseMicro } from '#libs/domain/micro';
import {
  AXIS_LEVELS,
  BOXES,
  boxOf,
  type CutPoints,
  levelOf,
  levelsOf,
  recommendationsOf,
} from '#libs/domain/nine-box';

const cut = (micro: number, exclusive = false) => ({ micro, exclusive });
const INCLUSIVE: CutPoints = { middle: cut(60_000_000), high: cut(80_000_000) };
const EXCLUSIVE: CutPoints = { middle: cut(46_000_000, true), high: cut(72_000_000, true) };

test('the national numbering, kinerja from top to bottom, potensial from left to right', () => {
  const rows = ['high', 'middle', 'low'] as const;
  expect(rows.map((kinerja) => AXIS_LEVELS.map((potensial) => boxOf(kinerja, potensial)))).toEqual([
    [4, 7, 9],
    [2, 5, 8],
    [1, 3, 6],
  ]);
});

test.each(BOXES)('box %d is made of its own levels, and something is recommended', (box) => {
  const { kinerja, potensial } = levelsOf(box);
  expect(boxOf(kinerja, potensial)).toBe(box);
  expect(recommendationsOf(box).length).toBeGreaterThan(0);
});

test('only box 9 is proposed nationally, boxes 7 to 9 to the agency talent pool', () => {
  const having = (code: ReturnType<typeof recommendationsOf>[number]) =>
    BOXES.filter((box) => recommendationsOf(box).includes(code));
  expect([having('nationalTalentPool'), having('agencyTalentPool')]).toEqual([[9], [7, 8, 9]]);
});

describe('levels of the stored value', () => {
  test.each([
    ['80', INCLUSIVE, 'high'],
    ['79.999999', INCLUSIVE, 'middle'],
    ['60', INCLUSIVE, 'middle'],
    ['60.5', INCLUSIVE, 'middle'],
    ['59.999999', INCLUSIVE, 'low'],
    ['0', INCLUSIVE, 'low'],
    ['72', EXCLUSIVE, 'middle'],
    ['72.000001', EXCLUSIVE, 'high'],
    ['46', EXCLUSIVE, 'low'],
    ['46.000001', EXCLUSIVE, 'middle'],
  ])('%s', (score, cuts, level) => {
    expect(levelOf(parseMicro(score) ?? NaN, cuts)).toBe(level);
  });

  test('a higher score is never at a lower level, and every score has one', () => {
    const score = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(score, score, fc.constantFrom(INCLUSIVE, EXCLUSIVE), (one, other, cuts) => {
        const place = (value: number) => AXIS_LEVELS.indexOf(levelOf(value, cuts));
        expect(place(Math.max(one, other))).toBeGreaterThanOrEqual(place(Math.min(one, other)));
      }),
    );
  });
});
