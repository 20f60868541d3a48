import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { COMPLETENESS_TABLES, type CompletenessTable } from '#libs/domain/completeness';
import { MEASURED_TABLES, type MeasuredTable } from '#libs/features/directory';
import { PageQuery } from '../http/page.dto.js';
import { Trimmed } from '../http/trimmed.decorator.js';
import { Day, Id, QueryId } from './fields.js';

export class MissingQuery extends PageQuery {
  /** This unit and everything below. */
  @QueryId()
  orgUnitId?: number;

  @ApiProperty({ enum: MEASURED_TABLES, enumName: 'MeasuredTable', required: false })
  @IsOptional()
  @IsIn(MEASURED_TABLES)
  table?: MeasuredTable;
}

/** Pernyataan kelengkapan data of a unit, for everything below it too. */
export class CreateStatementDto {
  @Id()
  orgUnitId: number;

  @ApiProperty({ enum: COMPLETENESS_TABLES, enumName: 'CompletenessTable' })
  @IsIn(COMPLETENESS_TABLES)
  tableCode: CompletenessTable;

  /** Last day for which nothing is missing. */
  @Day()
  completeUntil: string;

  /** Name and post of who says so. */
  @Trimmed()
  @IsString()
  @Length(2, 200)
  statedBy: string;

  @Day()
  statedOn: string;
}
