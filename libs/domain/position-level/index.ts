export { ECHELONS, type Echelon, levelOfEchelon, parseEchelon } from './echelon.js';
export {
  DEFAULT_FUNCTIONAL_STANDING,
  type FunctionalStanding,
  type PositionGroup,
  POSITION_GROUPS,
  positionGroup,
} from './group.js';
export {
  type FunctionalLevel,
  isFunctional,
  isManagerial,
  kindOfLevel,
  POSITION_LEVELS,
  type PositionKind,
  type PositionLevel,
  type StructuralLevel,
} from './level.js';
export { officialKindName, parsePositionKind } from './kind-words.js';
export { functionalLevelInName, officialLevelName, parsePositionLevel } from './level-words.js';
export { defaultRetirementAge, type SpecialRetirement, specialRetirementOf } from './retirement-age.js';
