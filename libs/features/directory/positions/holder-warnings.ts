import type { CalendarDate } from '#libs/domain/calendar';
import { type ActingDates, actingWarning } from '../holdings/acting-warning.js';
import type { PositionHolder } from './position.view.js';

/** A row of a list of posts as SQL reads it: each holder carries the chain of its Plt rows. */
export type HolderFacts<View extends { readonly holders: PositionHolder[] }> = Omit<View, 'holders'> & {
  readonly holders: (Omit<PositionHolder, 'warning'> & { readonly chain: ActingDates[] | null })[];
};

/** Says of every Plt what there is to say on the day. */
export function withWarnings<View extends { readonly holders: PositionHolder[] }>(
  facts: HolderFacts<View>,
  today: CalendarDate,
): View {
  const holders = facts.holders.map(({ chain, ...holder }) => ({
    ...holder,
    warning: actingWarning(chain, today),
  }));
  return { ...facts, holders } as unknown as View;
}
