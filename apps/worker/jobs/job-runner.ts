import { DomainError } from '#libs/domain/errors';
import type { JobName, JobPayloads } from '#libs/contracts/jobs';
import { systemActor, type Work } from '#libs/platform/database';
import type { JobContext } from '#libs/platform/jobs';
import { describeError, type Logger } from '#libs/platform/logging';
import type { QueueMessage } from '#libs/platform/queue';
import type { Wiring } from '../wiring.js';

interface StartedJob {
  readonly id: string;
  readonly name: JobName;
  readonly payload: JobPayloads[JobName];
  readonly requested_by: number | null;
}

/** Runs ordered jobs and keeps their rows true. */
export class JobRunner {
  constructor(
    private readonly work: Work,
    private readonly wiring: Wiring,
    private readonly logger: Logger,
  ) {}

  /** @throws what the handler throws unexpectedly, while tries are left, so that the queue tries again */
  async run(message: QueueMessage, isLastTry: boolean): Promise<void> {
    const job = await this.start(message);
    if (!job) return this.settle(message);
    try {
      const result = await this.handlerOf(job.name).handle(this.contextOf(message.agencyId, job));
      await this.finish(message, job.id, { state: 'succeeded', result });
    } catch (error) {
      if (!(error instanceof DomainError)) {
        this.logger.warn(
          { job: job.id, name: job.name, lastTry: isLastTry, ...describeError(error) },
          'job failed',
        );
        if (!isLastTry) throw error;
      }
      await this.finish(message, job.id, failureOf(error));
    }
  }

  private handlerOf(name: JobName) {
    const handler = this.wiring.jobs.get(name);
    if (!handler) throw new Error(`no handler for job ${name}`);
    return handler;
  }

  /** Null when the job has ended already: a message that was delivered twice. */
  private start(message: QueueMessage): Promise<StartedJob | null> {
    return this.work.run(systemActor(message.agencyId, 'job'), (tx) =>
      tx.first<StartedJob>(
        `update job_run j set state = 'running', started_at = coalesce(j.started_at, clock_timestamp()), attempts = j.attempts + 1
         from outbox o
         where o.agency_id = $1 and o.id = $2 and j.agency_id = $1 and j.id = (o.payload ->> 'jobId')::uuid
           and j.state in ('waiting', 'running')
         returning j.id, j.name, j.payload, j.requested_by`,
        [message.agencyId, message.outboxId],
      ),
    );
  }

  private contextOf(agencyId: number, job: StartedJob): JobContext<JobName> {
    return {
      agencyId,
      jobId: job.id,
      requestedBy: job.requested_by,
      payload: job.payload,
      report: ({ stage, done, total }) =>
        this.work.run(systemActor(agencyId, 'job'), async (tx) => {
          await tx.query(
            'update job_run set stage = $3, done = $4, total = $5 where agency_id = $1 and id = $2',
            [agencyId, job.id, stage, done, total],
          );
        }),
    };
  }

  private async finish(message: QueueMessage, jobId: string, end: JobEnd): Promise<void> {
    await this.work.run(systemActor(message.agencyId, 'job'), async (tx) => {
      await tx.query(
        `update job_run set state = $3, result = $4, error_code = $5, error_details = $6, finished_at = clock_timestamp()
         where agency_id = $1 and id = $2`,
        [
          message.agencyId,
          jobId,
          end.state,
          end.result ? JSON.stringify(end.result) : null,
          end.code ?? null,
          end.details ? JSON.stringify(end.details) : null,
        ],
      );
      await tx.query(SETTLE, [message.agencyId, message.outboxId]);
    });
  }

  private async settle(message: QueueMessage): Promise<void> {
    await this.work.run(systemActor(message.agencyId, 'job'), async (tx) => {
      await tx.query(SETTLE, [message.agencyId, message.outboxId]);
    });
  }
}

interface JobEnd {
  readonly state: 'succeeded' | 'failed';
  readonly result?: Record<string, unknown>;
  readonly code?: string;
  readonly details?: object;
}

const SETTLE = `update outbox set settled_at = clock_timestamp() where agency_id = $1 and id = $2 and settled_at is null`;

function failureOf(error: unknown): JobEnd {
  if (error instanceof DomainError) return { state: 'failed', code: error.code, details: error.details };
  return { state: 'failed', code: 'job.unexpected' };
}
