import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, Length, Max, Min } from 'class-validator';
import { GATE_ANSWERS, type GateAnswer } from '#libs/domain/eligibility';
import { COUNTING_RULES, type CountingRule } from '#libs/domain/job-person-match';
import {
  type Confidence,
  CONFIDENCES,
  MOST_VALIDITY_YEARS,
  type PresetCode,
  PRESETS,
} from '#libs/domain/scoring';
import { Day } from '../directory/fields.js';
import { Trimmed } from '../http/trimmed.decorator.js';

const CODES = Object.keys(PRESETS) as PresetCode[];

export class AdoptPolicyDto {
  @ApiProperty({ enum: CODES, enumName: 'PolicyPreset' })
  @IsIn(CODES)
  preset: PresetCode;
}

export class ActivatePolicyDto {
  @Day()
  effectiveFrom: string;
}

/** How assessment results count: docs/domain/02, Validity and JPM. */
export class AssessmentRulesDto {
  /** Years from the last assessment day. */
  @IsInt()
  @Min(1)
  @Max(MOST_VALIDITY_YEARS)
  validityYears: number;

  /** Which of several valid results counts for an input. */
  @ApiProperty({ enum: COUNTING_RULES, enumName: 'CountingRule' })
  @IsIn(COUNTING_RULES)
  counting: CountingRule;

  /** What gate 3 answers where the present jenjang is above the one assessed. */
  @ApiProperty({ enum: GATE_ANSWERS, enumName: 'GateAnswer' })
  @IsIn(GATE_ANSWERS)
  raisedLevel: GateAnswer;

  /** Where the agency has this from. */
  @Trimmed()
  @IsString()
  @Length(3, 300)
  source: string;

  /** How sure the source is. */
  @ApiProperty({ enum: CONFIDENCES, enumName: 'Confidence' })
  @IsIn(CONFIDENCES)
  confidence: Confidence;
}
