import type { ClientBase } from 'pg';
import { DomainError } from '#libs/domain/errors';
import type { Role } from '#libs/contracts/permissions';
import { RESET_HOURS, resetPath } from './reset-link.js';
import { newToken, tokenDigest } from './token.js';

/** The id of an agency. @throws DomainError agency.not-found */
export async function agencyByCode(client: ClientBase, code: string): Promise<number> {
  const found = await client.query<{ id: number }>('select id from agency where code = $1', [code]);
  if (!found.rows[0]) throw new DomainError('not-found', 'agency.not-found', { code });
  return found.rows[0].id;
}

/** Makes the account of a login at home in the agency, unless it is known. */
export async function ensureAccount(
  client: ClientBase,
  agencyId: number,
  person: { login: string; displayName: string },
): Promise<void> {
  await client.query(
    'insert into account (home_agency_id, login, display_name) values ($1, $2, $3) on conflict (login) do nothing',
    [agencyId, person.login, person.displayName],
  );
}

/** An account and its home. @throws DomainError account.not-found */
export async function accountByLogin(
  client: ClientBase,
  login: string,
): Promise<{ id: number; agencyId: number }> {
  const found = await client.query<{ id: number; agencyId: number }>(
    'select id, home_agency_id as "agencyId" from account where login = $1',
    [login],
  );
  if (!found.rows[0]) throw new DomainError('not-found', 'account.not-found');
  return found.rows[0];
}

/**
 * Brings an account home to an agency: whoever could reset its password can no longer. Every session ends and the old
 * password stops working.
 */
export async function moveHome(client: ClientBase, accountId: number, agencyId: number): Promise<void> {
  await client.query('update account set home_agency_id = $2, version = version + 1 where id = $1', [
    accountId,
    agencyId,
  ]);
  await client.query('delete from account_credential where account_id = $1', [accountId]);
  await client.query('delete from session where account_id = $1', [accountId]);
}

/** Gives the role from today on, unless it holds today already. */
export async function ensureMembership(
  client: ClientBase,
  wanted: { agencyId: number; accountId: number; role: Role; unitId: number | null },
): Promise<void> {
  await client.query(
    `insert into membership (agency_id, account_id, role, org_unit_id, valid_from)
     select g.id, $2, $3, $4, t.today
     from agency g, lateral (select (now() at time zone g.time_zone)::date as today) t
     where g.id = $1 and not exists (
       select from membership m where m.agency_id = g.id and m.account_id = $2 and m.role = $3
         and m.org_unit_id is not distinct from $4 and t.today between m.valid_from and coalesce(m.valid_to, 'infinity'))`,
    [wanted.agencyId, wanted.accountId, wanted.role, wanted.unitId],
  );
}

/** Keeps a password where none stands; without one, a link to set it. @returns the link's path, or null */
export async function ensureCredential(
  client: ClientBase,
  account: { id: number; agencyId: number },
  hash: string | null,
): Promise<string | null> {
  const standing = await client.query('select from account_credential where account_id = $1', [account.id]);
  if (standing.rowCount) return null;
  if (hash === null) return issueReset(client, account);
  await client.query('insert into account_credential (account_id, password_hash) values ($1, $2)', [
    account.id,
    hash,
  ]);
  return null;
}

/** A one-time link's path; older links end. Noted in the trail of the account's home. */
export async function issueReset(
  client: ClientBase,
  account: { id: number; agencyId: number },
): Promise<string> {
  const token = newToken();
  await client.query(`select set_config('app.agency', $1, true)`, [String(account.agencyId)]);
  await client.query('select definer_issue_reset($1, $2, null, now() + make_interval(hours => $3))', [
    account.id,
    tokenDigest(token),
    RESET_HOURS,
  ]);
  await client.query(`select definer_audit_note('account', 'issueReset', $1, '{}')`, [account.id]);
  return resetPath(token);
}

/** The id of a unit of the agency. @throws DomainError orgUnit.not-found */
export async function unitByCode(client: ClientBase, agencyId: number, code: string): Promise<number> {
  const found = await client.query<{ id: number }>(
    'select id from org_unit where agency_id = $1 and code = $2',
    [agencyId, code],
  );
  if (!found.rows[0]) throw new DomainError('not-found', 'orgUnit.not-found', { code });
  return found.rows[0].id;
}
