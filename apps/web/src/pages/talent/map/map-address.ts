import { BOXES } from '#libs/domain/nine-box';
import { POSITION_GROUPS } from '#libs/domain/position-level';
import type { MapFilter } from '../../../api/talent-views.js';
import { rowNumber } from '../../../format/row-number.js';

const STANDINGS = [
  'assessed',
  'unassessed',
  'member',
  'awaitingVerification',
  'national',
  'goodButLow',
] as const;
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
