import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { type Box, BOXES } from '#libs/domain/nine-box';
import { POSITION_GROUPS, type PositionGroup } from '#libs/domain/position-level';
import { MAP_STANDINGS, type MapStanding } from '#libs/features/talent-pool';
import { QueryId } from '../directory/fields.js';
import { PageQuery } from '../http/page.dto.js';

export class MapFilterQuery extends PageQuery {
  /** Kelompok jenjang. */
  @ApiProperty({ enum: POSITION_GROUPS, enumName: 'PositionGroup', required: false })
  @IsOptional()
  @IsIn(POSITION_GROUPS)
  group?: PositionGroup;

  /** This unit and everything below. */
  @QueryId()
  orgUnitId?: number;

  @ApiProperty({ enum: BOXES, required: false })
  @IsOptional()
  @Type(() => Number)
  @IsIn(BOXES)
  box?: Box;

  @ApiProperty({ enum: MAP_STANDINGS, enumName: 'MapStanding', required: false })
  @IsOptional()
  @IsIn(MAP_STANDINGS)
  standing?: MapStanding;

  /** Indicator that keeps people from being assessed. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  missing?: string;

  /** Any part of a name or NIP, three characters at least. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;
}
