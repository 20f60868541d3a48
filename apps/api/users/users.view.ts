import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '#libs/contracts/permissions';

export class MembershipView {
  id: number;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;

  orgUnitId: number | null;
  orgUnitName: string | null;
  /** Who the account is among the agency's own people. */
  employeeId: number | null;
  employeeName: string | null;

  /** First day, YYYY-MM-DD. */
  validFrom: string;

  /** Last day, YYYY-MM-DD. */
  validTo: string | null;

  version: number;
}

/** An account with its memberships in this agency. */
export class UserView {
  accountId: number;
  login: string;
  displayName: string;

  @ApiProperty({ enum: ['active', 'suspended'] })
  state: 'active' | 'suspended';

  /** Whether this agency made the account and so may reset its password. */
  homeAgency: boolean;

  memberships: MembershipView[];
}

export class UserPage {
  items: UserView[];
  next: string | null;
}

export class CreatedUserView {
  user: UserView;

  /** Sets the password, once, within 24 hours; told only now. Null for an account that was known. */
  resetLink: string | null;
}

export class ResetLinkView {
  /** Sets the password, once; told only now. */
  resetLink: string;
  expiresAt: Date;
}
