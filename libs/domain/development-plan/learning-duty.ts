import { type EmploymentType, isPppk } from '#libs/domain/employment-type';

/** Jam pelajaran (JP) a year the rules ask for, or allow at most. */
export interface LearningDuty {
  readonly bound: 'atLeast' | 'atMost';
  /** JP. */
  readonly hours: number;
}

/** met: the bound is kept; short: fewer than asked; exceeded: more than allowed. */
export const DUTY_STANDINGS = ['met', 'short', 'exceeded'] as const;
export type DutyStanding = (typeof DUTY_STANDINGS)[number];

const [CIVIL_SERVANT_LEAST, CONTRACT_MOST] = [20, 24];

/** docs/domain/02: PNS at least 20 JP a year, PPPK at most 24 (S). CPNS train by their own rules; unknown: null. */
export function learningDuty(type: EmploymentType | null): LearningDuty | null {
  if (type === 'pns') return { bound: 'atLeast', hours: CIVIL_SERVANT_LEAST };
  return type !== null && isPppk(type) ? { bound: 'atMost', hours: CONTRACT_MOST } : null;
}

/** How a number of JP stands to the duty. */
export function dutyStanding({ bound, hours }: LearningDuty, reached: number): DutyStanding {
  if (bound === 'atLeast') return reached >= hours ? 'met' : 'short';
  return reached <= hours ? 'met' : 'exceeded';
}
