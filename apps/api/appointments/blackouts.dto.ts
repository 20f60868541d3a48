import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import type { CalendarDate } from '#libs/domain/calendar';
import { BLACKOUT_KINDS, type BlackoutKind } from '#libs/features/directory';
import { Day } from '../directory/fields.js';
import { Trimmed } from '../http/trimmed.decorator.js';

export class CreateBlackoutDto {
  @ApiProperty({ enum: BLACKOUT_KINDS, enumName: 'BlackoutKind' })
  @IsIn(BLACKOUT_KINDS)
  kind: BlackoutKind;

  /** 'UU 10/2016 pasal 71 ayat (2)' */
  @Trimmed()
  @IsString()
  @Length(3, 300)
  legalBasis: string;

  @Day()
  since: CalendarDate;

  /** Inclusive. */
  @Day()
  until: CalendarDate;
}
