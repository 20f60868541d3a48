import { describe, expect, test } from '@jest/globals';
import { parseMicro } from '#libs/domain/micro';
import {
  distributionWarnings,
  EXPECTATION_RATINGS,
  isAtLeast,
  officialExpectationRating,
  officialPredicate,
  type PredicateCounts,
  predicateOf,
  predicateOfNumber,
  PREDICATES,
  readExpectationRating,
  readPredicate,
  type UnitRating,
} from '#libs/domain/performance-rating';

describe('work result by behaviour (PermenPANRB 6/2022)', () => {
  test('the nine cells of the table', () => {
    const rows = EXPECTATION_RATINGS.map((workResult) =>
      (['below', 'meets', 'above'] as const).map((behaviour) => predicateOf(workResult, behaviour)),
    );
    expect(rows).toEqual([
      ['poor', 'good', 'veryGood'],
      ['poor', 'good', 'good'],
      ['veryPoor', 'needsImprovement', 'needsImprovement'],
    ]);
  });

  test('at least Baik is what gate 2 asks for', () => {
    expect(PREDICATES.map((predicate) => isAtLeast(predicate, 'good'))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('words of files', () => {
  test.each(PREDICATES)('%s reads back from its official word and from its code', (predicate) => {
    expect([readPredicate(officialPredicate(predicate)), readPredicate(predicate)]).toEqual([
      predicate,
      predicate,
    ]);
  });

  test.each(EXPECTATION_RATINGS)('%s reads back', (rating) => {
    expect(readExpectationRating(officialExpectationRating(rating))).toBe(rating);
  });

  test.each([
    ['CUKUP', 'needsImprovement'],
    ['MISCONDUCT', 'poor'],
    ['Sangat-Baik', 'veryGood'],
    ['constructor', null],
    ['', null],
  ])('%j is %j', (text, predicate) => {
    expect(readPredicate(text)).toBe(predicate);
  });
});

describe('years rated in numbers (PP 30/2019)', () => {
  test.each([
    ['120', true, 'veryGood'],
    ['110', true, 'veryGood'],
    ['109.999999', true, 'good'],
    ['115', false, 'good'],
    ['90', false, 'good'],
    ['89.999999', false, 'needsImprovement'],
    ['70', false, 'needsImprovement'],
    ['69.999999', true, 'poor'],
    ['50', false, 'poor'],
    ['49.999999', false, 'veryPoor'],
    ['0', false, 'veryPoor'],
    ['120.000001', true, null],
    ['-1', true, null],
  ])('%s with innovation %s is %s', (value, innovation, predicate) => {
    expect(predicateOfNumber(parseMicro(value) ?? NaN, innovation)).toBe(predicate);
  });
});

describe('distribution guide by the unit rating', () => {
  test.each<[UnitRating, PredicateCounts, number]>([
    ['excellent', { veryGood: 7, good: 3 }, 0],
    ['excellent', { veryGood: 8, good: 2 }, 1],
    ['good', { good: 7, veryGood: 2, poor: 1 }, 0],
    ['good', { good: 7, veryGood: 3 }, 1],
    ['needsImprovement', { needsImprovement: 6, veryGood: 1, good: 3 }, 0],
    ['needsImprovement', { needsImprovement: 5, veryGood: 2, good: 3 }, 2],
    ['poor', { poor: 6, needsImprovement: 1, good: 3 }, 0],
    ['poor', { poor: 5, good: 3, veryGood: 2 }, 3],
    ['veryPoor', { veryPoor: 6, poor: 1, good: 3 }, 0],
    ['veryPoor', { veryPoor: 6, poor: 1, good: 2, veryGood: 1 }, 1],
    ['veryPoor', {}, 0],
  ])('%s with %j: %d warnings', (unit, counts, warnings) => {
    expect(distributionWarnings(unit, counts)).toHaveLength(warnings);
  });

  test('a warning says which line and how many', () => {
    expect(distributionWarnings('excellent', { veryGood: 8, good: 2 })).toEqual([
      { predicates: ['veryGood'], bound: 'atMost', percent: 70, count: 8, rated: 10 },
    ]);
  });
});
