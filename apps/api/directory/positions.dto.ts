import { ApiProperty, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import {
  ECHELONS,
  POSITION_LEVELS,
  type PositionKind,
  type PositionLevel,
} from '#libs/domain/position-level';
import { PageQuery } from '../http/page.dto.js';
import { Trimmed } from '../http/trimmed.decorator.js';
import { Absentable, Id, QueryId } from './fields.js';

export const POSITION_KINDS = [
  'structural',
  'functional',
  'executor',
] as const satisfies readonly PositionKind[];
const STATES = ['vacant', 'filled', 'acting'] as const;

export class PositionsQuery extends PageQuery {
  /** This unit and everything below. */
  @QueryId()
  orgUnitId?: number;

  @ApiProperty({ enum: POSITION_LEVELS, enumName: 'PositionLevel', required: false })
  @IsOptional()
  @IsIn(POSITION_LEVELS)
  level?: PositionLevel;

  @ApiProperty({ enum: POSITION_KINDS, enumName: 'PositionKind', required: false })
  @IsOptional()
  @IsIn(POSITION_KINDS)
  kind?: PositionKind;

  /** vacant: a free seat; filled: every seat taken; acting: somebody stands in. */
  @ApiProperty({ enum: STATES, enumName: 'PositionState', required: false })
  @IsOptional()
  @IsIn(STATES)
  state?: (typeof STATES)[number];

  /** Part of the name or code. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;
}

export class CreatePositionDto {
  @Trimmed()
  @IsString()
  @Length(1, 60)
  code: string;

  @Trimmed()
  @IsString()
  @Length(2, 250)
  name: string;

  @ApiProperty({ enum: POSITION_KINDS, enumName: 'PositionKind' })
  @IsIn(POSITION_KINDS)
  kind: PositionKind;

  @ApiProperty({ enum: POSITION_LEVELS, enumName: 'PositionLevel' })
  @IsIn(POSITION_LEVELS)
  level: PositionLevel;

  /** 'II.b' */
  @IsOptional()
  @IsIn(ECHELONS)
  echelon?: string | null;

  @Id()
  orgUnitId: number;

  /** The post above. */
  @IsOptional()
  @Id()
  parentId?: number | null;

  /** Kelas jabatan. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(17)
  jobGrade?: number | null;

  /** ABK, the number of people needed. */
  @Absentable()
  @IsInt()
  @Min(0)
  @Max(100_000)
  headcount?: number;

  /** BUP where it is not that of the level. */
  @IsOptional()
  @IsInt()
  @Min(50)
  @Max(75)
  retirementAge?: number | null;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(250)
  affair?: string | null;

  /** Rumpun. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(250)
  family?: string | null;

  @Absentable()
  @IsBoolean()
  additionalDuty?: boolean;

  @Absentable()
  @IsBoolean()
  critical?: boolean;

  @Absentable()
  @IsBoolean()
  target?: boolean;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(100)
  siasnId?: string | null;

  @Absentable()
  @IsBoolean()
  active?: boolean;
}

/** What changes in a post; absent stays as it is, null takes away. */
export class ChangePositionDto extends PartialType(CreatePositionDto, { skipNullProperties: false }) {}
