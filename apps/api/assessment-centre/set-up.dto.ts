import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { TOOL_KINDS, type ToolKind } from '#libs/domain/assessment-event';
import type { CalendarDate } from '#libs/domain/calendar';
import { Day, Id } from '../directory/fields.js';
import { Trimmed } from '../http/trimmed.decorator.js';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A row that stands already has its id. */
export class NamedRowDto {
  @IsOptional()
  @Id()
  id?: number | null;

  @Trimmed()
  @IsString()
  @Length(1, 80)
  name: string;
}

export class BatchDto extends NamedRowDto {
  @Day()
  startsOn: CalendarDate;

  @Day()
  endsOn: CalendarDate;

  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => NamedRowDto)
  groups: NamedRowDto[];
}

export class StructureDto {
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => BatchDto)
  batches: BatchDto[];

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NamedRowDto)
  rooms: NamedRowDto[];
}

export class MatrixCellDto {
  @IsString()
  @Length(1, 30)
  code: string;

  /** In hundredths: 100 counts once. */
  @IsInt()
  @Min(1)
  @Max(10_000)
  weight: number;
}

export class ToolDto {
  @IsOptional()
  @Id()
  id?: number | null;

  @ApiProperty({ enum: TOOL_KINDS, enumName: 'ToolKind' })
  @IsIn(TOOL_KINDS)
  kind: ToolKind;

  @Trimmed()
  @IsString()
  @Length(2, 120)
  name: string;

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => MatrixCellDto)
  cells: MatrixCellDto[];
}

export class DesignDto {
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(1, 30, { each: true })
  competencies: string[];

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ToolDto)
  tools: ToolDto[];
}

export class SeatDto {
  @Id()
  participantId: number;

  @Id()
  toolId: number;

  @Id()
  memberId: number;
}

export class SeatsDto {
  @IsArray()
  @ArrayMaxSize(20_000)
  @ValidateNested({ each: true })
  @Type(() => SeatDto)
  seats: SeatDto[];
}

export class SeatProposalDto {
  /** What is assigned stays; else only what is rated. */
  @IsBoolean()
  keeps: boolean;
}

export class SessionDto {
  @Id()
  toolId: number;

  @Id()
  groupId: number;

  /** Null: the whole group. */
  @IsOptional()
  @Id()
  participantId: number | null = null;

  @IsOptional()
  @Id()
  roomId: number | null = null;

  @Day()
  day: CalendarDate;

  /** HH:MM of the agency's clock. */
  @Matches(CLOCK)
  fromTime: string;

  @Matches(CLOCK)
  untilTime: string;
}

export class TimetableDto {
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => SessionDto)
  sessions: SessionDto[];
}

/** The part of a day a proposal may use: HH:MM. */
export class TimetableProposalDto {
  @Matches(CLOCK)
  from: string;

  @Matches(CLOCK)
  until: string;

  @Matches(CLOCK)
  breakFrom: string;

  @Matches(CLOCK)
  breakUntil: string;
}

export class AddParticipantsDto {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(1000)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(2_147_483_647, { each: true })
  employeeIds: number[];
}

export class PastedNipsDto {
  /** One a line, or with commas. */
  @IsString()
  @MaxLength(60_000)
  text: string;
}

export class GroupPlaceDto {
  @Id()
  participantId: number;

  @IsOptional()
  @Id()
  groupId: number | null = null;
}

export class GroupPlacesDto {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => GroupPlaceDto)
  places: GroupPlaceDto[];
}
