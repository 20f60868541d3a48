import { addMonths, type CalendarDate } from '#libs/domain/calendar';
import type { GateResult } from './gate.js';

/** Ringan, sedang, berat (PP 94/2021). */
export const DISCIPLINE_LEVELS = ['light', 'medium', 'severe'] as const;

export type DisciplineLevel = (typeof DISCIPLINE_LEVELS)[number];

export interface DisciplineRow {
  readonly level: DisciplineLevel;
  readonly decidedOn: CalendarDate;
  /** TMT; null: from the decision. */
  readonly since: CalendarDate | null;
  /** Last day; null for a light one, and where it is not known. */
  readonly until: CalendarDate | null;
  readonly underAppeal: boolean;
}

/** Rows of a person, and whether the unit's data are declared complete to the reference date. */
export interface DisciplineRecord {
  readonly rows: readonly DisciplineRow[];
  readonly covered: boolean;
}

/**
 * Whether a punishment is being served on a date: sedang or berat, from TMT to its last day; without an end it
 * is still being served. A light one has no time to serve (docs/domain/01, Discipline).
 */
export function isBeingServed(row: DisciplineRow, date: CalendarDate): boolean {
  if (row.level === 'light' || (row.since ?? row.decidedOn) > date) return false;
  return row.until === null || date <= row.until;
}

/** The first day of the months before a date; windows include their first day. */
function windowStart(date: CalendarDate, months: number): CalendarDate {
  return addMonths(date, -months);
}

/**
 * Gate 5 (PP 11/2017, art. 199): no sedang or berat punishment decided in the months before the reference
 * date, none being served. One under appeal is to be verified; a record not declared complete proves only what
 * it shows.
 */
export function disciplineGate(
  { rows, covered }: DisciplineRecord,
  on: CalendarDate,
  months: number,
): GateResult<'discipline'> {
  const from = windowStart(on, months);
  const heavy = rows.filter((row) => row.level !== 'light' && row.decidedOn <= on);
  const served = heavy.filter((row) => isBeingServed(row, on));
  const recent = heavy.filter((row) => row.decidedOn >= from);
  const stands = (found: readonly DisciplineRow[]) => found.filter(({ underAppeal }) => !underAppeal);
  const answer = (
    result: Pick<GateResult<'discipline'>, 'answer' | 'reason'>,
    found?: DisciplineRow,
  ): GateResult<'discipline'> => ({
    gate: 'discipline',
    ...result,
    data: {
      from,
      covered,
      level: found?.level ?? null,
      decidedOn: found?.decidedOn ?? null,
      until: found?.until ?? null,
    },
  });
  const [serving] = stands(served);
  if (serving) return answer({ answer: 'notMet', reason: 'beingServed' }, serving);
  const [decided] = stands(recent);
  if (decided) return answer({ answer: 'notMet', reason: 'recent' }, decided);
  const [appealed] = [...served, ...recent];
  if (appealed) return answer({ answer: 'needsVerification', reason: 'underAppeal' }, appealed);
  if (!covered) return answer({ answer: 'needsVerification', reason: 'incomplete' });
  return answer({ answer: 'met', reason: 'none' });
}
