import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { CalendarDate } from '#libs/domain/calendar';
import {
  REQUIREMENT_KINDS,
  REQUIREMENT_NEEDS,
  type RequirementKind,
  type RequirementNeed,
  type StandardLevel,
} from '#libs/domain/competency';
import { EDUCATION_LEVELS } from '#libs/domain/education-level';
import { POSITION_LEVELS, type PositionKind, type PositionLevel } from '#libs/domain/position-level';
import { BULK_LIMIT, STANDARD_SOURCES, type StandardSource } from '#libs/features/competency';
import { Day, QueryId } from '../directory/fields.js';
import { POSITION_KINDS } from '../directory/positions.dto.js';
import { PageQuery } from '../http/page.dto.js';
import { Trimmed } from '../http/trimmed.decorator.js';

/** Which posts are meant. */
export class StandardsQuery extends PageQuery {
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

  /** Rumpun, as written at the post. */
  @IsOptional()
  @IsString()
  @MaxLength(250)
  family?: string;

  /** position: has an SKJ in force; class: measured against its class. */
  @ApiProperty({ enum: STANDARD_SOURCES, enumName: 'StandardSource', required: false })
  @IsOptional()
  @IsIn(STANDARD_SOURCES)
  source?: StandardSource;

  /** Part of the name or code. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;
}

export class StandardFilterDto extends OmitType(StandardsQuery, ['cursor', 'limit']) {}

export class AskedLevelDto {
  @Trimmed()
  @IsString()
  @Length(1, 30)
  code: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5 })
  @IsInt()
  @Min(1)
  @Max(5)
  level: StandardLevel;
}

export class RequirementDto {
  @ApiProperty({ enum: REQUIREMENT_KINDS, enumName: 'RequirementKind' })
  @IsIn(REQUIREMENT_KINDS)
  kind: RequirementKind;

  @Trimmed()
  @IsString()
  @Length(1, 250)
  name: string;

  @ApiProperty({ enum: REQUIREMENT_NEEDS, enumName: 'RequirementNeed' })
  @IsIn(REQUIREMENT_NEEDS)
  need: RequirementNeed;
}

/** A version of a post's SKJ, whole. */
export class JobStandardDto {
  /** After that of the version in force. */
  @Day()
  effectiveFrom: CalendarDate;

  /** The nine always, technical ones of the dictionary. */
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AskedLevelDto)
  levels: AskedLevelDto[];

  /** I: ikhtisar jabatan. */
  @Trimmed()
  @IsString()
  @MaxLength(4000)
  summary: string;

  @ApiProperty({ enum: EDUCATION_LEVELS, enumName: 'EducationLevel', nullable: true })
  @IsOptional()
  @IsIn(EDUCATION_LEVELS)
  educationLevel: string | null = null;

  @Trimmed()
  @IsString()
  @MaxLength(1000)
  educationFields: string;

  /** Pangkat. */
  @Trimmed()
  @IsString()
  @MaxLength(200)
  rankText: string;

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => RequirementDto)
  requirements: RequirementDto[];

  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @Length(1, 500, { each: true })
  performanceIndicators: string[];
}

export class BulkLevelDto {
  @Trimmed()
  @IsString()
  @Length(1, 30)
  code: string;

  /** Null takes a technical competency out. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5, nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  level: StandardLevel | null = null;
}

/** What is done to every post of the filter. */
export class BulkStandardsDto {
  @ValidateNested()
  @Type(() => StandardFilterDto)
  filter: StandardFilterDto;

  /** Posts of the filter that stay as they are. */
  @IsArray()
  @ArrayMaxSize(BULK_LIMIT)
  @IsInt({ each: true })
  exceptIds: number[];

  @Day()
  effectiveFrom: CalendarDate;

  /** The nine as the class asks them, before `levels`. */
  @IsBoolean()
  toClassDefault: boolean;

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => BulkLevelDto)
  levels: BulkLevelDto[];
}

export class ApplyBulkStandardsDto extends BulkStandardsDto {
  /** How many the preview said would change. */
  @IsInt()
  @Min(1)
  @Max(BULK_LIMIT)
  expected: number;
}
