import { ApiProperty } from '@nestjs/swagger';
import { JOB_NAMES, JOB_STATES, type JobName, type JobState } from '#libs/contracts/jobs';

/** A job as people see it. */
export class JobResponse {
  id: string;

  @ApiProperty({ enum: JOB_NAMES, enumName: 'JobName' })
  name: JobName;

  /** What people call it: a file's name. */
  subject: string | null;

  @ApiProperty({ enum: JOB_STATES, enumName: 'JobState' })
  state: JobState;

  /** Code of the stage under way. */
  stage: string | null;

  /** Rows done. */
  done: number;

  /** Rows in all, null until known. */
  total: number | null;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  result: Record<string, unknown> | null;

  errorCode: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  errorDetails: Record<string, unknown> | null;

  attempts: number;

  /** Display name of who ordered it. */
  requestedBy: string | null;

  requestedAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
}

export class JobPage {
  items: JobResponse[];
  next: string | null;
}
