import { addYears, type CalendarDate, partsOf } from '#libs/domain/calendar';

/** TINGKAT of an award, the highest first. */
export const AWARD_LEVELS = ['international', 'national', 'crossAgency', 'internal'] as const;

export type AwardLevel = (typeof AWARD_LEVELS)[number];

export interface Award {
  readonly name: string;
  readonly level: AwardLevel;
  readonly awardedOn: CalendarDate;
}

/** Years in which an award counts. */
const AWARD_YEARS = 5;
const SATYALANCANA = /satya *lanca?ana|\bSLKS\b/i;

/** The TINGKAT that counts: a Satyalancana is cross-agency whatever the sheet says. */
function countedLevel({ name, level }: Award): AwardLevel {
  return SATYALANCANA.test(name) ? 'crossAgency' : level;
}

/**
 * *Penghargaan* (docs/domain/03): the highest dated within five years before a date, both days included. Null: none.
 */
export function highestAward(awards: readonly Award[], on: CalendarDate): AwardLevel | null {
  const from = addYears(on, -AWARD_YEARS);
  const levels = awards.filter(({ awardedOn }) => from <= awardedOn && awardedOn <= on).map(countedLevel);
  return AWARD_LEVELS.find((level) => levels.includes(level)) ?? null;
}

/** Assignments to teams, the highest first. */
export const TEAM_ASSIGNMENTS = [
  'chairNational',
  'chairCrossAgency',
  'chairInternal',
  'memberNational',
  'memberCrossAgency',
  'memberInternal',
] as const;

export type TeamAssignment = (typeof TEAM_ASSIGNMENTS)[number];

export interface TeamWork {
  readonly role: 'chair' | 'member';
  readonly scope: 'national' | 'crossAgency' | 'internal';
  readonly since: CalendarDate;
  readonly until: CalendarDate | null;
  /** Without a decree it does not count. */
  readonly hasDecree: boolean;
}

const SCOPES = { national: 'National', crossAgency: 'CrossAgency', internal: 'Internal' } as const;

/**
 * *Penugasan* (docs/domain/03): the highest one with a decree, active on at least one day of N or N-1. Null: none.
 * @param year N, the year rated
 */
export function highestAssignment(work: readonly TeamWork[], year: number): TeamAssignment | null {
  const found = work
    .filter(({ hasDecree, since, until }) => {
      const ends = until === null ? null : partsOf(until).year;
      return hasDecree && partsOf(since).year <= year && (ends === null || ends >= year - 1);
    })
    .map(({ role, scope }): TeamAssignment => `${role}${SCOPES[scope]}`);
  return TEAM_ASSIGNMENTS.find((assignment) => found.includes(assignment)) ?? null;
}

export interface Training {
  readonly name: string;
  readonly hours: number;
  /** SELESAI: the hours belong to its year. */
  readonly endedOn: CalendarDate;
}

/** JP of the trainings that ended in a year; null: there are none (which is 0 only where data are complete). */
export function learningHoursIn(trainings: readonly Training[], year: number): number | null {
  const counted = trainings.filter(({ endedOn }) => partsOf(endedOn).year === year);
  return counted.length === 0 ? null : counted.reduce((hours, training) => hours + training.hours, 0);
}
