import {
  addDays,
  addMonths,
  type CalendarDate,
  compareDates,
  daysBetween,
  earlierOf,
} from '#libs/domain/calendar';
import type { Holding } from './holding.js';

/** From this day of a term on, the TMT being day 1, its end is announced (docs/domain/01). */
export const ACTING_WARNING_DAY = 75;
const TERM_MONTHS = 3;

/** The term of a Plt as it stands on one day. */
export interface ActingTerm {
  /** TMT of the first row of the unbroken chain. */
  readonly since: CalendarDate;
  /** A second term was decided: another row follows on, or SAMPAI lies beyond the first three months. */
  readonly extended: boolean;
  /** Last day in force: SAMPAI, but never beyond the three or, extended, six months. */
  readonly lastDay: CalendarDate;
  /** Which day of the running three months it is; 1 on the first. */
  readonly day: number;
  /** `overdue`: still open on paper although the term is over. `ended`: SAMPAI has passed. */
  readonly state: 'running' | 'endingSoon' | 'overdue' | 'ended';
  /** SAMPAI lies beyond three months and one extension. */
  readonly beyondLimit: boolean;
}

interface Chain {
  readonly since: CalendarDate;
  readonly until: CalendarDate | null;
  readonly rows: number;
}

/**
 * Reads the Plt rows of one person in one post on a day (docs/domain/01: 3 months, once extended by 3, warn
 * at day 75). Rows that follow on without a gap are one chain. Null: none had begun by then.
 */
export function actingTerm(rows: readonly Holding[], on: CalendarDate): ActingTerm | null {
  const chain = chainsOf(rows).findLast(({ since }) => since <= on);
  return chain === undefined ? null : termOf(chain, on);
}

function termOf(chain: Chain, on: CalendarDate): ActingTerm {
  const { since, until } = chain;
  const secondTerm = addMonths(since, TERM_MONTHS);
  const firstEnd = addDays(secondTerm, -1);
  const limit = addDays(addMonths(since, 2 * TERM_MONTHS), -1);
  const extended = chain.rows > 1 || (until !== null && until > firstEnd);
  const allowed = extended ? limit : firstEnd;
  const lastDay = until === null ? allowed : earlierOf(until, allowed);
  const inSecondTerm = extended && on >= secondTerm;
  const day = daysBetween(inSecondTerm ? secondTerm : since, on) + 1;
  const isLastTerm = inSecondTerm || !extended;
  return {
    since,
    extended,
    lastDay,
    day,
    state: stateOf(on, { until, lastDay, announced: isLastTerm && day >= ACTING_WARNING_DAY }),
    beyondLimit: until !== null && until > limit,
  };
}

interface Ends {
  readonly until: CalendarDate | null;
  readonly lastDay: CalendarDate;
  readonly announced: boolean;
}

function stateOf(on: CalendarDate, { until, lastDay, announced }: Ends): ActingTerm['state'] {
  if (until !== null && on > until) return 'ended';
  if (on > lastDay) return 'overdue';
  return announced ? 'endingSoon' : 'running';
}

/** Chains in order of time; each row that begins by the day after the one before belongs to its chain. */
function chainsOf(rows: readonly Holding[]): Chain[] {
  const chains: Chain[] = [];
  for (const { since, until } of [...rows].sort((a, b) => compareDates(a.since, b.since))) {
    const last = chains.at(-1);
    if (last === undefined || isGap(last.until, since)) chains.push({ since, until, rows: 1 });
    else chains.splice(-1, 1, { since: last.since, until, rows: last.rows + 1 });
  }
  return chains;
}

function isGap(until: CalendarDate | null, nextSince: CalendarDate): boolean {
  return until !== null && addDays(until, 1) < nextSince;
}
