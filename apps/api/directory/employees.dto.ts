import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { EMPLOYMENT_TYPES, type EmploymentType } from '#libs/domain/employment-type';
import { LEGAL_STATUSES, type LegalStatus } from '#libs/domain/legal-status';
import {
  POSITION_GROUPS,
  POSITION_LEVELS,
  type PositionGroup,
  type PositionLevel,
} from '#libs/domain/position-level';
import { PageQuery } from '../http/page.dto.js';
import { QueryId } from './fields.js';

const POSTS = ['none'] as const;
const SORTS = ['name'] as const;

/** What a list, a count or an export of people is narrowed to. */
export class EmployeeFilterQuery {
  /** Any part of a name or NIP, old numbers too; fewer than 3 characters: the beginning of the name. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string;

  /** This unit and everything below. */
  @QueryId()
  orgUnitId?: number;

  /** Kelompok jenjang. */
  @ApiProperty({ enum: POSITION_GROUPS, enumName: 'PositionGroup', required: false })
  @IsOptional()
  @IsIn(POSITION_GROUPS)
  levelGroup?: PositionGroup;

  @ApiProperty({ enum: POSITION_LEVELS, enumName: 'PositionLevel', required: false })
  @IsOptional()
  @IsIn(POSITION_LEVELS)
  level?: PositionLevel;

  @ApiProperty({ enum: EMPLOYMENT_TYPES, enumName: 'EmploymentType', required: false })
  @IsOptional()
  @IsIn(EMPLOYMENT_TYPES)
  employmentType?: EmploymentType;

  @ApiProperty({ enum: LEGAL_STATUSES, enumName: 'LegalStatus', required: false })
  @IsOptional()
  @IsIn(LEGAL_STATUSES)
  legalStatus?: LegalStatus;

  /** 'IV/a', or a PPPK grade such as 'IX'. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  rank?: string;

  /** 'none': in service without a definitive post today. */
  @ApiProperty({ enum: POSTS, enumName: 'EmployeePost', required: false })
  @IsOptional()
  @IsIn(POSTS)
  post?: (typeof POSTS)[number];
}

export class EmployeesQuery extends IntersectionType(PageQuery, EmployeeFilterQuery) {
  /** People come in the order of names. */
  @ApiProperty({ enum: SORTS, enumName: 'EmployeeSort', required: false })
  @IsOptional()
  @IsIn(SORTS)
  sort?: (typeof SORTS)[number];
}
