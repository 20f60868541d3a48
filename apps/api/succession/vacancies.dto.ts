import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { POSITION_LEVELS, type PositionLevel } from '#libs/domain/position-level';
import { VACANCY_STATES, type VacancyState } from '#libs/features/directory';
import { QueryId } from '../directory/fields.js';
import { PageQuery } from '../http/page.dto.js';

export class VacanciesQuery extends PageQuery {
  /** vacant: a seat without holder; soon: falls vacant within the months; target: named, yet filled. */
  @ApiProperty({ enum: VACANCY_STATES, enumName: 'VacancyState', required: false })
  @IsOptional()
  @IsIn(VACANCY_STATES)
  state?: VacancyState;

  @ApiProperty({ enum: POSITION_LEVELS, enumName: 'PositionLevel', required: false })
  @IsOptional()
  @IsIn(POSITION_LEVELS)
  level?: PositionLevel;

  /** This unit and everything below. */
  @QueryId()
  orgUnitId?: number;

  /** How far to look ahead; a year where it is left out. */
  @ApiProperty({ type: 'integer', required: false })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(60)
  months?: number;

  /** Part of the name or code. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;
}
