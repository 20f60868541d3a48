import type { CalendarDate } from '#libs/domain/calendar';
import { actingTerm } from '#libs/domain/holding';

/** A Plt row as SQL reads it; dates as ISO text. */
export interface ActingDates {
  readonly since: CalendarDate;
  readonly until: CalendarDate | null;
}

/** SQL of all valid Plt rows of the person and post of the holding `alias`, as JSON; NULL for other kinds. */
export function actingChainSql(alias: string): string {
  return `case when ${alias}.kind = 'acting' then (
    select json_agg(json_build_object('since', c.since, 'until', c.until) order by c.since) from holding c
    where c.employee_id = ${alias}.employee_id and c.position_id = ${alias}.position_id and c.kind = 'acting'
      and c.voided_at is null) end`;
}

/** What to say about a Plt on a day (docs/domain/01: three months, once extended, warn at day 75); null: nothing. */
export function actingWarning(chain: readonly ActingDates[] | null, on: CalendarDate): string | null {
  if (!chain) return null;
  const term = actingTerm(
    chain.map((dates) => ({ ...dates, employeeId: 0, positionId: 0, kind: 'acting' as const })),
    on,
  );
  if (!term) return null;
  if (term.state === 'overdue') return 'holding.acting-overdue';
  if (term.beyondLimit) return 'holding.acting-beyond-limit';
  return term.state === 'endingSoon' ? 'holding.acting-ending-soon' : null;
}
