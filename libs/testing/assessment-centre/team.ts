import type { Role } from '#libs/contracts/permissions';
import { addSignedInMember, type SignedInMember } from '../members.js';
import type { TestDatabase } from '../test-database.js';
import { insertRows } from './insert-rows.js';

/** Somebody of the event's team, signed in; `memberId` is the row of assessment_team_member. */
export interface EventMember extends SignedInMember {
  readonly memberId: number;
  readonly role: Role;
  /** To act as this member in a feature's service. */
  readonly actor: {
    readonly agencyId: number;
    readonly accountId: number;
    readonly membershipId: number;
    readonly role: Role;
    readonly source: 'api';
    readonly orgUnitId: null;
    readonly timeZone: string;
  };
}

/** A lead assessor and `count` assessors with accounts of their own. */
export async function addTeam(
  database: TestDatabase,
  agency: { readonly agencyId: number; readonly word: string },
  eventId: number,
  count: number,
): Promise<{ readonly lead: EventMember; readonly assessors: readonly EventMember[] }> {
  const lead = await addEventMember(database, agency, eventId, 'leadAssessor');
  const assessors: EventMember[] = [];
  for (let seat = 0; seat < count; seat++) {
    assessors.push(await addEventMember(database, agency, eventId, 'assessor'));
  }
  return { lead, assessors };
}

/** Adds an account with the role in the agency and in the event. */
export async function addEventMember(
  database: TestDatabase,
  agency: { readonly agencyId: number; readonly word: string },
  eventId: number,
  role: Role,
): Promise<EventMember> {
  const { agencyId } = agency;
  const member = await addSignedInMember(database, agency, role);
  const memberId = await addToTeam(database, agencyId, eventId, member, role);
  const { accountId, membershipId } = member;
  const place = { orgUnitId: null, timeZone: 'Asia/Makassar' } as const;
  const actor = { agencyId, accountId, membershipId, role, source: 'api', ...place } as const;
  return { ...member, memberId, role, actor };
}

/** Gives an account that is there a role in the event. @returns the id of the row of assessment_team_member */
export async function addToTeam(
  database: TestDatabase,
  agencyId: number,
  eventId: number,
  { accountId }: { readonly accountId: number },
  role: Role,
): Promise<number> {
  const [row] = await insertRows(database, 'assessment_team_member', [
    { agency_id: agencyId, event_id: eventId, account_id: accountId, role },
  ]);
  return row?.id ?? 0;
}
