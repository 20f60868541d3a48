export { DevelopmentModule } from './development.module.js';
export { EvidenceFilesService, type SentFile } from './evidence/evidence.service.js';
export { GuideService } from './guide/guide.service.js';
export { DevelopmentGuide } from './guide/guide.view.js';
export { type ItemTraining, ItemTrainingsService } from './items/item-trainings.service.js';
export {
  DevelopmentItemsService,
  type ItemChanges,
  type ItemProgress,
  type SeenItem,
} from './items/items.service.js';
export type { Member } from './plans/member.js';
export { MentorList, MentorRow } from './plans/mentor.view.js';
export { MentorsQueries } from './plans/mentors.queries.js';
export {
  ActionShareView,
  DevelopmentItem,
  DevelopmentPlan,
  DevelopmentPlanPage,
  DevelopmentPlanRow,
  EvidenceFile,
  LearningDutyView,
  LearningHours,
} from './plans/plan.view.js';
export { type DevelopmentPlanFilter, DevelopmentPlansQueries } from './plans/plans.queries.js';
export {
  DevelopmentPlansService,
  mayReadReleasedOnly,
  type NewDevelopmentPlan,
  type ResultMeasure,
} from './plans/plans.service.js';
export { OwnReading, OwnReadings } from './readings/own-readings.view.js';
export { OwnReadingsQueries } from './readings/own-readings.queries.js';
