import { addDays, type CalendarDate, compareDates, dateFromParts } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import type { CompletenessTable } from './tables.js';

/** Pernyataan kelengkapan data: this table lacks nothing in the unit and all below it up to the date. */
export interface CompletenessStatement {
  readonly orgUnitId: number;
  readonly table: CompletenessTable;
  /** LENGKAP SAMPAI, included. */
  readonly completeUntil: CalendarDate;
}

export interface CoverageQuestion {
  /** The person's unit first, then each parent, the agency's root last. */
  readonly unitPath: readonly number[];
  readonly table: CompletenessTable;
  /** The last day that matters to the input; see `windowEnd`. */
  readonly windowEnd: CalendarDate;
  /** Days a statement may fall short, whole and not negative; the setting's default is 0. */
  readonly toleranceDays: number;
}

export interface Coverage<Statement extends CompletenessStatement> {
  readonly covered: boolean;
  /** The nearest statement that covers; where none does, the nearest about the table, to show its date. */
  readonly statement: Statement | null;
}

/**
 * Whether missing rows mean that there are none (domain README, principle 2): some statement about the table,
 * of the unit or any unit above it, reaches the end of the window. Nearest goes up the path unit by unit, in
 * a unit the latest date. Give statements that stand. Throws `completeness.tolerance-invalid`.
 */
export function coverageOf<Statement extends CompletenessStatement>(
  statements: readonly Statement[],
  question: CoverageQuestion,
): Coverage<Statement> {
  const { unitPath, table, windowEnd: end, toleranceDays } = question;
  if (!Number.isInteger(toleranceDays) || toleranceDays < 0) {
    throw new DomainError('invalid', 'completeness.tolerance-invalid');
  }
  const onPath = unitPath.flatMap((unit) => latestFirst(statements, unit, table));
  const covering = onPath.find(({ completeUntil }) => addDays(completeUntil, toleranceDays) >= end);
  return { covered: covering !== undefined, statement: covering ?? onPath[0] ?? null };
}

/**
 * The end of an input's window: 31 December of the year for assignments and learning hours (JP), the
 * reference date for everything else, such as awards, acting posts and discipline.
 * @param year the year the input is about. Throws `completeness.year-invalid`.
 */
export function windowEnd(table: CompletenessTable, referenceDate: CalendarDate, year: number): CalendarDate {
  if (table !== 'assignment' && table !== 'training') return referenceDate;
  const lastDay = dateFromParts(year, 12, 31);
  if (lastDay === null) throw new DomainError('invalid', 'completeness.year-invalid');
  return lastDay;
}

/** What the rows of an event table say about a person; missing is not none. */
export type EventReading = 'present' | 'provisional' | 'none' | 'unknown';

/**
 * With a statement: rows are what there is, no row is none. Without one: rows prove only what they show and
 * count provisionally (*sementara*), no row is unknown (*belum diketahui*).
 */
export function readEvents(rows: number, covered: boolean): EventReading {
  if (rows > 0) return covered ? 'present' : 'provisional';
  return covered ? 'none' : 'unknown';
}

function latestFirst<Statement extends CompletenessStatement>(
  statements: readonly Statement[],
  unit: number,
  table: CompletenessTable,
): Statement[] {
  return statements
    .filter((statement) => statement.orgUnitId === unit && statement.table === table)
    .sort((a, b) => compareDates(b.completeUntil, a.completeUntil));
}
