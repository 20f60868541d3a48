import type { ClientBase } from 'pg';
import { DomainError } from '#libs/domain/errors';
import { GUEST_ROLES, type Role } from '#libs/contracts/permissions';
import { auditContext } from '#libs/platform/database';
import type { AgencyKind, AgencyTimeZone } from './agency.service.js';
import { assertUnitFits } from './membership-rules.js';
import {
  accountByLogin,
  agencyByCode,
  ensureAccount,
  ensureCredential,
  ensureMembership,
  issueReset,
  moveHome,
  unitByCode,
} from './owner-rows.js';
import { hashPassword } from './password-hash.js';
import { assertGoodPassword } from './password-rules.js';
import { plainLogin } from './token.js';

/** An agency as `kader agency create` names it. */
export interface AgencySetup {
  readonly code: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly timeZone: AgencyTimeZone;
}

/** A person as `kader user create` names it; without a password a one-time link is made. */
export interface UserSetup {
  readonly agencyCode: string;
  readonly login: string;
  readonly displayName: string;
  readonly role: Role;
  readonly unitCode?: string;
  readonly password?: string;
  /** Brings an account that is at home in another agency home to this one. */
  readonly move?: boolean;
}

export interface CreatedUser {
  readonly accountId: number;
  /** Path and fragment of the page that sets the password, good for 24 hours; null when there is a password. */
  readonly resetPath: string | null;
}

/**
 * Makes an agency, or finds the one with the code. The application role may not: this runs as the owner.
 * @param client connected as the owner, outside of a transaction
 */
export function createAgency(
  client: ClientBase,
  setup: AgencySetup,
): Promise<{ id: number; created: boolean }> {
  return asOwner(client, async () => {
    const made = await client.query<{ id: number }>(
      `insert into agency (code, name, kind, time_zone) values ($1, $2, $3, $4) on conflict (code) do nothing returning id`,
      [setup.code, setup.name, setup.kind, setup.timeZone],
    );
    if (made.rows[0]) return { id: made.rows[0].id, created: true };
    return { id: await agencyByCode(client, setup.code), created: false };
  });
}

/**
 * Gives somebody a role, making the account when the login is unknown. Run again it changes nothing; a password that
 * stands is never replaced.
 * @param client connected as the owner, outside of a transaction
 * @throws DomainError agency.not-found, orgUnit.not-found, account.guest-only, membership.unit-required, membership.unit-forbidden, those
 *   of the password rules
 */
export async function createUser(client: ClientBase, setup: UserSetup): Promise<CreatedUser> {
  const login = plainLogin(setup.login);
  if (setup.password !== undefined) assertGoodPassword(setup.password, login);
  const hash = setup.password === undefined ? null : await hashPassword(setup.password);
  return asOwner(client, async () => {
    const agencyId = await agencyByCode(client, setup.agencyCode);
    const unitId = setup.unitCode === undefined ? null : await unitByCode(client, agencyId, setup.unitCode);
    assertUnitFits(setup.role, unitId);
    await ensureAccount(client, agencyId, { login, displayName: setup.displayName });
    const account = await accountAtHome(client, agencyId, { ...setup, login });
    await ensureMembership(client, { agencyId, accountId: account.id, role: setup.role, unitId });
    return { accountId: account.id, resetPath: await ensureCredential(client, account, hash) };
  });
}

/** An account at home elsewhere may be a guest only, unless it is brought home. @throws DomainError account.guest-only */
async function accountAtHome(
  client: ClientBase,
  agencyId: number,
  setup: UserSetup,
): Promise<{ id: number; agencyId: number }> {
  const account = await accountByLogin(client, setup.login);
  if (account.agencyId === agencyId || (GUEST_ROLES.includes(setup.role) && !setup.move)) return account;
  if (!setup.move) throw new DomainError('conflict', 'account.guest-only', { login: setup.login });
  await moveHome(client, account.id, agencyId);
  return { id: account.id, agencyId };
}

/**
 * A one-time link for an account: the way back in when an agency's last admin has lost the password.
 * @throws DomainError account.not-found
 */
export function createResetPath(client: ClientBase, login: string): Promise<string> {
  return asOwner(client, async () => issueReset(client, await accountByLogin(client, plainLogin(login))));
}

/** One transaction whose changes the audit trail ascribes to the command line. */
async function asOwner<T>(client: ClientBase, command: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const context = auditContext({ agencyId: 0, accountId: null, role: null, source: 'cli' });
    await client.query(`select set_config('app.context', $1, true)`, [context]);
    const result = await command();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
