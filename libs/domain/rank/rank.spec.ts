import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ECHELONS } from '#libs/domain/position-level';
import {
  formatRank,
  parsePppkGrade,
  parseRank,
  PPPK_GRADES,
  pppkGradeStep,
  rankAtStep,
  rankRangeOf,
  RANKS,
  rankStep,
  rankTitle,
  rankWarning,
} from '#libs/domain/rank';

describe('pangkat and golongan ruang (01, Rank)', () => {
  test('17 steps: I/a..I/d = 1..4, II = 5..8, III = 9..12, IV/a..IV/e = 13..17', () => {
    expect(RANKS.map(rankStep)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
    expect([1, 4, 5, 8, 9, 12, 13, 17].map(rankAtStep)).toEqual([
      'I/a',
      'I/d',
      'II/a',
      'II/d',
      'III/a',
      'III/d',
      'IV/a',
      'IV/e',
    ]);
    expect([rankAtStep(0), rankAtStep(18)]).toEqual([null, null]);
  });

  test.each(['IV/b', 'IV.b', 'IVb', 'iv b', ' IV / B ', 'IVB', 'iv/b'])('%j is IV/b', (text) => {
    expect(parseRank(text)).toBe('IV/b');
  });

  test.each(['I/e', 'II/e', 'III/e', 'IV/f', 'V/a', 'IIII/a', 'IV', 'b', '', '4/b', 'IV-b', 'IV//b', 'IX'])(
    '%j is no rank',
    (text) => {
      expect(parseRank(text)).toBeNull();
    },
  );

  test('all spellings of every rank read as that rank', () => {
    const spelling = fc.tuple(fc.constantFrom(...RANKS), fc.constantFrom('/', '.', '', ' '), fc.boolean());
    fc.assert(
      fc.property(spelling, ([rank, sign, upper]) => {
        const text = rank.replace('/', sign);
        expect(parseRank(upper ? text.toUpperCase() : text.toLowerCase())).toBe(rank);
      }),
    );
  });

  test('the names of the ranks', () => {
    expect(RANKS.map(rankTitle)).toEqual([
      'Juru Muda',
      'Juru Muda Tingkat I',
      'Juru',
      'Juru Tingkat I',
      'Pengatur Muda',
      'Pengatur Muda Tingkat I',
      'Pengatur',
      'Pengatur Tingkat I',
      'Penata Muda',
      'Penata Muda Tingkat I',
      'Penata',
      'Penata Tingkat I',
      'Pembina',
      'Pembina Tingkat I',
      'Pembina Utama Muda',
      'Pembina Utama Madya',
      'Pembina Utama',
    ]);
    expect(formatRank('IV/a')).toBe('Pembina (IV/a)');
  });
});

describe('golongan of PPPK, I to XVII without pangkat (01, Rank)', () => {
  test('in order', () => {
    expect(PPPK_GRADES).toHaveLength(17);
    expect([pppkGradeStep('I'), pppkGradeStep('IX'), pppkGradeStep('XVII')]).toEqual([1, 9, 17]);
  });

  test.each([
    ['IX', 'IX'],
    [' ix ', 'IX'],
    ['Golongan IX', 'IX'],
    ['Gol. VII', 'VII'],
    ['xvii', 'XVII'],
    ['XVIII', null],
    ['IIX', null],
    ['IV/a', null],
    ['9', null],
    ['', null],
  ])('%j is %s', (text, grade) => {
    expect(parsePppkGrade(text)).toBe(grade);
  });
});

describe('rank range per echelon, warn only (09, section 3)', () => {
  test.each([
    ['I.b', 'IV/c', 'IV/e'],
    ['II.a', 'IV/c', 'IV/d'],
    ['II.b', 'IV/b', 'IV/c'],
    ['III.a', 'IV/a', 'IV/b'],
    ['III.b', 'III/d', 'IV/a'],
    ['IV.a', 'III/c', 'III/d'],
    ['IV.b', 'III/b', 'III/c'],
  ] as const)('%s: from %s to %s, both included', (echelon, lowest, highest) => {
    expect(rankRangeOf(echelon)).toEqual({ lowest, highest });
    const usual = RANKS.filter((rank) => rankWarning(rank, echelon) === null);
    expect([usual[0], usual.at(-1)]).toEqual([lowest, highest]);
    expect(RANKS.filter((rank) => rankWarning(rank, echelon) === 'rank.below-echelon').at(-1)).toBe(
      rankAtStep(rankStep(lowest) - 1),
    );
    expect(RANKS.find((rank) => rankWarning(rank, echelon) === 'rank.above-echelon') ?? null).toBe(
      rankAtStep(rankStep(highest) + 1),
    );
  });

  test('a pengawas (IV.a) of rank IV/a is above the range', () => {
    expect(rankWarning('IV/a', 'IV.a')).toBe('rank.above-echelon');
  });

  test('an echelon without a known range says nothing', () => {
    const unknown = ECHELONS.filter((echelon) => rankRangeOf(echelon) === null);
    expect(unknown).toEqual(['I.a', 'V.a', 'V.b']);
    expect(rankWarning('I/a', 'I.a')).toBeNull();
  });
});
