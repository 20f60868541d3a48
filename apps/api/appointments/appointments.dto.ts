import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import type { CalendarDate } from '#libs/domain/calendar';
import { APPOINTMENT_ROUTES, type AppointmentRoute } from '#libs/features/directory';
import { Day, Id, OptionalDay, QueryId } from '../directory/fields.js';
import { PageQuery } from '../http/page.dto.js';
import { Trimmed } from '../http/trimmed.decorator.js';

export class AppointmentsQuery extends PageQuery {
  /** Year of the TMT. */
  @ApiProperty({ type: 'integer', required: false })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1970)
  @Max(2100)
  year?: number;

  @ApiProperty({ enum: APPOINTMENT_ROUTES, enumName: 'AppointmentRoute', required: false })
  @IsOptional()
  @IsIn(APPOINTMENT_ROUTES)
  route?: AppointmentRoute;

  @QueryId()
  positionId?: number;

  /** This unit and everything below. */
  @QueryId()
  orgUnitId?: number;
}

/** What the decree says, and why. */
export class RecordAppointmentDto {
  @Id()
  employeeId: number;

  /** By which way the post is filled. */
  @ApiProperty({ enum: APPOINTMENT_ROUTES, enumName: 'AppointmentRoute' })
  @IsIn(APPOINTMENT_ROUTES)
  route: AppointmentRoute;

  /** Why this person. */
  @Trimmed()
  @IsString()
  @Length(3, 2000)
  reason: string;

  @Trimmed()
  @IsString()
  @Length(1, 100)
  decreeNumber: string;

  @Day()
  decreeDate: CalendarDate;

  /** TMT. */
  @Day()
  effectiveFrom: CalendarDate;

  /** Persetujuan tertulis Mendagri; needed inside of a blackout. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(100)
  homeAffairsNumber?: string | null;

  @OptionalDay()
  homeAffairsDate?: CalendarDate | null;

  /** Pertimbangan teknis or persetujuan BKN. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(100)
  bknNumber?: string | null;

  @OptionalDay()
  bknDate?: CalendarDate | null;
}
