import type { CalendarDate } from '#libs/domain/calendar';
import { runs } from '../access/current.js';
import { type ActingDates, actingChainSql, actingWarning } from '../holdings/acting-warning.js';
import type { ActingPost } from './employee.view.js';

/** An acting post as SQL reads it, with the chain of rows its term is read from. */
export type ActingFact = Omit<ActingPost, 'warning'> & { readonly chain: ActingDates[] | null };

/** SQL of everything but the definitive post that the employee `e` stands in today, as JSON, never NULL. */
export function actingSql(today: string): string {
  return `coalesce((select json_agg(json_build_object('holdingId', a.id, 'kind', a.kind, 'positionId', a.position_id,
      'positionName', ap.name, 'since', a.since, 'until', a.until, 'chain', ${actingChainSql('a')}) order by a.since, a.id)
    from holding a join position ap on ap.id = a.position_id
    where a.employee_id = e.id and a.kind <> 'definitive' and ${runs('a', today)}), '[]')`;
}

export function actingPosts(facts: readonly ActingFact[], today: CalendarDate): ActingPost[] {
  return facts.map(({ chain, ...post }) => ({ ...post, warning: actingWarning(chain, today) }));
}
