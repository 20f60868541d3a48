import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDateString, IsIn, IsInt, IsOptional, IsPositive, Matches, ValidateIf } from 'class-validator';
import { PageQuery } from '../http/page.dto.js';

const KINDS = ['changes', 'access'] as const;
const SOURCES = ['page', 'api', 'import', 'job', 'cli', 'system'] as const;

export class AuditQuery extends PageQuery {
  /** Name of a table of facts; needed with rowId. */
  @ValidateIf(({ table, rowId }: AuditQuery) => table !== undefined || rowId !== undefined)
  @Matches(/^[a-z_]{1,60}$/)
  table?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @IsPositive()
  rowId?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @IsPositive()
  accountId?: number;

  /** Changes of this person's data: of the row itself and of all that belongs to it. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @IsPositive()
  employeeId?: number;

  /** Only changes of data, or only who came and went; absent: both. */
  @ApiPropertyOptional({ enum: KINDS, enumName: 'AuditKind' })
  @IsOptional()
  @IsIn(KINDS)
  kind?: (typeof KINDS)[number];

  @IsOptional()
  @IsIn(SOURCES)
  source?: (typeof SOURCES)[number];

  /** First day, in the agency's time zone. */
  @IsOptional()
  @IsDateString({ strict: true })
  from?: string;

  /** Last day, inclusive. */
  @IsOptional()
  @IsDateString({ strict: true })
  to?: string;
}
