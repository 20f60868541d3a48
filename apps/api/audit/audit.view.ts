import { ApiProperty } from '@nestjs/swagger';

/** One statement's worth of change, without the values. */
export class AuditEntryResponse {
  id: string;
  at: Date;
  /** Display name of who did it; null for the system itself. */
  by: string | null;
  role: string | null;
  source: string;
  requestId: string | null;
  importId: number | null;
  table: string;
  action: string;
  rowCount: number;
  /** At most the first 20. */
  rowIds: number[];

  /** What people call the first row, or the one it belongs to; null when neither is there any more. */
  label: string | null;

  /** Whether a seal covers it. */
  sealed: boolean;
}

export class AuditPage {
  items: AuditEntryResponse[];
  next: string | null;
}

/** Old and new values of one row; both null once erased. */
export class AuditItemResponse {
  id: number;

  /** What people call the row, or the one it belongs to; null when neither is there any more. */
  label: string | null;

  /** The row as it stands now, to tell which one it is; null when it is gone, or is known by its label. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  present: Record<string, unknown> | null;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  old: Record<string, unknown> | null;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  new: Record<string, unknown> | null;

  /** Columns that changed, or may have, and whose values are not told yet: ratings before the integration. */
  withheld: string[];

  erased: boolean;
}

export class AuditItems {
  items: AuditItemResponse[];

  /** What people call the rows that a column refers to: by column, then by id. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'string' } },
  })
  names: Record<string, Record<string, string>>;
}

/** Somebody the trail names. */
export class AuditActorResponse {
  accountId: number;
  name: string;
}

/** How much of the trail stands under a seal. */
export class AuditStatusResponse {
  sealed: number;
  waiting: number;
  lastSealAt: Date | null;
}
