import { DomainError } from '#libs/domain/errors';
import { GUEST_ROLES, type Role, UNIT_ROLES } from '#libs/contracts/permissions';
import type { Tx } from '#libs/platform/database';

/**
 * Roles that live in a unit need one; nobody manages the agency from inside a unit.
 * @throws DomainError membership.unit-required, membership.unit-forbidden
 */
export function assertUnitFits(role: Role, orgUnitId: number | null): void {
  if (orgUnitId === null && UNIT_ROLES.includes(role)) {
    throw new DomainError('invalid', 'membership.unit-required', { field: 'orgUnitId' });
  }
  if (orgUnitId !== null && role === 'agencyAdmin') {
    throw new DomainError('invalid', 'membership.unit-forbidden', { field: 'orgUnitId' });
  }
}

/**
 * Who has an account at home in another agency is a guest here: that agency can reset the password.
 * Asked after the membership is there, because only then the account is seen.
 * @throws DomainError account.guest-only
 */
export async function assertAtHomeOrGuest(tx: Tx, accountId: number, role: Role): Promise<void> {
  if (GUEST_ROLES.includes(role)) return;
  const home = await tx.first('select id from account where id = $1 and home_agency_id = $2', [
    accountId,
    tx.actor.agencyId,
  ]);
  if (!home) throw new DomainError('conflict', 'account.guest-only', { field: 'role' });
}

/**
 * The unit is one of the tenant's.
 * @throws DomainError orgUnit.not-found
 */
export async function assertUnitExists(tx: Tx, orgUnitId: number | null): Promise<void> {
  if (orgUnitId === null) return;
  const found = await tx.first('select id from org_unit where id = $1', [orgUnitId]);
  if (!found) throw new DomainError('invalid', 'orgUnit.not-found', { field: 'orgUnitId' });
}

/**
 * The employee is one of the tenant's.
 * @throws DomainError employee.not-found
 */
export async function assertEmployeeExists(tx: Tx, employeeId: number | null): Promise<void> {
  if (employeeId === null) return;
  const found = await tx.first('select id from employee where id = $1', [employeeId]);
  if (!found) throw new DomainError('invalid', 'employee.not-found', { field: 'employeeId' });
}

/**
 * Memberships change one after another in an agency, so that two admins cannot end each other at once.
 * Taken before anything is read.
 */
export async function lockMemberships(tx: Tx): Promise<void> {
  await tx.query('select id from agency where id = $1 for no key update', [tx.actor.agencyId]);
}

/**
 * Somebody else must be admin from the day on which this membership ends: asked after the change.
 * @throws DomainError membership.last-admin
 */
export async function assertAdminRemains(tx: Tx, endedId: number): Promise<void> {
  const answer = await tx.first<{ remains: boolean }>(
    `select exists (
       select from membership o join account a on a.id = o.account_id and a.state = 'active'
       where o.id <> m.id and o.role = 'agencyAdmin' and o.org_unit_id is null
         and greatest(m.valid_to + 1, (now() at time zone g.time_zone)::date)
             between o.valid_from and coalesce(o.valid_to, 'infinity')) as remains
     from membership m join agency g on g.id = m.agency_id where m.id = $1`,
    [endedId],
  );
  if (!answer?.remains) throw new DomainError('conflict', 'membership.last-admin');
}
