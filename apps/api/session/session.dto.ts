import { IsInt, IsString, Length, Max, MaxLength, Min } from 'class-validator';

const MAX_ID = 2_147_483_647;

export class SignInDto {
  @IsString()
  @Length(1, 200)
  login: string;

  @IsString()
  @Length(1, 400)
  password: string;
}

/** The membership to act as from now on. */
export class SwitchMembershipDto {
  @IsInt()
  @Min(1)
  @Max(MAX_ID)
  agencyId: number;

  @IsInt()
  @Min(1)
  @Max(MAX_ID)
  membershipId: number;
}

export class ChangePasswordDto {
  @IsString()
  @MaxLength(400)
  current: string;

  /** At least 12 characters. */
  @IsString()
  @MaxLength(400)
  next: string;
}

export class UseResetDto {
  /** What stands behind the # of the link. */
  @IsString()
  @Length(1, 100)
  token: string;

  /** At least 12 characters. */
  @IsString()
  @MaxLength(400)
  password: string;
}
