export { TrackRecordImportsModule } from './imports/index.js';
export { TrackRecordModule } from './track-record.module.js';
export { TrackRecordQueries } from './records/track-record.queries.js';
export { type NewTraining, TrainingsService } from './records/trainings.service.js';
export {
  AssignmentRow,
  AwardRow,
  DisciplineRow,
  FeedbackRow,
  PostHeldRow,
  SchoolingRow,
  TrackRecord,
  TrainingRow,
} from './records/track-record.view.js';
