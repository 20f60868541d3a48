export { AssessmentModule } from './assessment.module.js';
export { ExpiriesQueries, type ExpiryFilter } from './expiries/expiries.queries.js';
export {
  EXPIRY_STATES,
  ExpiryCounts,
  ExpiryPage,
  ExpiryRow,
  type ExpiryState,
} from './expiries/expiry.view.js';
export {
  GapExportService,
  type GapFilter,
  GapLine,
  type GapMeasure,
  GapPage,
  GapRow,
  GapsQueries,
  HEAT_COLUMNS,
  HeatCell,
  HeatColumn,
  type HeatColumnKind,
  HeatExportService,
  type HeatFilter,
  HeatMap,
  HeatMapQueries,
  HeatRow,
  type PreparedGaps,
  SMALLEST_GROUP,
} from './gaps/index.js';
export { AssessmentImportsModule } from './imports/index.js';
export type { ResultRules } from './profiles/measure.js';
export { ProfilesQueries } from './profiles/profiles.queries.js';
export {
  AspectLine,
  CompetencyLine,
  CompetencyProfile,
  MatchView,
  PotentialView,
  ProfileResult,
  RatedLevel,
  RESULT_ORIGINS,
  type ResultOrigin,
  TargetComparison,
} from './profiles/profile.view.js';
