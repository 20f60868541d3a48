import type { JobName, JobPayloads, JobState } from '#libs/contracts/jobs';

/** A job as people see it. `done` of `total` counts rows; `total` is null until it is known. */
export interface JobView {
  readonly id: string;
  readonly name: JobName;
  readonly subject: string | null;
  readonly state: JobState;
  readonly stage: string | null;
  readonly done: number;
  readonly total: number | null;
  readonly result: Record<string, unknown> | null;
  readonly errorCode: string | null;
  readonly errorDetails: Record<string, unknown> | null;
  readonly attempts: number;
  readonly requestedBy: string | null;
  readonly requestedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** What a handler is given: whom it works for, its payload, and where to tell how far it is. */
export interface JobContext<Name extends JobName> {
  readonly agencyId: number;
  readonly jobId: string;
  readonly requestedBy: number | null;
  readonly payload: JobPayloads[Name];
  /** Written at once, outside of any transaction of the handler, so that people see it while the work runs. */
  report(progress: { stage: string; done: number; total: number | null }): Promise<void>;
}

/**
 * Does one kind of job. It may be run again after a crash at any point, so it must find out what is done already.
 * Returns what the jobs page shows as the result (counts, no personal data). Throws DomainError for an expected end
 * (the job fails with that code, no retry); anything else is tried again.
 */
export interface JobHandler<Name extends JobName> {
  readonly job: Name;
  handle(context: JobContext<Name>): Promise<Record<string, unknown>>;
}
