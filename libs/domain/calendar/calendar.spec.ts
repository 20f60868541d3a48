import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  type CalendarDate,
  calendarDate,
  compareDates,
  completedMonths,
  completedYears,
  dateFromParts,
  daysBetween,
  daysInMonth,
  earlierOf,
  elapsedBetween,
  firstDayOfMonth,
  firstDayOfNextMonth,
  fromDayNumber,
  isLeapYear,
  laterOf,
  parseCalendarDate,
  partsOf,
  toDayNumber,
} from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';

const d = calendarDate;
const anyDate = fc
  .integer({ min: toDayNumber(d('1800-01-01')), max: toDayNumber(d('2400-12-31')) })
  .map(fromDayNumber);
/** JavaScript's own calendar in UTC, as an independent witness. */
const utc = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

describe('reading a date', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-04-30'])('%s is a day', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '0000-01-01',
    '2026-1-1',
    '31-12-2026',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '',
  ])('%j is not', (text) => {
    expect(parseCalendarDate(text)).toBeNull();
  });

  test('text that must be a date and is not, is refused with a code', () => {
    expect(() => calendarDate('2026-02-30')).toThrow('calendar.not-a-date');
  });

  test('parts that are no integers make no date', () => {
    expect(dateFromParts(2026, 1.5, 1)).toBeNull();
    expect(dateFromParts(2026, 1, Number.NaN)).toBeNull();
    expect(dateFromParts(10_000, 1, 1)).toBeNull();
  });

  test('the lengths of the months, and none of a month outside 1 to 12', () => {
    const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
    const common = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0];
    expect(months.map((month) => daysInMonth(2023, month))).toEqual(common);
    expect(months.map((month) => daysInMonth(2024, month))).toEqual(common.with(2, 29));
  });

  test('every refusal of the calendar is an invalid input', () => {
    const kindOf = (run: () => unknown): unknown => {
      try {
        return run();
      } catch (error) {
        return error instanceof DomainError ? error.kind : error;
      }
    };
    expect([
      kindOf(() => calendarDate('2026-02-30')),
      kindOf(() => addDays(d('9999-12-31'), 1)),
      kindOf(() => completedMonths(d('2026-01-02'), d('2026-01-01'))),
    ]).toEqual(['invalid', 'invalid', 'invalid']);
  });

  test.each([
    [2024, true],
    [2023, false],
    [1900, false],
    [2000, true],
  ])('%i leap: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
  });

  test('parts and date are the same thing', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = partsOf(date);
        expect(dateFromParts(year, month, day)).toBe(date);
      }),
    );
  });
});

describe('order', () => {
  test('earlier sorts first', () => {
    expect([d('2026-10-01'), d('2026-09-30'), d('1999-12-31')].sort(compareDates)).toEqual([
      '1999-12-31',
      '2026-09-30',
      '2026-10-01',
    ]);
    const [first, second] = [d('2026-01-01'), d('2026-01-02')];
    expect([compareDates(first, second), compareDates(first, first), compareDates(second, first)]).toEqual([
      -1, 0, 1,
    ]);
  });

  test('the earlier and the later of two', () => {
    expect(earlierOf(d('2026-01-02'), d('2026-01-01'))).toBe('2026-01-01');
    expect(earlierOf(d('2026-01-01'), d('2026-01-02'))).toBe('2026-01-01');
    expect(laterOf(d('2026-01-02'), d('2026-01-01'))).toBe('2026-01-02');
    expect(laterOf(d('2026-01-01'), d('2026-01-02'))).toBe('2026-01-02');
  });
});

describe('day numbers', () => {
  test('1970-01-01 is day 0', () => {
    expect(toDayNumber(d('1970-01-01'))).toBe(0);
    expect(fromDayNumber(0)).toBe('1970-01-01');
  });

  test.each([
    '0001-01-01',
    '1600-02-29',
    '1899-12-31',
    '2000-02-29',
    '2000-03-01',
    '2100-02-28',
    '2100-03-01',
    '9999-12-31',
  ])('%s there and back, as JavaScript counts in UTC', (text) => {
    expect(toDayNumber(d(text))).toBe(utc(d(text)));
    expect(fromDayNumber(toDayNumber(d(text)))).toBe(text);
  });

  test('every day agrees with JavaScript in UTC and comes back', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(toDayNumber(date)).toBe(utc(date));
        expect(fromDayNumber(toDayNumber(date))).toBe(date);
      }),
      { numRuns: 2000 },
    );
  });

  test('the calendar ends where years have four digits', () => {
    expect(() => addDays(d('9999-12-31'), 1)).toThrow('calendar.out-of-range');
    expect(() => addDays(d('0001-01-01'), -1)).toThrow('calendar.out-of-range');
  });
});

describe('adding', () => {
  test.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-05-31', 0, '2024-05-31'],
    ['2024-08-31', 3, '2024-11-30'],
    ['2024-06-30', -18, '2022-12-30'],
  ])('%s plus %i months is %s (a day the month lacks becomes its last)', (from, months, to) => {
    expect(addMonths(d(from), months)).toBe(to);
  });

  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['1968-02-29', 58, '2026-02-28'],
    ['1968-02-29', 60, '2028-02-29'],
    ['2000-02-29', 100, '2100-02-28'],
    ['2023-02-28', 1, '2024-02-28'],
  ])('%s plus %i years is %s (29 February becomes the 28th)', (from, years, to) => {
    expect(addYears(d(from), years)).toBe(to);
  });

  test('the first day of this and of the next month, also over the year and from a first day', () => {
    expect(firstDayOfMonth(d('2026-02-28'))).toBe('2026-02-01');
    expect(firstDayOfNextMonth(d('2026-01-31'))).toBe('2026-02-01');
    expect(firstDayOfNextMonth(d('2026-01-01'))).toBe('2026-02-01');
    expect(firstDayOfNextMonth(d('2026-12-31'))).toBe('2027-01-01');
  });

  test('months never overshoot the month aimed at, and keep the day where it exists', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -2000, max: 2000 }), (date, months) => {
        const from = partsOf(date);
        const to = partsOf(addMonths(date, months));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });

  test('adding months keeps the order of dates', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.integer({ min: 0, max: 800 }), (a, b, months) => {
        expect(addMonths(earlierOf(a, b), months) <= addMonths(laterOf(a, b), months)).toBe(true);
      }),
    );
  });

  test('days added are the days between', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -200_000, max: 200_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});

describe('elapsed time', () => {
  test.each([
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2023-01-31', '2023-02-28', 1],
    ['2024-01-15', '2024-02-14', 0],
    ['2024-01-15', '2024-02-15', 1],
    ['2024-01-15', '2024-01-15', 0],
    ['2024-02-29', '2025-02-27', 11],
    ['2024-02-29', '2025-02-28', 12],
    ['2021-01-01', '2025-12-31', 59],
    ['2021-01-01', '2026-01-01', 60],
  ])('from %s to %s are %i completed months', (from, to, months) => {
    expect(completedMonths(d(from), d(to))).toBe(months);
  });

  test('an age is reached on the birthday, not the day before', () => {
    expect(completedYears(d('1968-05-17'), d('2026-05-16'))).toBe(57);
    expect(completedYears(d('1968-05-17'), d('2026-05-17'))).toBe(58);
  });

  test.each([
    ['1968-05-17', '2026-06-30', { years: 58, months: 1, days: 13 }],
    ['1968-05-17', '2026-05-16', { years: 57, months: 11, days: 29 }],
    ['2024-01-31', '2024-03-01', { years: 0, months: 1, days: 1 }],
    ['2024-02-29', '2025-02-28', { years: 1, months: 0, days: 0 }],
    ['2026-06-30', '2026-06-30', { years: 0, months: 0, days: 0 }],
  ])('from %s to %s are %j', (from, to, elapsed) => {
    expect(elapsedBetween(d(from), d(to))).toEqual(elapsed);
  });

  test('dates in the wrong order are refused', () => {
    expect(() => completedMonths(d('2026-01-02'), d('2026-01-01'))).toThrow('calendar.dates-reversed');
  });

  test('the months are the largest number that still fits', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [from, to] = [earlierOf(a, b), laterOf(a, b)];
        const months = completedMonths(from, to);
        expect(addMonths(from, months) <= to && addMonths(from, months + 1) > to).toBe(true);
      }),
    );
  });

  test('years, months and days add up to the later date again', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [from, to] = [earlierOf(a, b), laterOf(a, b)];
        const { years, months, days } = elapsedBetween(from, to);
        expect(addDays(addMonths(from, years * 12 + months), days)).toBe(to);
        expect(months >= 0 && months <= 11 && days >= 0 && days <= 30).toBe(true);
      }),
    );
  });
});
