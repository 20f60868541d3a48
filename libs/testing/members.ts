import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '#libs/contracts/permissions';
import type { TestDatabase } from './test-database.js';

/** A member who is signed in without a password's cost: `token` is the value of the session's cookie. */
export interface SignedInMember {
  readonly accountId: number;
  readonly membershipId: number;
  readonly token: string;
}

/** What narrows a membership; left out: the whole agency, since 2020, without an end. */
export interface MembershipBounds {
  readonly orgUnitId?: number;
  /** Last day, YYYY-MM-DD. */
  readonly validTo?: string;
}

/** Adds an account at home in the agency, with one membership and a session of it. */
export async function addSignedInMember(
  database: TestDatabase,
  agency: { readonly agencyId: number; readonly word: string },
  role: Role,
  { orgUnitId, validTo }: MembershipBounds = {},
): Promise<SignedInMember> {
  const login = `${agency.word}.${role.toLowerCase()}.${randomBytes(6).toString('hex')}`;
  const [member] = await database.owner<{ accountId: number; membershipId: number }>(
    `with person as (
       insert into account (home_agency_id, login, display_name) values ($1, $2, $3) returning id
     )
     insert into membership (agency_id, account_id, role, org_unit_id, valid_from, valid_to)
     select $1, id, $4, $5, '2020-01-01', $6 from person
     returning account_id as "accountId", id as "membershipId"`,
    [agency.agencyId, login, `Akun ${login}`, role, orgUnitId ?? null, validTo ?? null],
  );
  if (!member) throw new Error('no membership was added');
  return { ...member, token: await openSession(database, agency.agencyId, member) };
}

/** Opens another session of a membership. @returns the value of its cookie */
export async function openSession(
  database: TestDatabase,
  agencyId: number,
  { accountId, membershipId }: Omit<SignedInMember, 'token'>,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await database.owner(
    `insert into session (token_hash, account_id, agency_id, membership_id, expires_at)
     values ($1, $2, $3, $4, now() + interval '1 hour')`,
    [createHash('sha256').update(token).digest(), accountId, agencyId, membershipId],
  );
  return token;
}
