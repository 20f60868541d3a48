import type { AxisLevel } from './level.js';

export const BOXES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export type Box = (typeof BOXES)[number];

/** Kinerja by potensial; the numbering is national and cannot be changed (docs/domain/03). */
const BOX_OF: Readonly<Record<AxisLevel, Readonly<Record<AxisLevel, Box>>>> = {
  high: { low: 4, middle: 7, high: 9 },
  middle: { low: 2, middle: 5, high: 8 },
  low: { low: 1, middle: 3, high: 6 },
};

/** The box of a level of kinerja and a level of potensial. */
export function boxOf(kinerja: AxisLevel, potensial: AxisLevel): Box {
  return BOX_OF[kinerja][potensial];
}

/** The levels that make a box: where a person stands who was moved there. */
export function levelsOf(box: Box): { kinerja: AxisLevel; potensial: AxisLevel } {
  return LEVELS[box];
}

const LEVELS: Readonly<Record<Box, { kinerja: AxisLevel; potensial: AxisLevel }>> = {
  1: { kinerja: 'low', potensial: 'low' },
  2: { kinerja: 'middle', potensial: 'low' },
  3: { kinerja: 'low', potensial: 'middle' },
  4: { kinerja: 'high', potensial: 'low' },
  5: { kinerja: 'middle', potensial: 'middle' },
  6: { kinerja: 'low', potensial: 'high' },
  7: { kinerja: 'high', potensial: 'middle' },
  8: { kinerja: 'middle', potensial: 'high' },
  9: { kinerja: 'high', potensial: 'high' },
};
