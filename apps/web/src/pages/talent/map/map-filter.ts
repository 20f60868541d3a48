import type { MapFilter } from '../../../api/talent-views.js';
import { useFilters } from '../../../components/filters/index.js';
import { useSearchTerm } from '../../../session/search-terms.js';
import { readMapAddress } from './map-address.js';

/** Whose search term it is. */
export const MAP = 'talentMap';

/** Shorter ones find nothing (definer_search_employees). */
const SHORTEST_TERM = 3;

/**
 * What the map is narrowed to. `board` is what the counts are made of; `people` narrows further, to one box or to
 * those who lack one thing; names are shown only when `isListed`.
 */
export function useMapFilter() {
  const filters = useFilters(['group', 'orgUnitId', 'standing', 'box', 'missing', 'daftar']);
  const [term] = useSearchTerm(MAP);
  const search = term.trim().length >= SHORTEST_TERM ? term.trim() : undefined;
  const { values } = filters;
  const { box, missing, ...shared } = readMapAddress(values);
  // Who stands in no box leaves the boxes as they are: that is the tray's list, not a narrower map.
  const standing = shared.standing === 'unassessed' ? undefined : shared.standing;
  const board: MapFilter = { ...shared, standing, search };
  const isListed = [box, missing, shared.standing, search, values.daftar].some(Boolean);
  return { filters, board, people: { ...shared, search, box, missing } satisfies MapFilter, isListed };
}
