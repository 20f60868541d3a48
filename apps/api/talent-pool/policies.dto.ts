import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { type PresetCode, PRESETS } from '#libs/domain/scoring';
import { Day } from '../directory/fields.js';

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
