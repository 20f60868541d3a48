import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import type { CalendarDate } from '#libs/domain/calendar';
import {
  ACTION_TYPES,
  type ActionType,
  DEVELOPMENT_ITEM_STATES,
  DEVELOPMENT_PLAN_STATES,
  type DevelopmentItemState,
  type DevelopmentPlanState,
} from '#libs/domain/development-plan';
import { Day, Id, OptionalDay, QueryId } from '../directory/fields.js';
import { PageQuery } from '../http/page.dto.js';
import { Trimmed } from '../http/trimmed.decorator.js';

const [FIRST_YEAR, LAST_YEAR, MOST_HOURS] = [2000, 2100, 5000];

export class DevelopmentPlansQuery extends PageQuery {
  @ApiProperty({ type: 'integer', required: false })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year?: number;

  @ApiProperty({ enum: DEVELOPMENT_PLAN_STATES, enumName: 'DevelopmentPlanState', required: false })
  @IsOptional()
  @IsIn(DEVELOPMENT_PLAN_STATES)
  state?: DevelopmentPlanState;

  /** This unit and everything below. */
  @QueryId()
  orgUnitId?: number;

  @QueryId()
  employeeId?: number;
}

export class NewDevelopmentPlanDto {
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year: number;

  /** Gaps against this post; null or left out: against the present one. */
  @IsOptional()
  @Id()
  targetPositionId?: number | null;

  /** Propose an item for each negative gap. */
  @IsBoolean()
  fromGaps: boolean;
}

/** What has to change. */
export class ReturnDevelopmentPlanDto {
  @Trimmed()
  @IsString()
  @Length(3, 2000)
  note: string;
}

export class DevelopmentItemDto {
  @Trimmed()
  @IsString()
  @Length(3, 500)
  goal: string;

  /** Of the dictionary in force. */
  @IsOptional()
  @IsString()
  @Length(1, 30)
  competencyCode?: string | null;

  /** experience: by doing; social: from others; formal: in a course. */
  @ApiProperty({ enum: ACTION_TYPES, enumName: 'ActionType' })
  @IsIn(ACTION_TYPES)
  actionType: ActionType;

  /** JP, whole. */
  @IsInt()
  @Min(0)
  @Max(MOST_HOURS)
  learningHours: number;

  /** An employee. */
  @IsOptional()
  @Id()
  mentorId?: number | null;

  @OptionalDay()
  dueOn?: CalendarDate | null;
}

export class ItemProgressDto {
  @ApiProperty({ enum: DEVELOPMENT_ITEM_STATES, enumName: 'DevelopmentItemState' })
  @IsIn(DEVELOPMENT_ITEM_STATES)
  state: DevelopmentItemState;

  @Trimmed()
  @IsString()
  @MaxLength(2000)
  note: string;

  /** In words. */
  @Trimmed()
  @IsString()
  @MaxLength(2000)
  evidence: string;
}

/** A training record out of an item, with its JP. */
export class ItemTrainingDto {
  /** JENIS. */
  @Trimmed()
  @IsString()
  @Length(1, 120)
  kind: string;

  @Trimmed()
  @IsString()
  @Length(1, 300)
  name: string;

  @OptionalDay()
  startedOn?: CalendarDate | null;

  @Day()
  endedOn: CalendarDate;

  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 120)
  certificateNumber?: string | null;
}

/** Whole per cent, one hundred together. */
export class DevelopmentGuideDto {
  @IsInt()
  @Min(0)
  @Max(100)
  experience: number;

  @IsInt()
  @Min(0)
  @Max(100)
  social: number;

  @IsInt()
  @Min(0)
  @Max(100)
  formal: number;
}

export class MentorsQuery {
  /** Part of the name. */
  @Trimmed()
  @IsString()
  @Length(3, 100)
  search: string;
}
