import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate as d } from '#libs/domain/calendar';
import {
  accreditationFor,
  type CategoryBounds,
  categoryOf,
  countingResult,
  type DatedResult,
  isValidOn,
  JPM_CATEGORIES,
  lastValidDay,
  needsReassessment,
  officialCategoryName,
  shortCategoryName,
} from '#libs/domain/job-person-match';
import { microRatio } from '#libs/domain/micro';

describe('categories by purpose, on the stored value (docs/domain/02, JPM)', () => {
  test.each([
    ['selection', 80_000_000, 'MS'],
    ['selection', 79_999_999, 'MMS'],
    ['selection', 68_000_000, 'MMS'],
    ['selection', 67_999_999, 'KMS'],
    ['selection', 0, 'KMS'],
    ['mapping', 90_000_000, 'optimal'],
    ['mapping', 89_999_999, 'cukupOptimal'],
    ['mapping', 78_000_000, 'cukupOptimal'],
    ['mapping', 77_999_999, 'kurangOptimal'],
  ] as const)('%s: %d is %s', (purpose, value, category) => {
    expect(categoryOf(value, purpose)).toBe(category);
  });

  test('7/9 shows as 77.78 and is Kurang Optimal', () => {
    const value = microRatio(700, 9);
    expect(value).toBe(77_777_778);
    expect(officialCategoryName(categoryOf(value, 'mapping'))).toBe('Kurang Optimal');
    expect(categoryOf(value, 'selection')).toBe('MMS');
  });

  test('in tables by their letters, or by their word', () => {
    const bounds = Object.values(JPM_CATEGORIES).flat();
    expect(bounds.map(({ category }) => shortCategoryName(category))).toEqual([
      'MS',
      'MMS',
      'KMS',
      'Optimal',
      'Cukup Optimal',
      'Kurang Optimal',
    ]);
  });

  test('technical groups may have their own bounds', () => {
    const bounds: CategoryBounds = [
      { category: 'MS', atLeast: 70_000_000 },
      { category: 'KMS', atLeast: null },
    ];
    expect(categoryOf(70_000_000, 'selection', bounds)).toBe('MS');
    expect(categoryOf(69_999_999, 'selection', bounds)).toBe('KMS');
  });

  test('bounds go down, the last is open', () => {
    for (const bounds of Object.values(JPM_CATEGORIES)) {
      const lower = bounds.map(({ atLeast }) => atLeast ?? -1);
      expect(lower).toEqual([...lower].sort((a, b) => b - a));
      expect(bounds.at(-1)?.atLeast).toBeNull();
    }
  });
});

const result = (assessedOn: string, more: { validUntil?: string; jpm?: number | null } = {}) => ({
  assessedOn: d(assessedOn),
  validUntil: more.validUntil === undefined ? null : d(more.validUntil),
  jpm: more.jpm === undefined ? 80 : more.jpm,
});

describe('validity: last assessment day + 3 years, inclusive (docs/domain/02, Validity)', () => {
  test.each([
    ['2024-05-15', undefined, 3, '2027-05-15'],
    ['2024-02-29', undefined, 3, '2027-02-28'],
    ['2024-02-29', undefined, 4, '2028-02-29'],
    ['2024-05-15', undefined, 2, '2026-05-15'],
    ['2024-05-15', '2026-12-31', 3, '2026-12-31'],
    ['2024-05-15', '2029-12-31', 3, '2027-05-15'],
  ])('assessed %s, BERLAKU SAMPAI %s, %d years: %s', (assessedOn, validUntil, years, last) => {
    expect(lastValidDay(result(assessedOn, validUntil === undefined ? {} : { validUntil }), years)).toBe(
      last,
    );
  });

  test('counts on its last day, not the day after; and on its first, not the day before', () => {
    const one = result('2024-05-15');
    expect(isValidOn(one, d('2027-05-15'))).toBe(true);
    expect(isValidOn(one, d('2027-05-16'))).toBe(false);
    expect(isValidOn(one, d('2024-05-15'))).toBe(true);
    expect(isValidOn(one, d('2024-05-14'))).toBe(false);
  });
});

describe('which result counts', () => {
  const jpm = (one: DatedResult & { jpm: number | null }) => one.jpm;
  const older = result('2024-05-15', { jpm: 95 });
  const newer = result('2025-05-20', { jpm: 70 });
  const on = d('2026-06-30');

  test('the newest valid one, even when it is lower; by setting the best', () => {
    expect(countingResult([older, newer], { on, input: jpm })).toBe(newer);
    expect(countingResult([newer, older], { on, input: jpm })).toBe(newer);
    expect(countingResult([newer, older], { on, input: jpm, rule: 'best' })).toBe(older);
  });

  test('that has the input', () => {
    const without = result('2026-01-10', { jpm: null });
    expect(countingResult([older, without, newer], { on, input: jpm })).toBe(newer);
    expect(countingResult([without], { on, input: jpm })).toBeNull();
  });

  test('that is valid on the date', () => {
    expect(countingResult([older, newer], { on: d('2025-01-01'), input: jpm })).toBe(older);
    expect(countingResult([older], { on: d('2027-05-16'), input: jpm })).toBeNull();
    expect(countingResult([older], { on, years: 2, input: jpm })).toBeNull();
  });

  test('the best of equals is the newer', () => {
    const equal = result('2026-01-10', { jpm: 95 });
    expect(countingResult([older, equal], { on, input: jpm, rule: 'best' })).toBe(equal);
  });

  test('the order of the rows decides nothing where days differ', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(days, fc.constantFrom('newest' as const, 'best' as const), (offsets, rule) => {
        const rows = offsets.map((offset, at) => ({
          assessedOn: addDays(d('2020-01-01'), offset),
          validUntil: null as CalendarDate | null,
          jpm: at % 3,
        }));
        const there = countingResult(rows, { on, rule, input: jpm });
        expect(countingResult([...rows].reverse(), { on, rule, input: jpm })).toBe(there);
      }),
    );
  });
});

describe('perlu penilaian ulang (naik jenjang)', () => {
  test.each([
    ['administrator', 'pengawas', null, true],
    ['administrator', 'administrator', 'pengawas', false],
    ['administrator', null, 'pengawas', true],
    ['administrator', null, 'jfAhliMadya', false],
    ['administrator', 'jptPratama', null, false],
    ['jfAhliMadya', 'jfAhliMuda', null, true],
    ['jptPratama', 'jfAhliUtama', null, false],
    ['jfAhliPertama', 'jfTerampil', null, false],
    ['administrator', null, null, null],
  ] as const)('now %s, assessed for %s, held %s: %s', (present, assessed, heldThen, answer) => {
    expect(needsReassessment({ present, assessed, heldThen })).toBe(answer);
  });
});

describe('accreditation for the class', () => {
  test.each([
    ['A', 'jptMadya', 'accredited'],
    ['B', 'jptPratama', 'notAccredited'],
    ['B', 'jfAhliMadya', 'accredited'],
    ['C', 'administrator', 'notAccredited'],
    ['C', 'jfAhliMuda', 'accredited'],
    ['none', 'pelaksana', 'notAccredited'],
    [null, 'pelaksana', 'unknown'],
  ] as const)('%s for %s: %s', (accreditation, level, standing) => {
    expect(accreditationFor(accreditation, level)).toBe(standing);
  });
});
