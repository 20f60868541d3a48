import { type EmploymentType, isPppk } from '#libs/domain/employment-type';
import type { LegalStatus } from './legal-status.js';

/** Where a person stands in a talent period by status alone; level and date are other questions. */
export interface PeriodStanding {
  /** `bySetting`: PPPK, whom an agency may include (by default it does not). */
  readonly population: 'yes' | 'yesFlagged' | 'no' | 'bySetting';
  /** Gate 1 (docs/domain/03, Computing a period); null for those outside. */
  readonly gate: 'met' | 'notMet' | 'needsVerification' | null;
}

const IN: PeriodStanding = { population: 'yes', gate: 'met' };
const OUT: PeriodStanding = { population: 'no', gate: null };
const TO_VERIFY: PeriodStanding = { population: 'yes', gate: 'needsVerification' };

/** Whoever is missing here is outside: kept and shown, but not in the population. */
const STANDINGS: Readonly<Partial<Record<LegalStatus, PeriodStanding>>> = {
  active: IN,
  pppkActive: IN,
  awaitingPlacement: IN,
  studyLeave: { population: 'yesFlagged', gate: 'met' },
  punished: { population: 'yes', gate: 'notMet' },
  appeal: TO_VERIFY,
};

/**
 * Who is in a period (docs/domain/01, Status and holdings): active yes; study leave yes, flagged; serving a
 * punishment yes, gate fails; appeal yes, to verify; pre-retirement, unpaid leave, suspended and the like
 * no; CPNS never; PPPK by setting. A null status is unknown: inside, to verify, never silently passed.
 */
export function periodStanding(
  status: LegalStatus | null,
  employmentType: EmploymentType | null,
): PeriodStanding {
  if (employmentType === 'cpns') return OUT;
  const standing = status === null ? TO_VERIFY : (STANDINGS[status] ?? OUT);
  if (standing.population === 'no') return OUT;
  const pppk = status === 'pppkActive' || (employmentType !== null && isPppk(employmentType));
  return pppk ? { ...standing, population: 'bySetting' } : standing;
}
