import type { PeriodView } from '../../../api/talent-views.js';

/** The computed period with the latest reference date; of two with one date the one made later. */
export function latestComputed<Period extends Pick<PeriodView, 'id' | 'referenceDate' | 'revision'>>(
  periods: readonly Period[],
): Period | null {
  const isLater = (a: Period, b: Period) =>
    a.referenceDate === b.referenceDate ? a.id > b.id : a.referenceDate > b.referenceDate;
  return periods
    .filter(({ revision }) => revision > 0)
    .reduce<Period | null>((latest, period) => (latest && isLater(latest, period) ? latest : period), null);
}
