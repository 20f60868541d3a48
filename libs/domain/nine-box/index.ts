export { type Box, BOXES, boxOf, levelsOf } from './box.js';
export {
  AXES,
  type Axis,
  AXIS_LEVELS,
  type AxisLevel,
  type CutPoint,
  type CutPoints,
  firstReaching,
  levelOf,
} from './level.js';
export { type Recommendation, recommendationsOf, RECOMMENDATIONS } from './recommendation.js';
