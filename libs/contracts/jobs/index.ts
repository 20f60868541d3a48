/** Long work people can watch, by name. Payloads hold ids only. */
export interface JobPayloads {
  'import.check': { importId: number };
  'import.apply': { importId: number };
  'import.undo': { importId: number };
  'talentPool.compute': { periodId: number };
  'talentPool.refresh': { periodId: number };
  'succession.rank': { periodId: number };
  'meritIndex.compute': { assessmentId: number };
}

export type JobName = keyof JobPayloads;

export const JOB_NAMES = [
  'import.check',
  'import.apply',
  'import.undo',
  'talentPool.compute',
  'talentPool.refresh',
  'succession.rank',
  'meritIndex.compute',
] as const satisfies readonly JobName[];

export const JOB_STATES = ['waiting', 'running', 'succeeded', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];
