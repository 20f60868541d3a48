export {
  type BlackoutAnswer,
  blackoutCheck,
  type BlackoutPeriod,
  earlyReplacement,
  isCoveredByBlackout,
  JPT_YEARS_IN_POST,
  type ReplacementQuestion,
  type WrittenApproval,
} from './blackout.js';
export {
  DEFAULT_LIST_SETTINGS,
  listOf,
  listPlace,
  type ListPlace,
  type ListQuestion,
  type ListSettings,
  OPENED_BY_LAW,
  STEPS_BELOW,
  SUCCESSION_LISTS,
  type SuccessionList,
} from './lists.js';
export {
  DEFAULT_MATCH_WEIGHTS,
  matchScore,
  type MatchWeights,
  TECHNICAL_SOURCES,
  type TechnicalScore,
  type TechnicalSource,
} from './match-score.js';
export {
  type LevelSpan,
  postEligibility,
  type PostEligibility,
  type PostFacts,
  type Requirement,
  type RequirementResult,
  REQUIREMENTS,
} from './post-eligibility.js';
export {
  compareByKey,
  DEFAULT_RANKING_KEYS,
  KEY_DIRECTIONS,
  keyValue,
  type KeyValue,
  LEADERSHIP_TRAININGS,
  type LeadershipTraining,
  RANKING_KEYS,
  type RankingFacts,
  type RankingKey,
} from './ranking-keys.js';
export { decidingKey, rankCandidates, type Ranked, type RankingReason } from './ranking.js';
export { DEFAULT_READINESS, defaultReadiness, NEAR_MONTHS, type Readiness, READINESS } from './readiness.js';
export { POST_REQUIREMENTS, type PostRequirements } from './requirements.js';
