import { DomainError } from '#libs/domain/errors';
import { addMonths, daysBetween } from './arithmetic.js';
import { type CalendarDate, partsOf } from './calendar-date.js';

export interface Elapsed {
  readonly years: number;
  /** 0 to 11. */
  readonly months: number;
  /** 0 to 30. */
  readonly days: number;
}

/**
 * Whole months between two dates: the largest n with `addMonths(from, n)` on or before `to`. So a month
 * from 31 January is complete on the last day of February, and a year from 29 February on 28 February.
 * For a span whose last day counts (SAMPAI inclusive), pass the day after it.
 * Throws `calendar.dates-reversed` (invalid) when `to` is before `from`.
 */
export function completedMonths(from: CalendarDate, to: CalendarDate): number {
  if (to < from) throw new DomainError('invalid', 'calendar.dates-reversed');
  const a = partsOf(from);
  const b = partsOf(to);
  const months = (b.year - a.year) * 12 + (b.month - a.month);
  return addMonths(from, months) <= to ? months : months - 1;
}

/** Completed years, as an age is counted. Throws `calendar.dates-reversed`. */
export function completedYears(from: CalendarDate, to: CalendarDate): number {
  return Math.floor(completedMonths(from, to) / 12);
}

/**
 * Years, months and days from one date to a later or equal one, whole months first, then the days left.
 * Adding the months and then the days to `from` gives `to` again. Throws `calendar.dates-reversed`.
 */
export function elapsedBetween(from: CalendarDate, to: CalendarDate): Elapsed {
  const months = completedMonths(from, to);
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: daysBetween(addMonths(from, months), to),
  };
}
