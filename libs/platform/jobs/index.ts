export type { DailyTask } from './daily-task.js';
export type { JobContext, JobHandler, JobView } from './job.js';
export { Jobs } from './jobs.js';
export { JobsModule } from './jobs.module.js';
