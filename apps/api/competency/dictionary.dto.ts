import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
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
  COMPETENCY_GROUPS,
  type CompetencyGroup,
  DICTIONARY_LIMITS,
  MAX_INDICATORS,
} from '#libs/domain/competency';
import { Day, Id } from '../directory/fields.js';
import { Trimmed } from '../http/trimmed.decorator.js';

/** Names the draft; it begins as a copy of the newest version. */
export class BeginDictionaryDto {
  @Trimmed()
  @IsString()
  @Length(3, 200)
  name: string;
}

export class PublishDictionaryDto {
  /** After that of every version before. */
  @Day()
  effectiveFrom: CalendarDate;
}

export class WordsQuery {
  /** Today where it is left out. */
  @IsOptional()
  @Day({ required: false })
  day?: CalendarDate;
}

export class CompetencyLevelDto {
  @IsInt()
  @Min(1)
  @Max(5)
  level: number;

  @Trimmed()
  @IsString()
  @Length(1, DICTIONARY_LIMITS.description)
  description: string;

  /** In order; the place is the number. */
  @IsArray()
  @ArrayMaxSize(MAX_INDICATORS)
  @IsString({ each: true })
  @Length(1, DICTIONARY_LIMITS.indicator, { each: true })
  indicators: string[];
}

export class CompetencyDto {
  /** Read tolerantly: 'T-1' is 'T.01'. */
  @Trimmed()
  @IsString()
  @Length(1, DICTIONARY_LIMITS.code)
  code: string;

  @Trimmed()
  @IsString()
  @Length(2, DICTIONARY_LIMITS.name)
  name: string;

  @ApiProperty({ enum: COMPETENCY_GROUPS, enumName: 'CompetencyGroup' })
  @IsIn(COMPETENCY_GROUPS)
  group: CompetencyGroup;

  @Trimmed()
  @IsString()
  @MaxLength(DICTIONARY_LIMITS.definition)
  definition: string;

  /** All five. */
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => CompetencyLevelDto)
  levels: CompetencyLevelDto[];
}

export class DictionaryFileQuery {
  /** The version. */
  @Type(() => Number)
  @Id()
  dictionaryId: number;
}
