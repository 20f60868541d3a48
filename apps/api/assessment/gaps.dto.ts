import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { POSITION_GROUPS, type PositionGroup } from '#libs/domain/position-level';
import { HEAT_COLUMNS, type HeatColumnKind } from '#libs/features/assessment';
import { QueryId } from '../directory/fields.js';

/** What a profile is laid beside. */
export class ProfileQuery {
  /** A post to compare with as well. */
  @QueryId()
  targetPositionId?: number;
}

/** Whose gaps, against what. */
export class GapFilterQuery {
  /** This unit and everything below. */
  @QueryId()
  orgUnitId?: number;

  /** Kelompok jenjang of the post. */
  @ApiProperty({ enum: POSITION_GROUPS, enumName: 'PositionGroup', required: false })
  @IsOptional()
  @IsIn(POSITION_GROUPS)
  levelGroup?: PositionGroup;

  /** Against this post instead of everybody's present one. */
  @QueryId()
  targetPositionId?: number;

  /** One competency. */
  @IsOptional()
  @IsString()
  @Length(1, 30)
  code?: string;
}

export class GapsQuery extends GapFilterQuery {
  /** Opaque; `next` of the page before. */
  @IsOptional()
  @IsString()
  @Length(1, 500)
  cursor?: string;

  /** People of a page. */
  @ApiProperty({ type: 'integer', required: false })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

/** What is laid side by side. */
export class HeatMapQuery {
  /** The units below this one; left out: those at the top. */
  @QueryId()
  orgUnitId?: number;

  @ApiProperty({ enum: POSITION_GROUPS, enumName: 'PositionGroup', required: false })
  @IsOptional()
  @IsIn(POSITION_GROUPS)
  levelGroup?: PositionGroup;

  @ApiProperty({ enum: HEAT_COLUMNS, enumName: 'HeatColumnKind', required: false })
  @IsOptional()
  @IsIn(HEAT_COLUMNS)
  columns: HeatColumnKind = 'units';
}
