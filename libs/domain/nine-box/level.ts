import type { Micro } from '#libs/domain/micro';

/** The two axes of the map: kinerja from bottom to top, potensial from left to right. */
export const AXES = ['kinerja', 'potensial'] as const;

export type Axis = (typeof AXES)[number];

/** Levels of an axis, lowest first: di bawah / sesuai / di atas ekspektasi; rendah / menengah / tinggi. */
export const AXIS_LEVELS = ['low', 'middle', 'high'] as const;

export type AxisLevel = (typeof AXIS_LEVELS)[number];

/**
 * A lower bound in millionths. There are no upper bounds, so no value falls between two levels. `exclusive`
 * is for the agencies that write "> 72": the bound itself is below it.
 */
export interface CutPoint {
  readonly micro: Micro;
  readonly exclusive: boolean;
}

/** Where the middle and the high level begin; below the middle one everything is low. */
export interface CutPoints {
  readonly middle: CutPoint;
  readonly high: CutPoint;
}

/** The lowest stored value that reaches a cut point. */
export function firstReaching(cut: CutPoint): Micro {
  return cut.exclusive ? cut.micro + 1 : cut.micro;
}

/** The level of a stored score: the value itself, never the shorter one shown (docs/domain/README). */
export function levelOf(score: Micro, cuts: CutPoints): AxisLevel {
  if (score >= firstReaching(cuts.high)) return 'high';
  return score >= firstReaching(cuts.middle) ? 'middle' : 'low';
}
