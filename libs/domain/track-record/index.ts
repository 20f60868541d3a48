export {
  type Award,
  AWARD_LEVELS,
  type AwardLevel,
  highestAssignment,
  highestAward,
  learningHoursIn,
  TEAM_ASSIGNMENTS,
  type TeamAssignment,
  type TeamWork,
  type Training,
} from './activities.js';
export {
  ACTING_POSTS,
  actingPost,
  type ActingPost,
  type PlaceHeld,
  type Variety,
  varietyOf,
} from './moves.js';
export {
  definitiveSpans,
  type PostHeld,
  type Span,
  spanUntil,
  tenureMonths,
  unbrokenSpans,
} from './posts.js';
export { type Education, highestEducation } from './schooling.js';
