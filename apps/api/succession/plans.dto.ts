import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { CalendarDate } from '#libs/domain/calendar';
import { READINESS, type Readiness } from '#libs/domain/succession';
import { PLAN_STATES, type PlanState } from '#libs/features/succession';
import { Day, Id, QueryId } from '../directory/fields.js';
import { PageQuery } from '../http/page.dto.js';
import { Trimmed } from '../http/trimmed.decorator.js';

export class PlansQuery extends PageQuery {
  @ApiProperty({ enum: PLAN_STATES, enumName: 'PlanState', required: false })
  @IsOptional()
  @IsIn(PLAN_STATES)
  state?: PlanState;

  @QueryId()
  positionId?: number;
}

export class PlanMemberDto {
  @Id()
  employeeId: number;

  /** Left out: as the rules have it. */
  @ApiProperty({ enum: READINESS, enumName: 'Readiness', required: false, nullable: true })
  @IsOptional()
  @IsIn(READINESS)
  readiness?: Readiness | null;

  /** Needed where the readiness is not that of the rules. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(500)
  readinessReason?: string | null;
}

export class PlanDto {
  /** Why these people. */
  @Trimmed()
  @IsString()
  @Length(3, 2000)
  reason: string;

  /** The short list in its order. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PlanMemberDto)
  members: PlanMemberDto[];
}

export class ReturnPlanDto {
  /** What has to change. */
  @Trimmed()
  @IsString()
  @Length(3, 2000)
  note: string;
}

/** The decision of the PPK. */
export class ApprovePlanDto {
  @Trimmed()
  @IsString()
  @Length(1, 100)
  decreeNumber: string;

  @Day()
  decreeDate: CalendarDate;
}
