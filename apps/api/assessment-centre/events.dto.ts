import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import {
  EVENT_METHODS,
  EVENT_STATES,
  type EventMethod,
  type EventState,
} from '#libs/domain/assessment-event';
import type { CalendarDate } from '#libs/domain/calendar';
import { POSITION_LEVELS, type PositionLevel } from '#libs/domain/position-level';
import {
  EVENT_ACCREDITATIONS,
  EVENT_PURPOSES,
  type EventAccreditation,
  type EventJpmVariant,
  type EventPurpose,
  INTEGRATION_RULES,
  type IntegrationRule,
  JPM_VARIANTS,
} from '#libs/features/assessment-centre/events';
import { Absentable, Day } from '../directory/fields.js';
import { PageQuery } from '../http/page.dto.js';
import { Trimmed } from '../http/trimmed.decorator.js';

export class EventsQuery extends PageQuery {
  @ApiProperty({ enum: EVENT_STATES, enumName: 'EventState', required: false })
  @IsOptional()
  @IsIn(EVENT_STATES)
  state?: EventState;

  /** Events with a day in it. */
  @ApiProperty({ type: 'integer', required: false })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;

  /** Part of the name or of the organiser. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;
}

/** What an event is, and its settings; a setting left out is the usual one or stays. */
export class EventDto {
  @Trimmed()
  @IsString()
  @Length(3, 200)
  name: string;

  @ApiProperty({ enum: EVENT_PURPOSES, enumName: 'EventPurpose' })
  @IsIn(EVENT_PURPOSES)
  purpose: EventPurpose;

  @ApiProperty({ enum: EVENT_METHODS, enumName: 'EventMethod' })
  @IsIn(EVENT_METHODS)
  method: EventMethod;

  @ApiProperty({ enum: POSITION_LEVELS, enumName: 'PositionLevel' })
  @IsIn(POSITION_LEVELS)
  assessedLevel: PositionLevel;

  @Trimmed()
  @IsString()
  @Length(3, 200)
  institution: string;

  @ApiProperty({
    enum: EVENT_ACCREDITATIONS,
    enumName: 'EventAccreditation',
    required: false,
    nullable: true,
  })
  @ValidateIf((_, value: unknown) => value !== undefined && value !== null)
  @IsIn(EVENT_ACCREDITATIONS)
  accreditation?: EventAccreditation | null;

  @Day()
  startsOn: CalendarDate;

  @Day()
  endsOn: CalendarDate;

  @Absentable()
  @IsInt()
  @Min(1)
  @Max(5)
  minimumAssessors?: number;

  @Absentable()
  @IsInt()
  @Min(1)
  @Max(30)
  smallestGroup?: number;

  @Absentable()
  @IsInt()
  @Min(1)
  @Max(30)
  largestGroup?: number;

  /** In hundredths of a level. */
  @Absentable()
  @IsIn([100, 50, 25])
  levelStep?: number;

  @ApiProperty({ enum: INTEGRATION_RULES, enumName: 'IntegrationRule', required: false })
  @Absentable()
  @IsIn(INTEGRATION_RULES)
  integrationRule?: IntegrationRule;

  /** Of the final level in hundredths; 0: none. */
  @Absentable()
  @IsIn([0, 50, 100])
  finalRounding?: number;

  @ApiProperty({ enum: JPM_VARIANTS, enumName: 'EventJpmVariant', required: false })
  @Absentable()
  @IsIn(JPM_VARIANTS)
  jpmVariant?: EventJpmVariant;

  @Absentable()
  @IsIn([0, 1])
  potentialScaleMin?: number;

  @Absentable()
  @IsInt()
  @Min(2)
  @Max(10)
  potentialScaleMax?: number;

  @Absentable()
  @IsBoolean()
  isAssessmentCentre?: boolean;

  @Absentable()
  @IsString()
  @MaxLength(20_000)
  houseRules?: string;
}

export class MoveEventDto {
  @ApiProperty({ enum: EVENT_STATES, enumName: 'EventState' })
  @IsIn(EVENT_STATES)
  to: EventState;

  /** Needed to go back and to cancel, and to integrate with ratings open. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(3, 1000)
  reason?: string | null;
}

export class TemplateQuery {
  @ApiProperty({ enum: EVENT_METHODS, enumName: 'EventMethod' })
  @IsIn(EVENT_METHODS)
  method: EventMethod;

  @ApiProperty({ enum: POSITION_LEVELS, enumName: 'PositionLevel' })
  @IsIn(POSITION_LEVELS)
  level: PositionLevel;
}
