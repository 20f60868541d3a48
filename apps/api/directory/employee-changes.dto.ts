import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import type { CalendarDate } from '#libs/domain/calendar';
import { EMPLOYMENT_TYPES, type EmploymentType } from '#libs/domain/employment-type';
import { LEGAL_STATUSES, type LegalStatus } from '#libs/domain/legal-status';
import { Trimmed } from '../http/trimmed.decorator.js';
import { Absentable, Day, Id, OptionalDay } from './fields.js';

const SEXES = ['male', 'female'] as const;

/** What changes about a person; absent stays as it is, null takes away. */
export class ChangeEmployeeDto {
  /** 18 digits; spaces, dots and a leading apostrophe are taken off. */
  @Absentable()
  @IsString()
  @MaxLength(40)
  nip?: string;

  /** Why the number changes; required with another `nip`. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(3, 500)
  nipReason?: string;

  /** Without titles. */
  @Absentable()
  @Trimmed()
  @IsString()
  @Length(1, 200)
  name?: string;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(100)
  frontTitle?: string | null;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(100)
  backTitle?: string | null;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(100)
  birthPlace?: string | null;

  @OptionalDay()
  birthDate?: CalendarDate | null;

  @ApiProperty({ enum: SEXES, enumName: 'Sex', required: false, nullable: true })
  @IsOptional()
  @IsIn(SEXES)
  sex?: (typeof SEXES)[number] | null;

  @ApiProperty({ enum: EMPLOYMENT_TYPES, enumName: 'EmploymentType', required: false, nullable: true })
  @IsOptional()
  @IsIn(EMPLOYMENT_TYPES)
  employmentType?: EmploymentType | null;

  @ApiProperty({ enum: LEGAL_STATUSES, enumName: 'LegalStatus', required: false, nullable: true })
  @IsOptional()
  @IsIn(LEGAL_STATUSES)
  legalStatus?: LegalStatus | null;

  @IsOptional()
  @Trimmed()
  @IsEmail()
  @MaxLength(200)
  email?: string | null;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(50)
  phone?: string | null;

  /** TMT CPNS. */
  @OptionalDay()
  cpnsSince?: CalendarDate | null;

  /** TMT PNS. */
  @OptionalDay()
  pnsSince?: CalendarDate | null;

  /** Masa kerja, whole years. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(60)
  serviceYears?: number | null;

  /** Masa kerja, months beside the years. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(11)
  serviceMonths?: number | null;

  /** The unit of somebody without a post. */
  @IsOptional()
  @Id()
  orgUnitId?: number | null;
}

export class CreateRankDto {
  /** 'IV/a', or a PPPK grade such as 'IX'. */
  @Trimmed()
  @IsString()
  @Length(1, 20)
  rank: string;

  /** TMT golongan. */
  @Day()
  since: CalendarDate;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(100)
  decreeNumber?: string | null;

  @OptionalDay()
  decreeDate?: CalendarDate | null;
}

export class CreateEducationDto {
  /** Tingkat pendidikan, such as 'S-1/Sarjana'. */
  @Trimmed()
  @IsString()
  @Length(1, 100)
  level: string;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(250)
  program?: string | null;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(250)
  institution?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1940)
  @Max(2100)
  graduatedYear?: number | null;
}
