import type { Role } from '#libs/contracts/permissions';
import type { ActorSource } from '#libs/platform/database';

/** A membership that holds today, as its holder sees it. */
export interface SessionMembership {
  readonly agencyId: number;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly timeZone: string;
  readonly membershipId: number;
  readonly role: Role;
  /** Rights hold only for this unit and below; null: the whole agency. */
  readonly orgUnitId: number | null;
}

/** Where a request comes from, for the trail and the back-off. */
export interface Origin {
  readonly source: Extract<ActorSource, 'page' | 'api'>;
  readonly address: string | null;
  readonly requestId: string | null;
}

/** A live session: who is signed in, and as what. `active` is null when the membership holds no longer. */
export interface Session {
  readonly token: string;
  readonly accountId: number;
  readonly homeAgencyId: number;
  readonly login: string;
  readonly displayName: string;
  readonly active: SessionMembership | null;
}

/** A membership with the name of its unit, for the page's switch. */
export interface MembershipChoice extends SessionMembership {
  readonly orgUnitName: string | null;
}
