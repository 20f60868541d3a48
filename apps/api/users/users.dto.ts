import { ApiProperty } from '@nestjs/swagger';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ROLES, type Role } from '#libs/contracts/permissions';
import { PageQuery } from '../http/page.dto.js';
import { Trimmed } from '../http/trimmed.decorator.js';

const MAX_ID = 2_147_483_647;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LOGIN = /^[a-z0-9][a-z0-9._@-]{2,99}$/i;

export class UsersQuery extends PageQuery {
  /** Part of a name or login. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string;
}

/** A role from a day on, to a day. */
export class CreateMembershipDto {
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  @IsIn(ROLES)
  role: Role;

  /** Rights hold only for this unit and below. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_ID)
  orgUnitId?: number | null;

  /** Who the account is among the agency's own people: a participant's own schedule, a superior's own staff. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_ID)
  employeeId?: number | null;

  /** First day, YYYY-MM-DD; absent: today. */
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  validFrom?: string | null;

  /** Last day, YYYY-MM-DD. */
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  validTo?: string | null;
}

/** A person with a role. A login that is known already keeps its account. */
export class CreateUserDto extends CreateMembershipDto {
  @Trimmed()
  @IsString()
  @Matches(LOGIN)
  login: string;

  @Trimmed()
  @IsString()
  @Length(2, 200)
  displayName: string;
}

/** What changes; absent stays as it is, null takes away. */
export class ChangeMembershipDto {
  /** Last day, YYYY-MM-DD; the day before the first takes the membership back. */
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  validTo?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_ID)
  orgUnitId?: number | null;

  /** Who the account is among the agency's own people: a participant's own schedule, a superior's own staff. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_ID)
  employeeId?: number | null;
}
