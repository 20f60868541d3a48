import { POSITION_GROUPS } from '#libs/domain/position-level';
import type { ExpiryFilter } from '../../api/assessment.js';
import { useFilters } from '../../components/filters/index.js';
import { rowNumber } from '../../format/row-number.js';
import { known } from '../directory/parts/known.js';

const STATES = ['expiring', 'expired', 'never'] as const;
const DEFAULT_MONTHS = 12;

/** How far ahead one may look. */
export const MONTH_SPANS = ['3', '6', '12', '24'] as const;

/** What the list is narrowed to, from the address. */
export function useExpiringFilter() {
  const filters = useFilters(['state', 'months', 'levelGroup', 'orgUnitId']);
  const { values } = filters;
  const filter = {
    state: known(STATES, values.state) ?? 'expiring',
    months: Number(known(MONTH_SPANS, values.months) ?? DEFAULT_MONTHS),
    levelGroup: known(POSITION_GROUPS, values.levelGroup),
    orgUnitId: rowNumber(values.orgUnitId) ?? undefined,
  } satisfies ExpiryFilter;
  return { filters, filter };
}
