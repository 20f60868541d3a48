import { addMonths, type CalendarDate } from '#libs/domain/calendar';
import { type EmploymentType, isPppk } from '#libs/domain/employment-type';
import { type LegalStatus, periodStanding } from '#libs/domain/legal-status';
import { isAtLeast, type Predicate } from '#libs/domain/performance-rating';
import type { GateResult } from './gate.js';

/** Gate 1: status (docs/domain/01, Status and holdings). Somebody outside the population passes no gate. */
export function statusGate(
  status: LegalStatus | null,
  employmentType: EmploymentType | null,
): GateResult<'status'> {
  const { gate: answer, population } = periodStanding(status, employmentType);
  const data = { status, employmentType, flagged: population === 'yesFlagged' };
  if (answer === null) return { gate: 'status', answer: 'notMet', reason: 'outsidePopulation', data };
  if (answer === 'met') return { gate: 'status', answer, reason: 'standing', data };
  if (answer === 'notMet') return { gate: 'status', answer, reason: 'punished', data };
  return { gate: 'status', answer, reason: status === null ? 'unknown' : 'underAppeal', data };
}

/** Final yearly predicates by year; a year that is absent has none. */
export type YearlyPredicates = Readonly<Record<number, Predicate>>;

/**
 * Gate 2 (PP 11/2017, art. 199): at least Baik in N and in N-1. A year that is known to be lower decides; a
 * missing year is to be verified and never filled by the other.
 * @param year N, the year rated
 */
export function ratingGate(predicates: YearlyPredicates, year: number): GateResult<'rating'> {
  const found = [predicates[year] ?? null, predicates[year - 1] ?? null];
  const data = { year, predicate: found[0] ?? null, predicateBefore: found[1] ?? null };
  if (found.some((predicate) => predicate !== null && !isAtLeast(predicate, 'good'))) {
    return { gate: 'rating', answer: 'notMet', reason: 'belowGood', data };
  }
  if (found.includes(null))
    return { gate: 'rating', answer: 'needsVerification', reason: 'yearMissing', data };
  return { gate: 'rating', answer: 'met', reason: 'good', data };
}

/** JP of one year, and whether the unit's training data are declared complete to its end. */
export interface LearningRecord {
  readonly hours: number;
  readonly covered: boolean;
}

/**
 * Gate 4 (PP 11/2017, art. 199): a PNS has the hours in the last full calendar year. Hours shown pass in any
 * case; too few fail only where nothing can be missing. A PPPK has no such duty.
 */
export function trainingGate(
  { hours, covered }: LearningRecord,
  employmentType: EmploymentType | null,
  required: number,
): GateResult<'training'> {
  const data = { hours, covered, required };
  const gate = 'training';
  if (hours >= required) return { gate, answer: 'met', reason: 'enough', data };
  if (employmentType === null) {
    return { gate, answer: 'needsVerification', reason: 'employmentUnknown', data };
  }
  if (isPppk(employmentType)) return { gate, answer: 'met', reason: 'noDuty', data };
  return covered
    ? { gate, answer: 'notMet', reason: 'tooLittle', data }
    : { gate, answer: 'needsVerification', reason: 'incomplete', data };
}

/**
 * Gate 6: TMT pensiun, by the present post, is later than the months after the reference date; on that very
 * day it is not. Null: not known.
 */
export function retirementGate(
  retiresOn: CalendarDate | null,
  on: CalendarDate,
  months: number,
): GateResult<'retirement'> {
  const data = { retiresOn, laterThan: addMonths(on, months) };
  if (retiresOn === null) {
    return { gate: 'retirement', answer: 'needsVerification', reason: 'unknown', data };
  }
  return retiresOn > data.laterThan
    ? { gate: 'retirement', answer: 'met', reason: 'later', data }
    : { gate: 'retirement', answer: 'notMet', reason: 'tooSoon', data };
}
