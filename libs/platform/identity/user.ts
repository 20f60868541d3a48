import type { Role } from '#libs/contracts/permissions';

/** A membership as those see it who manage users. Days are 'YYYY-MM-DD', `validTo` the last day that holds. */
export interface Membership {
  readonly id: number;
  readonly role: Role;
  readonly orgUnitId: number | null;
  readonly orgUnitName: string | null;
  /** Who the account is among the agency's own people: of participants and superiors. */
  readonly employeeId: number | null;
  readonly employeeName: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly version: number;
}

/** An account with its memberships in one agency. */
export interface User {
  readonly accountId: number;
  readonly login: string;
  readonly displayName: string;
  readonly state: 'active' | 'suspended';
  /** Whether this agency made the account and so may reset its password. */
  readonly homeAgency: boolean;
  readonly memberships: Membership[];
}

/** What a new membership says; without `validFrom` it holds from today. */
export interface NewMembership {
  readonly role: Role;
  readonly orgUnitId?: number | null;
  /** One of the agency's own people. */
  readonly employeeId?: number | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}
