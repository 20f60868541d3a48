import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { CalendarDate } from '#libs/domain/calendar';
import { POSITION_LEVELS, type PositionLevel } from '#libs/domain/position-level';
import {
  CONFLICT_KINDS,
  type ConflictKind,
  TEAM_ROLES,
  type TeamRole,
} from '#libs/features/assessment-centre/team';
import { Day, Id, QueryId } from '../directory/fields.js';
import { Trimmed } from '../http/trimmed.decorator.js';

const STROKE = /^[MmLlQqCc0-9 .,-]*$/;

export class CandidatesQuery {
  /** Part of a NIP or name. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string;

  @ApiProperty({ enum: POSITION_LEVELS, enumName: 'PositionLevel', required: false })
  @IsOptional()
  @IsIn(POSITION_LEVELS)
  level?: PositionLevel;

  /** This unit and everything below. */
  @QueryId()
  orgUnitId?: number;
}

export class TeamCandidatesQuery {
  @ApiProperty({ enum: TEAM_ROLES, enumName: 'TeamRole' })
  @IsIn(TEAM_ROLES)
  role: TeamRole;
}

export class AddMemberDto {
  @Id()
  accountId: number;

  @ApiProperty({ enum: TEAM_ROLES, enumName: 'TeamRole' })
  @IsIn(TEAM_ROLES)
  role: TeamRole;
}

export class EventReasonDto {
  @Trimmed()
  @IsString()
  @Length(3, 1000)
  reason: string;
}

export class LeaveTeamDto extends EventReasonDto {
  /** Takes over what was not rated yet. */
  @IsOptional()
  @Id()
  substituteId?: number | null;
}

export class DeclareConflictDto {
  @Id()
  participantId: number;

  @Id()
  accountId: number;

  @ApiProperty({ enum: CONFLICT_KINDS, enumName: 'ConflictKind' })
  @IsIn(CONFLICT_KINDS)
  kind: ConflictKind;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

export class RecusalDto {
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

export class SubstituteDto extends EventReasonDto {
  @Id()
  employeeId: number;
}

export class MakeUpDto extends EventReasonDto {
  /** The group of the make-up session. */
  @IsOptional()
  @Id()
  groupId: number | null = null;
}

export class AttendanceQuery {
  @Day()
  day: CalendarDate;
}

export class AttendanceDto {
  @IsBoolean()
  isPresent: boolean;

  /** SVG path data of the stroke; left out: signed on paper. */
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  @Matches(STROKE)
  signature: string | null = null;
}
