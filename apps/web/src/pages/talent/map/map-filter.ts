import { BOXES } from '#libs/domain/nine-box';
import { POSITION_GROUPS } from '#libs/domain/position-level';
import type { MapFilter } from '../../../api/talent-views.js';
import { useFilters } from '../../../components/filters/index.js';
import { rowNumber } from '../../../format/row-number.js';
import { useSearchTerm } from '../../../session/search-terms.js';

/** Whose search term it is. */
export const MAP = 'talentMap';

const STANDINGS = [
  'assessed',
  'unassessed',
  'member',
  'awaitingVerification',
  'national',
  'goodButLow',
] as const;
/** Shorter ones find nothing (definer_search_employees). */
const SHORTEST_TERM = 3;

/** What an address narrows the map to. */
export interface MapAddress {
  readonly group?: string;
  readonly orgUnitId?: string;
  readonly standing?: string;
  readonly box?: string;
  readonly missing?: string;
}

/** Codes of an address that this page knows; everything else is dropped. */
export function readMapAddress(address: MapAddress): MapFilter {
  return {
    group: POSITION_GROUPS.find((group) => group === address.group),
    orgUnitId: rowNumber(address.orgUnitId) ?? undefined,
    standing: STANDINGS.find((standing) => standing === address.standing),
    box: BOXES.find((box) => String(box) === address.box),
    missing: address.missing || undefined,
  };
}

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
