import { addYears, type CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';

/** A decision on paper as it is recorded: its date, and the field that date was given in. */
export interface DatedDecision {
  readonly date: CalendarDate;
  readonly field: string;
}

/** Between these days a decision can have been made. */
export interface DecisionDays {
  /** The day of the agency on which it is recorded. */
  readonly today: CalendarDate;
  /** What is decided stood from this day on; absent: at any time before. */
  readonly earliest?: CalendarDate;
}

/**
 * A decision is recorded once it was made, and cannot be older than what it decides.
 * @throws DomainError decree.in-future (details: today), decree.too-early (details: earliest)
 */
export function requireDecided({ date, field }: DatedDecision, { today, earliest }: DecisionDays): void {
  if (date > today) throw new DomainError('invalid', 'decree.in-future', { field, today });
  if (earliest !== undefined && date < earliest) {
    throw new DomainError('invalid', 'decree.too-early', { field, earliest });
  }
}

/** Between its decree and the TMT of an appointment lies at most so much (G: papers late by more are typing errors). */
const MOST_YEARS = 1;

/**
 * The TMT of an appointment lies within a year of its decree, before or after.
 * @throws DomainError appointment.effective-out-of-range (details: from, to)
 */
export function requireEffective(effectiveFrom: CalendarDate, decreeDate: CalendarDate): void {
  const [from, to] = [addYears(decreeDate, -MOST_YEARS), addYears(decreeDate, MOST_YEARS)];
  if (effectiveFrom >= from && effectiveFrom <= to) return;
  throw new DomainError('invalid', 'appointment.effective-out-of-range', {
    field: 'effectiveFrom',
    from,
    to,
  });
}
