export {
  ACTION_TYPES,
  type ActionGuide,
  type ActionShare,
  actionShares,
  type ActionType,
  DEFAULT_ACTION_GUIDE,
  isActionGuide,
} from './actions.js';
export {
  DUTY_STANDINGS,
  type DutyStanding,
  dutyStanding,
  type LearningDuty,
  learningDuty,
} from './learning-duty.js';
export {
  DEVELOPMENT_ITEM_STATES,
  DEVELOPMENT_PLAN_MOVES,
  DEVELOPMENT_PLAN_STATES,
  type DevelopmentItemState,
  type DevelopmentPlanMove,
  type DevelopmentPlanState,
  isOpenItem,
  nextItemStates,
} from './states.js';
