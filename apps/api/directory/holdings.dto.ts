import { ApiProperty, PartialType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { CalendarDate } from '#libs/domain/calendar';
import { HOLDING_KINDS, type HoldingKind } from '#libs/domain/holding';
import { Trimmed } from '../http/trimmed.decorator.js';
import { Day, Id, OptionalDay } from './fields.js';

class HoldingDatesDto {
  /** TMT. */
  @Day()
  since: CalendarDate;

  /** SAMPAI, inclusive: the last day in the post. */
  @OptionalDay()
  until?: CalendarDate | null;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(100)
  decreeNumber?: string | null;

  @OptionalDay()
  decreeDate?: CalendarDate | null;
}

export class CreateHoldingDto extends HoldingDatesDto {
  @Id()
  employeeId: number;

  @ApiProperty({ enum: HOLDING_KINDS, enumName: 'HoldingKind' })
  @IsIn(HOLDING_KINDS)
  kind: HoldingKind;
}

/** What changes in a holding; absent stays as it is, null takes away. */
export class ChangeHoldingDto extends PartialType(HoldingDatesDto, { skipNullProperties: false }) {}
