export { columnOf, INPUT_COLUMNS, type InputColumn, rawValue, storedValue } from './columns.js';
export {
  INPUT_CODES,
  type InputCode,
  type InputDefinition,
  inputDefinition,
  INPUTS,
  type Inputs,
  type InputValue,
  isInputCode,
  isInputValue,
} from './inputs.js';
export {
  type AssessmentRules,
  type Band,
  type BandsRule,
  type CategoryRule,
  type Citation,
  type Component,
  type Confidence,
  CONFIDENCES,
  type DirectContributionRule,
  FULL_WEIGHT,
  type GateSettings,
  type Indicator,
  type IndicatorKind,
  JPM_REFERENCES,
  type JpmReference,
  type MeanChild,
  type MeanOfRule,
  MISSING_RULES,
  type MissingRule,
  MOST_VALIDITY_YEARS,
  type PlainRule,
  type PointsTable,
  type Policy,
  type RatingPointsRule,
  type RatingYear,
  type ValueRule,
} from './policy.js';
export {
  POTENTIAL_SHARE_DENOMINATOR,
  type PotentialAspects,
  potentialShare,
  POTKOM_SHARE_DENOMINATOR,
  potkomShare,
} from './shares.js';
export { MANADO_CUTS, type PresetCode, PRESETS } from './presets/index.js';
export { evaluate, type Evaluator, evaluatorOf, inputsOf } from './evaluate.js';
export { NO_POST } from './explanation.js';
export type {
  AxisExplanation,
  ComponentExplanation,
  ContributionState,
  Evaluation,
  Exact,
  IndicatorExplanation,
  InputExplanation,
  MissingInput,
  NodeExplanation,
  PartExplanation,
} from './explanation.js';
export { type Violation, VIOLATION_CODES, type ViolationCode } from './validation/findings.js';
export { policyViolations, readPolicy } from './validation/policy.js';
export { FEEDBACK_POINTS } from './feedback.js';
export { type PolicyNotice, policyNotices } from './notices.js';
export { type CompiledPolicy, compileToSql } from './sql/compile.js';
export { scoreSelect, type ScoreSource } from './sql/select.js';
export { EDUCATION_INPUTS } from './education.js';
export { type InputPlace, inputPlaces } from './places.js';
