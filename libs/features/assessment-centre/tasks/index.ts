import { AssessmentTasksQueries } from './assessment-tasks.queries.js';

export { type AssessmentTasks, AssessmentTasksQueries } from './assessment-tasks.queries.js';

/** What waits for somebody. */
export const TASKS = [AssessmentTasksQueries] as const;
