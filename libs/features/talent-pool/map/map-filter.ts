import type { Box } from '#libs/domain/nine-box';
import { POSITION_GROUPS, type PositionGroup } from '#libs/domain/position-level';
import { narrowedUnits, type Params, type Viewer } from '#libs/features/directory/access';

/** What part of the map is looked at. */
export interface MapFilter {
  readonly group?: PositionGroup | undefined;
  /** This unit and everything below. */
  readonly orgUnitId?: number | undefined;
  readonly box?: Box | undefined;
  /** Only people whom this keeps from being assessed. */
  readonly missing?: string | undefined;
  readonly standing?: MapStanding | undefined;
  /** Any part of a name or NIP. */
  readonly search?: string | undefined;
}

/** Where people stand: with a box or without, in the KRS, waiting for verification, or of the national proposal. */
export const MAP_STANDINGS = [
  'assessed',
  'unassessed',
  'member',
  'awaitingVerification',
  'national',
  'goodButLow',
] as const;
export type MapStanding = (typeof MAP_STANDINGS)[number];

/** How post_group stores a kelompok jenjang: 6 for JPT Utama down to 1. */
export function groupOrder(group: PositionGroup): number {
  return POSITION_GROUPS.length - POSITION_GROUPS.indexOf(group);
}

/** The group behind a stored order. */
export function groupAt(order: number): PositionGroup {
  return POSITION_GROUPS[POSITION_GROUPS.length - order] ?? 'pelaksana';
}

/** Predikat at least Baik, yet below expectation. Over the result `r` and its input `i`. */
export const GOOD_BUT_LOW = 'r.box in (1, 3, 6) and i.predicate <= 2';

/** Whether the conditions of `mapConditions` look at the input `i` too. */
export const readsInput = ({ standing }: MapFilter): boolean => standing === 'goodButLow';

const STANDING: Readonly<Record<MapStanding, string>> = {
  assessed: 'r.box is not null',
  unassessed: 'r.box is null',
  member: 'r.pool = 2',
  awaitingVerification: 'r.pool = 1',
  national: 'r.pool = 2 and r.box = 9',
  goodButLow: GOOD_BUT_LOW,
};

/** Conditions over the result `r` of a period; a unit-bound viewer sees only the own units. */
export function mapConditions(viewer: Viewer, filter: MapFilter, params: Params): string[] {
  const units = narrowedUnits(viewer, filter.orgUnitId ?? null, params);
  const { group, box, missing, standing, search } = filter;
  return [
    ...(group ? [`r.post_group = ${params.add(groupOrder(group), 'int')}`] : []),
    ...(units ? [`r.org_unit_id = any(${units})`] : []),
    ...(box ? [`r.box = ${params.add(box, 'int')}`] : []),
    // Who has a box misses nothing: said, so that the index of boxes finds the others.
    ...(missing ? [`r.box is null and ${params.add(missing, 'text')} = any(r.missing)`] : []),
    ...(standing ? [`(${STANDING[standing]})`] : []),
    ...(search ? [`r.employee_id in (select definer_search_employees(${params.add(search, 'text')}))`] : []),
  ];
}
