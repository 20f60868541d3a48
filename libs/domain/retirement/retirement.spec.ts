import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addYears, calendarDate as d, fromDayNumber, partsOf } from '#libs/domain/calendar';
import { isRetiredOn, retirementDate } from '#libs/domain/retirement';

describe('TMT pensiun is the first day of the month after the month in which the age is reached (01, Post levels)', () => {
  test.each([
    ['in the middle of a month', '1968-05-17', 58, '2026-06-01'],
    ['on the 1st: the whole month is still served', '1968-05-01', 58, '2026-06-01'],
    ['on the last day of a month', '1968-05-31', 58, '2026-06-01'],
    ['on the last day of April', '1968-04-30', 60, '2028-05-01'],
    ['in December: the next year begins', '1968-12-31', 58, '2027-01-01'],
    ['on 1 December', '1968-12-01', 58, '2027-01-01'],
    ['on 29 February, age reached in a common year', '1968-02-29', 58, '2026-03-01'],
    ['on 29 February, age reached in a leap year', '1968-02-29', 60, '2028-03-01'],
    ['on 28 February', '1968-02-28', 58, '2026-03-01'],
    ['on 31 January', '1968-01-31', 65, '2033-02-01'],
  ])('born %s', (_, birth, age, expected) => {
    expect(retirementDate(d(birth), age)).toBe(expected);
  });

  test('it is the first day of the month after the month of birth', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 15_000 }), fc.integer({ min: 40, max: 70 }), (day, age) => {
        const birth = fromDayNumber(day);
        const retirement = retirementDate(birth, age);
        const birthday = addYears(birth, age);
        expect(partsOf(retirement).day).toBe(1);
        expect(retirement > birthday).toBe(true);
        expect(partsOf(retirement).month).toBe((partsOf(birth).month % 12) + 1);
      }),
    );
  });

  test('an older birth never retires later at the same age', () => {
    const days = fc.integer({ min: -10_000, max: 15_000 });
    fc.assert(
      fc.property(days, days, fc.constantFrom(58, 60, 65), (a, b, age) => {
        const [older, younger] = [fromDayNumber(Math.min(a, b)), fromDayNumber(Math.max(a, b))];
        expect(retirementDate(older, age) <= retirementDate(younger, age)).toBe(true);
      }),
    );
  });

  test.each([0, -1, 58.5, Number.NaN])('an age of %d years is refused', (age) => {
    expect(() => retirementDate(d('1968-05-17'), age)).toThrow('retirement.age-invalid');
  });
});

test('retirement has taken effect on TMT pensiun itself, not the day before', () => {
  expect(isRetiredOn(d('2026-06-01'), d('2026-05-31'))).toBe(false);
  expect(isRetiredOn(d('2026-06-01'), d('2026-06-01'))).toBe(true);
});
