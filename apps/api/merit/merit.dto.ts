import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsString, Length, Max, Min } from 'class-validator';
import { ASSESSMENT_STATES, type AssessmentState } from '#libs/features/merit-index';
import { Absentable, OptionalDay } from '../directory/fields.js';
import { Trimmed } from '../http/trimmed.decorator.js';

/** A new assessment of a year by instrument A. */
export class OpenAssessmentDto {
  @IsInt()
  @Min(2018)
  @Max(2040)
  year: number;

  /** 4.3 (JPT) and 4.4 (administrator, pengawas) apart: 38 indicators instead of 37. */
  @Absentable()
  @IsBoolean()
  splitFillings?: boolean;

  /** Day whose facts are read, within the year; left out: today. */
  @OptionalDay()
  dataDate?: string | null;
}

/** What is left out stays. */
export class ChangeAssessmentDto {
  @Absentable()
  @IsBoolean()
  splitFillings?: boolean;

  @OptionalDay()
  dataDate?: string | null;

  @ApiProperty({ enum: ASSESSMENT_STATES, enumName: 'MeritAssessmentState', required: false })
  @Absentable()
  @IsIn(ASSESSMENT_STATES)
  state?: AssessmentState;
}

/** A level chosen by hand. */
export class SetLevelDto {
  /** 1 to 4. */
  @IsInt()
  @Min(1)
  @Max(4)
  level: number;

  /** Why, and where the evidence is. */
  @Trimmed()
  @IsString()
  @Length(3, 2000)
  reason: string;
}
