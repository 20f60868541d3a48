import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import type { JobName, JobPayloads } from '#libs/contracts/jobs';
import { Reader, type Tx } from '#libs/platform/database';
import type { JobView } from './job.js';

const VIEW = `select j.id, j.name, j.subject, j.state, j.stage, j.done, j.total, j.result, j.error_code as "errorCode",
  j.error_details as "errorDetails", j.attempts, a.display_name as "requestedBy", j.requested_at as "requestedAt",
  j.started_at as "startedAt", j.finished_at as "finishedAt"
  from job_run j left join account a on a.id = j.requested_by`;

/** Orders jobs and shows how far they are. */
@Injectable()
export class Jobs {
  constructor(private readonly reader: Reader) {}

  /**
   * Orders a job in the transaction of its reason; it starts once that is committed.
   * @param subject what people call it (a file's name); no personal data
   */
  async order<Name extends JobName>(
    tx: Tx,
    name: Name,
    payload: JobPayloads[Name],
    subject: string,
  ): Promise<string> {
    const id = randomUUID();
    const json = JSON.stringify(payload);
    await tx.query(
      `insert into job_run (agency_id, id, name, subject, payload, requested_by) values ($1, $2, $3, $4, $5, $6)`,
      [tx.actor.agencyId, id, name, subject, json, tx.actor.accountId],
    );
    await this.send(tx, id, name);
    return id;
  }

  /**
   * Sends a failed job on its way again.
   * @throws DomainError job.not-failed when it is not there or has not failed
   */
  async retry(tx: Tx, id: string): Promise<void> {
    const [job] = await tx.query<{ name: JobName }>(
      `update job_run set state = 'waiting', error_code = null, error_details = null, finished_at = null
       where agency_id = $1 and id = $2 and state = 'failed' returning name`,
      [tx.actor.agencyId, id],
    );
    if (!job) throw new DomainError('conflict', 'job.not-failed');
    await this.send(tx, id, job.name);
  }

  /** One job, or null. */
  one(agencyId: number, id: string): Promise<JobView | null> {
    return this.reader.first<JobView & Record<string, unknown>>(agencyId, `${VIEW} where j.id = $1`, [id]);
  }

  /** The newest jobs, before `before` (exclusive) when given. */
  recent(agencyId: number, limit: number, before: { at: string; id: string } | null): Promise<JobView[]> {
    return this.reader.read<JobView & Record<string, unknown>>(
      agencyId,
      `${VIEW} where $2::timestamptz is null or (j.requested_at, j.id) < ($2::timestamptz, $3::uuid)
       order by j.requested_at desc, j.id desc limit $1`,
      [limit, before?.at ?? null, before?.id ?? null],
    );
  }

  private async send(tx: Tx, id: string, name: JobName): Promise<void> {
    await tx.query(`insert into outbox (agency_id, kind, name, payload) values ($1, 'job', $2, $3)`, [
      tx.actor.agencyId,
      name,
      JSON.stringify({ jobId: id }),
    ]);
  }
}
