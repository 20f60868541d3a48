import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  IMPORT_FORMATS,
  IMPORT_MODES,
  type ImportFormat,
  type ImportMode,
  UNKNOWN_UNIT_CHOICES,
  type UnknownUnitChoice,
} from '#libs/contracts/imports';
import { PageQuery } from '../http/page.dto.js';
import { IsFieldMapping } from './field-mapping.decorator.js';

const MOST_PREVIEWED = 50;
const LAST_SHEET_ROW = 1_048_576;

export class UploadQuery {
  @ApiProperty({ enum: IMPORT_FORMATS, enumName: 'ImportFormat' })
  @IsIn(IMPORT_FORMATS)
  format: ImportFormat;
}

export class PreviewQuery {
  /** Rows. */
  @ApiPropertyOptional()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_PREVIEWED)
  limit: number = 20;

  /** From the top of the sheet instead of below the header. */
  @IsOptional()
  @Transform(({ value }) => value === 'true')
  @IsBoolean()
  top?: boolean;
}

export class IssuesQuery extends PageQuery {
  @ApiProperty({ enum: ['error', 'warning'], enumName: 'IssueSeverity', required: false })
  @IsOptional()
  @IsIn(['error', 'warning'])
  severity?: 'error' | 'warning';

  @IsOptional()
  @Matches(/^[a-zA-Z]+\.[a-z-]+$/)
  @MaxLength(60)
  code?: string;
}

export class ImportOptionsDto {
  /** Take the good rows, or all or nothing. */
  @ApiProperty({ enum: IMPORT_MODES, enumName: 'ImportMode' })
  @IsIn(IMPORT_MODES)
  mode: ImportMode;

  /** What becomes of people of an unknown unit. */
  @ApiProperty({ enum: UNKNOWN_UNIT_CHOICES, enumName: 'UnknownUnitChoice' })
  @IsIn(UNKNOWN_UNIT_CHOICES)
  unknownUnit: UnknownUnitChoice;
}

/** Where the table lies in the file. Absent or null: Kader looks for it. */
export class ChooseTableDto {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  sheet?: string | null;

  /** Row number as the spreadsheet shows it. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LAST_SHEET_ROW)
  headerRow?: number | null;
}

export class CheckDto {
  /** Absent: the one it has. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  sheet?: string | null;

  /** Absent: the one it has. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LAST_SHEET_ROW)
  headerRow?: number | null;

  /** Field to the index of its column; null: the file has none. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer', nullable: true } })
  @IsFieldMapping()
  mapping: Record<string, number | null>;

  @IsObject()
  @ValidateNested()
  @Type(() => ImportOptionsDto)
  options: ImportOptionsDto;
}
