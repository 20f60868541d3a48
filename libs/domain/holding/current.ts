import type { CalendarDate } from '#libs/domain/calendar';
import type { Holding } from './holding.js';

/** Whether a holding is in force on a date: TMT and SAMPAI are both days of it. */
export function isHeldOn(holding: Pick<Holding, 'since' | 'until'>, date: CalendarDate): boolean {
  return holding.since <= date && (holding.until === null || date <= holding.until);
}

export function holdingsOn<Row extends Holding>(rows: readonly Row[], date: CalendarDate): Row[] {
  return rows.filter((row) => isHeldOn(row, date));
}

/**
 * The definitive holding of a person on a date, from which unit and level are read; null without a post.
 * Give the rows of one person. Should two stand beside each other, the later TMT counts.
 */
export function definitiveHolding<Row extends Holding>(rows: readonly Row[], date: CalendarDate): Row | null {
  return definitiveRows(rows, date).reduce<Row | null>(
    (latest, row) => (latest === null || row.since > latest.since ? row : latest),
    null,
  );
}

/** How many people hold a post definitively on a date. Give the rows of one post. */
export function definitiveHolders(rows: readonly Holding[], date: CalendarDate): number {
  return definitiveRows(rows, date).length;
}

/**
 * Whether a post has a free seat: fewer definitive holders than its headcount (ABK). An unknown headcount,
 * and one of 0, is taken for one seat. Plt, Plh, Pj and additional duties leave a post vacant.
 */
export function isVacant(rows: readonly Holding[], headcount: number | null, date: CalendarDate): boolean {
  return definitiveHolders(rows, date) < Math.max(headcount ?? 1, 1);
}

function definitiveRows<Row extends Holding>(rows: readonly Row[], date: CalendarDate): Row[] {
  return holdingsOn(rows, date).filter((row) => row.kind === 'definitive');
}
