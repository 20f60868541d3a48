import { addMonths, type CalendarDate } from '#libs/domain/calendar';
import type { Box } from '#libs/domain/nine-box';

/** Kesiapan, earliest first: siap sekarang, 1-2 tahun, 3 tahun lebih, bukan kandidat. */
export const READINESS = ['now', 'oneToTwoYears', 'threeYearsOrMore', 'notCandidate'] as const;

export type Readiness = (typeof READINESS)[number];

/** docs/domain/04 (settings): 9 and 8 now, 7 in 1-2 years, 1 to 6 not a candidate. */
export const DEFAULT_READINESS: Readonly<Record<Box, Readiness>> = {
  1: 'notCandidate',
  2: 'notCandidate',
  3: 'notCandidate',
  4: 'notCandidate',
  5: 'notCandidate',
  6: 'notCandidate',
  7: 'oneToTwoYears',
  8: 'now',
  9: 'now',
};

/** More than so many months counts as 3 years or more. */
export const NEAR_MONTHS = 24;

/**
 * Readiness by box, never earlier than the day on which all eligibility is met (docs/domain/04). A person may
 * always override it with a reason.
 * @param eligibleOn on or before `on`: eligible already; null: time alone never makes it so
 */
export function defaultReadiness(
  box: Box,
  on: CalendarDate,
  eligibleOn: CalendarDate | null,
  byBox: Readonly<Record<Box, Readiness>> = DEFAULT_READINESS,
): Readiness {
  return laterReadiness(byBox[box], readinessOfDate(on, eligibleOn));
}

function readinessOfDate(on: CalendarDate, eligibleOn: CalendarDate | null): Readiness {
  if (eligibleOn === null) return 'notCandidate';
  if (eligibleOn <= on) return 'now';
  return eligibleOn <= addMonths(on, NEAR_MONTHS) ? 'oneToTwoYears' : 'threeYearsOrMore';
}

function laterReadiness(a: Readiness, b: Readiness): Readiness {
  return READINESS.indexOf(a) > READINESS.indexOf(b) ? a : b;
}
