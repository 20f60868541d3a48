export { type AlphaResult, krippendorffAlpha, type NoAlpha } from './alpha.js';
export { ALPHA_METRICS, type AlphaMetric } from './alpha-metric.js';
export type { MeanSquares } from './anova.js';
export { RELIABILITY_BANDS, type ReliabilityBand, reliabilityBand } from './band.js';
export type { MeanCorrelation, NoCorrelation } from './correlation-pairs.js';
export type { ExerciseEffect, NoExerciseEffect } from './exercise-effect.js';
export type { Halo, NoSpread } from './halo.js';
export {
  ICC_FORMS,
  type IccEstimate,
  type IccForm,
  type IccInterval,
  type IccResult,
  intraclassCorrelations,
  type NoIcc,
  type NoIccInterval,
} from './icc.js';
export type { Limits, NoInterval } from './icc-interval.js';
export {
  cohenKappa,
  fleissKappa,
  type FleissResult,
  KAPPA_WEIGHTS,
  type KappaWeights,
  type NoFleiss,
  type NoKappa,
} from './kappa.js';
export { diagnoseRaters, type PanelDiagnosis, type RaterDiagnosis } from './rater-diagnostics.js';
export type { RatingRow } from './rating-row.js';
export type { CountTable, RatingTable } from './rating-table.js';
export {
  type NoDrift,
  type NoRangeRestriction,
  type NoSeverity,
  type RaterSeverity,
  severities,
} from './severity.js';
