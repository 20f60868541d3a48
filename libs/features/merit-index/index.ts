export { MeritIndexModule } from './merit-index.module.js';

export { AssessmentsQueries } from './assessments/assessments.queries.js';
export {
  type AssessmentChanges,
  AssessmentsService,
  type NewAssessment,
} from './assessments/assessments.service.js';
export { type PastAssessment, PastAssessmentsService } from './assessments/past-assessments.service.js';
export {
  ASSESSMENT_STATES,
  type AssessmentState,
  LEVEL_SOURCES,
  type LevelSource,
  MERIT_VALUES,
  MeritAspectView,
  MeritAssessmentList,
  MeritAssessmentRow,
  MeritAssessmentView,
  MeritComputedView,
  MeritFigureView,
  MeritHeadline,
  MeritHistory,
  MeritHistoryRow,
  MeritIndicatorView,
  MeritLevelView,
  type MeritValue,
  OpenedAssessment,
  PublishedTotals,
  PublishedTotalView,
} from './assessments/assessment.view.js';

export { type LevelChoice, LevelsService, type SeenLevel } from './levels/levels.service.js';

export { Computation, type Computed } from './computation/computation.js';
export { ComputeJob } from './computation/compute.job.js';
export { ComputeOfTheDay } from './computation/compute-of-the-day.task.js';
export { ComputeReaction } from './computation/compute.reaction.js';

export { EvidenceService, type PreparedEvidence } from './evidence/evidence.service.js';
