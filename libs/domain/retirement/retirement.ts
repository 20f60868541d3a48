import { addYears, type CalendarDate, firstDayOfNextMonth } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';

/**
 * TMT pensiun: the first day of the month after the month in which the retirement age is reached
 * (docs/domain/01, Post levels). Somebody born on the 1st leaves a month later, not on the birthday.
 * @param age retirement age in whole years, of the position held. Throws `retirement.age-invalid`.
 */
export function retirementDate(birthDate: CalendarDate, age: number): CalendarDate {
  if (!Number.isInteger(age) || age < 1) throw new DomainError('invalid', 'retirement.age-invalid');
  return firstDayOfNextMonth(addYears(birthDate, age));
}

/** Whether retirement has taken effect on `date`: it does on TMT pensiun itself. */
export function isRetiredOn(retirement: CalendarDate, date: CalendarDate): boolean {
  return date >= retirement;
}
