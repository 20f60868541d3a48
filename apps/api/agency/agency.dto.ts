import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import { AGENCY_TIME_ZONES, type AgencyTimeZone } from '#libs/platform/identity';
import { Trimmed } from '../http/trimmed.decorator.js';

export class ChangeAgencyDto {
  @Trimmed()
  @IsString()
  @Length(3, 200)
  name: string;

  @ApiProperty({ enum: AGENCY_TIME_ZONES, enumName: 'AgencyTimeZone' })
  @IsIn(AGENCY_TIME_ZONES)
  timeZone: AgencyTimeZone;
}
