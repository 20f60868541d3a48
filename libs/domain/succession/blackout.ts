import { addYears, type CalendarDate } from '#libs/domain/calendar';
import { isManagerial, type PositionLevel } from '#libs/domain/position-level';

/** When nobody may be replaced without approval; both days belong to it. */
export interface BlackoutPeriod {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** UU 10/2016, art. 71(2) or 162(3), or another basis the agency names. */
  readonly legalBasis: string;
}

/** *Persetujuan tertulis Mendagri*, as far as it is recorded. */
export interface WrittenApproval {
  readonly number: string | null;
  readonly date: CalendarDate | null;
}

export interface ReplacementQuestion {
  /** The day of the decision. */
  readonly on: CalendarDate;
  readonly level: PositionLevel;
  /** Whether the post heads a unit: then a JF is covered too. */
  readonly headsUnit: boolean;
  readonly approval: WrittenApproval;
}

export type BlackoutAnswer =
  | { readonly answer: 'clear' }
  | { readonly answer: 'approved'; readonly periods: readonly BlackoutPeriod[] }
  | {
      readonly answer: 'approvalMissing';
      readonly periods: readonly BlackoutPeriod[];
      readonly missing: readonly ('number' | 'date')[];
    };

/** JPT, Administrator, Pengawas, and JF who head a unit (docs/domain/04, When nobody may be replaced). */
export function isCoveredByBlackout(level: PositionLevel, headsUnit: boolean): boolean {
  return isManagerial(level) || headsUnit;
}

/**
 * Whether a decision to appoint, move or dismiss may be recorded: inside a blackout period only with the number
 * and date of the approval, given on or before the day of the decision.
 */
export function blackoutCheck(
  { on, level, headsUnit, approval }: ReplacementQuestion,
  periods: readonly BlackoutPeriod[],
): BlackoutAnswer {
  const inside = periods.filter(({ from, until }) => from <= on && on <= until);
  if (inside.length === 0 || !isCoveredByBlackout(level, headsUnit)) return { answer: 'clear' };
  const missing: ('number' | 'date')[] = [];
  if (approval.number === null || approval.number.trim() === '') missing.push('number');
  if (approval.date === null || approval.date > on) missing.push('date');
  return missing.length > 0
    ? { answer: 'approvalMissing', periods: inside, missing }
    : { answer: 'approved', periods: inside };
}

const JPT: readonly PositionLevel[] = ['jptUtama', 'jptMadya', 'jptPratama'];

/** Years a JPT stays before being replaced without a warning. */
export const JPT_YEARS_IN_POST = 2;

/** The day from which a JPT has two years in post, where `on` is before it: a warning, not a refusal; else null. */
export function earlyReplacement(
  level: PositionLevel,
  positionSince: CalendarDate,
  on: CalendarDate,
): CalendarDate | null {
  const due = addYears(positionSince, JPT_YEARS_IN_POST);
  return JPT.includes(level) && on < due ? due : null;
}
