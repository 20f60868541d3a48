import { ApiProperty } from '@nestjs/swagger';
import { PERMISSION_NAMES, type Permission, ROLES, type Role } from '#libs/contracts/permissions';

/** The person behind a session. */
export class SessionAccountView {
  id: number;
  login: string;
  displayName: string;
}

/** A membership that holds today. */
export class SessionMembershipView {
  agencyId: number;
  agencyCode: string;
  agencyName: string;

  /** IANA name: Asia/Jakarta, Asia/Makassar or Asia/Jayapura. */
  timeZone: string;

  membershipId: number;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;

  /** Rights hold only for this unit and below; null: the whole agency. */
  orgUnitId: number | null;
  orgUnitName: string | null;
}

/** Who is signed in, as what, and what that allows. */
export class SessionView {
  account: SessionAccountView;

  /** Null when the membership holds no longer: choose another one. */
  @ApiProperty({ type: () => SessionMembershipView, nullable: true })
  active: SessionMembershipView | null;

  memberships: SessionMembershipView[];

  @ApiProperty({ enum: PERMISSION_NAMES, enumName: 'Permission', isArray: true })
  permissions: Permission[];

  /** The agency has no units yet. */
  firstSteps: boolean;
}

export class ClosedSessionsView {
  /** How many sessions ended. */
  closed: number;
}
