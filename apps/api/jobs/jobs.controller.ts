import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { Work } from '#libs/platform/database';
import { Jobs } from '#libs/platform/jobs';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { PageQuery } from '../http/page.dto.js';
import { JobPage, JobResponse } from './job.view.js';

@Controller('jobs')
export class JobsController {
  constructor(
    private readonly jobs: Jobs,
    private readonly work: Work,
  ) {}

  /** The agency's background jobs, newest first. */
  @Allow('job.read')
  @Get()
  async list(@CurrentCaller() caller: Caller, @Query() query: PageQuery): Promise<JobPage> {
    const key = query.cursor ? decodeCursor(query.cursor, 2).map(String) : null;
    const before = key ? { at: key[0] ?? '', id: key[1] ?? '' } : null;
    const rows = await this.jobs.recent(caller.agencyId, query.limit + 1, before);
    return pageOf(rows, query.limit, (row) => [row.requestedAt.toISOString(), row.id]);
  }

  /** One job and how far it is. */
  @Allow('job.read')
  @Get(':id')
  async one(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<JobResponse> {
    const job = await this.jobs.one(caller.agencyId, id);
    if (!job) throw new DomainError('not-found', 'job.not-found');
    return job;
  }

  /** Sends a failed job on its way again. */
  @Allow('job.retry')
  @Post(':id/retry')
  @HttpCode(200)
  async retry(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<JobResponse> {
    await this.work.run(caller, (tx) => this.jobs.retry(tx, id));
    return this.one(caller, id);
  }
}
