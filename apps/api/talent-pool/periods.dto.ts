import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
  MaxLength,
} from 'class-validator';
import { POSITION_LEVELS, type PositionLevel } from '#libs/domain/position-level';
import { Day, Id } from '../directory/fields.js';
import { Trimmed } from '../http/trimmed.decorator.js';

export class CreatePeriodDto {
  @Trimmed()
  @IsString()
  @Length(2, 200)
  name: string;

  /** The day whose facts count; the year before it is the one rated. */
  @Day()
  referenceDate: string;

  /** Jenjang of the population. */
  @ApiProperty({ enum: POSITION_LEVELS, enumName: 'PositionLevel', isArray: true })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(POSITION_LEVELS, { each: true })
  levels: PositionLevel[];

  /** Rumpun jabatan left out. */
  @IsArray()
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(250, { each: true })
  excludedFamilies: string[] = [];

  @IsBoolean()
  includePppk: boolean = false;

  /** Absent: the policy in force on the reference date. */
  @IsOptional()
  @Id()
  policyVersionId?: number | null;
}

export class ReturnPeriodDto {
  @Trimmed()
  @IsString()
  @Length(3, 2000)
  note: string;
}

export class ApprovePeriodDto {
  @Trimmed()
  @IsString()
  @Length(1, 120)
  decreeNumber: string;

  @Day()
  decreeDate: string;
}
