export { AssessmentModule } from './assessment.module.js';
export { ExpiriesQueries, type ExpiryFilter } from './expiries/expiries.queries.js';
export {
  EXPIRY_STATES,
  ExpiryCounts,
  ExpiryPage,
  ExpiryRow,
  type ExpiryState,
} from './expiries/expiry.view.js';
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
} from './profiles/profile.view.js';
