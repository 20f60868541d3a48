import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { POSITION_GROUPS, type PositionGroup } from '#libs/domain/position-level';
import { EXPIRY_STATES, type ExpiryState } from '#libs/features/assessment';
import { QueryId } from '../directory/fields.js';
import { PageQuery } from '../http/page.dto.js';

/** Whose results, and how many months ahead. */
export class ExpiryFilterQuery extends PageQuery {
  /** Months ahead that still count as about to end. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(60)
  months: number = 12;

  /** This unit and everything below. */
  @QueryId()
  orgUnitId?: number;

  /** Kelompok jenjang of the post. */
  @ApiProperty({ enum: POSITION_GROUPS, enumName: 'PositionGroup', required: false })
  @IsOptional()
  @IsIn(POSITION_GROUPS)
  levelGroup?: PositionGroup;
}

export class ExpiriesQuery extends ExpiryFilterQuery {
  /** Results that end within the months, that have ended, or people without any. */
  @ApiProperty({ enum: EXPIRY_STATES, enumName: 'ExpiryState', required: false })
  @IsOptional()
  @IsIn(EXPIRY_STATES)
  state: ExpiryState = 'expiring';
}
