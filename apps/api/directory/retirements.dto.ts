import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { PageQuery } from '../http/page.dto.js';
import { Day, QueryId } from './fields.js';

/** Days of TMT pensiun, both included. */
export class RetirementsQuery extends PageQuery {
  @Day()
  from: string;

  @Day()
  to: string;

  /** This unit and everything below. */
  @QueryId()
  orgUnitId?: number;
}

export class RetirementMonthsQuery {
  @Type(() => Number)
  @IsInt()
  @Min(1950)
  @Max(2150)
  year: number;

  /** How many years from `year` on. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(20)
  years: number = 1;

  /** This unit and everything below. */
  @QueryId()
  orgUnitId?: number;
}
