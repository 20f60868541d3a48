import { DomainError } from '#libs/domain/errors';

declare const calendarDateBrand: unique symbol;

/**
 * A day of the Gregorian calendar as ISO text `YYYY-MM-DD`, years 0001 to 9999; no time, no zone.
 * The text order is the date order, and the text is what PostgreSQL and JSON carry.
 */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to the last day of the month. */
  readonly day: number;
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month (1 to 12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** The date with these parts, or null when there is no such day (31 April, 29 February 2023, year 0). */
export function dateFromParts(year: number, month: number, day: number): CalendarDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
  return isoText({ year, month, day });
}

/** Reads strict ISO text `YYYY-MM-DD`; null for anything else. Files' own spellings belong to the import. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = ISO_DATE.exec(text);
  return match === null ? null : dateFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Like `parseCalendarDate`, for text that must be a date. Throws `calendar.not-a-date` (invalid). */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new DomainError('invalid', 'calendar.not-a-date');
  return date;
}

export function partsOf(date: CalendarDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Negative when `a` is earlier, 0 when equal, positive when later: fit for `sort`. */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? b : a;
}

function isoText({ year, month, day }: DateParts): CalendarDate {
  const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  return text as CalendarDate;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
