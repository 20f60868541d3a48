export {
  type Accreditation,
  accreditationFor,
  type AccreditationRule,
  ACCREDITATIONS,
  type AccreditationStanding,
  DEFAULT_ACCREDITATION_RULE,
} from './accreditation.js';
export { type AssessedLevelQuestion, isAbove, needsReassessment } from './assessed-level.js';
export {
  type CategoryBound,
  type CategoryBounds,
  categoryOf,
  JPM_CATEGORIES,
  JPM_PURPOSES,
  type JpmCategory,
  type JpmPurpose,
  officialCategoryName,
  shortCategoryName,
} from './category.js';
export {
  type AchievedLevels,
  FULL_MATCH,
  type JobPersonMatch,
  jobPersonMatch,
  JPM_VARIANTS,
  type JpmVariant,
  type MatchPart,
  type MatchRefusal,
  technicalMatch,
} from './match.js';
export { matchFigure, type MatchFigure, type MatchInputs } from './result-figure.js';
export {
  COUNTING_RULES,
  countingResult,
  type CountingQuestion,
  type CountingRule,
  type DatedResult,
  DEFAULT_VALIDITY_YEARS,
  isValidOn,
  lastValidDay,
} from './validity.js';
