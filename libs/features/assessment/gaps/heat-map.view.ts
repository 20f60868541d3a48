import type { PositionGroup } from '#libs/domain/position-level';

/** A figure over fewer people would tell of single ones. */
export const SMALLEST_GROUP = 5;

export const HEAT_COLUMNS = ['units', 'classes'] as const;
export type HeatColumnKind = (typeof HEAT_COLUMNS)[number];

/** A unit below the one looked at (with everything under it), that unit itself, or a kelompok jenjang. */
export class HeatColumn {
  /** Null: a kelompok jenjang. */
  orgUnitId: number | null;
  levelGroup: PositionGroup | null;
  /** Of the unit; null: a kelompok jenjang. */
  name: string | null;
  /** People of the unit looked at itself, not of one below. */
  isItself: boolean;
  /** There are units below: it can be opened. */
  hasBelow: boolean;
}

export class HeatCell {
  /** People rated in the competency whose post asks for it. */
  measured: number;
  /** Mean of achieved - standard in levels, as text with six decimals; null: nobody measured, or too few. */
  mean: string | null;
  /** Measured, but fewer than the smallest group: the mean is not told. */
  hidden: boolean;
}

export class HeatRow {
  code: string;
  /** As the dictionary in force has it; null where it has no such competency. */
  name: string | null;
  /** In the order of the columns. */
  cells: HeatCell[];
}

/** Mean gaps by competency and unit or class. */
export class HeatMap {
  /** The unit looked at; null: the top of the agency. */
  orgUnitId: number | null;
  orgUnitName: string | null;
  /** The unit above, where the viewer may go back to; null: none. */
  parentId: number | null;
  columns: HeatColumn[];
  rows: HeatRow[];
}
