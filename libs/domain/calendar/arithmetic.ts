import { DomainError } from '#libs/domain/errors';
import { type CalendarDate, dateFromParts, daysInMonth, partsOf } from './calendar-date.js';

/** Days in 400 Gregorian years, the length of one whole cycle of leap years. */
const DAYS_PER_CYCLE = 146_097;
/** Days from 0000-03-01, where the computation below starts counting, to 1970-01-01. */
const EPOCH_SHIFT = 719_468;

/**
 * The date `months` later (earlier when negative). A day that the target month lacks becomes that
 * month's last day: 31 January + 1 month = 28 or 29 February. Throws `calendar.out-of-range`.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return existing(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** The date `years` later: 29 February becomes 28 February in a common year. Throws `calendar.out-of-range`. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  return addMonths(date, years * 12);
}

/** The date `days` later (earlier when negative). Throws `calendar.out-of-range`. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

export function firstDayOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = partsOf(date);
  return existing(year, month, 1);
}

/** The first day of the month after the one `date` lies in; also when `date` is itself a first day. */
export function firstDayOfNextMonth(date: CalendarDate): CalendarDate {
  return addMonths(firstDayOfMonth(date), 1);
}

/** Days from `from` to `to`: 0 for the same day, 1 for the next, negative backwards. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Days since 1970-01-01 (that day is 0), by integers only: years are counted from March, leap day last. */
export function toDayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const marchMonth = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfCycle =
    yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * DAYS_PER_CYCLE + dayOfCycle - EPOCH_SHIFT;
}

/** The inverse of `toDayNumber`. Throws `calendar.out-of-range` outside the years 0001 to 9999. */
export function fromDayNumber(dayNumber: number): CalendarDate {
  const shifted = dayNumber + EPOCH_SHIFT;
  const cycle = Math.floor(shifted / DAYS_PER_CYCLE);
  const dayOfCycle = shifted - cycle * DAYS_PER_CYCLE;
  const leapDays =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const daysBeforeYear = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  const dayOfYear = dayOfCycle - daysBeforeYear;
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return existing(cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day);
}

function existing(year: number, month: number, day: number): CalendarDate {
  const date = dateFromParts(year, month, day);
  if (date === null) throw new DomainError('invalid', 'calendar.out-of-range');
  return date;
}
