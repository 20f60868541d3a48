import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import type { Actor } from '#libs/platform/database';
import {
  addAccount,
  asOwner,
  createTestDatabase,
  createTestPlatform,
  TEST_PASSWORD,
  type TestDatabase,
} from '#libs/testing';
import {
  createResetPath,
  createUser,
  IdentityModule,
  PasswordService,
  SessionService,
  SignInService,
  UserQueries,
  UserService,
} from './index.js';

const ORIGIN = { source: 'page', address: '10.1.1.1', requestId: 'r-1' } as const;
const NEW_PASSWORD = 'hujan-sore-di-pelabuhan';

describe('users', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let users: UserService;
  let bahari: Actor;
  let cendana: Actor;
  beforeAll(async () => {
    database = await createTestDatabase();
    module = await createTestPlatform(database, { imports: [IdentityModule] });
    users = module.get(UserService);
    bahari = await adminOf('bahari');
    cendana = await adminOf('cendana');
    await database.owner(`insert into org_unit (agency_id, code, name) values ($1, 'U1', 'Dinas Kelautan')`, [
      bahari.agencyId,
    ]);
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  async function adminOf(agencyCode: string): Promise<Actor> {
    const accountId = await addAccount(database, {
      agencyCode,
      login: `admin.${agencyCode}`,
      role: 'agencyAdmin',
    });
    const [agency] = await database.owner<{ id: number }>('select id from agency where code = $1', [
      agencyCode,
    ]);
    return { ...ORIGIN, agencyId: agency?.id ?? 0, accountId, role: 'agencyAdmin' };
  }
  const tokenIn = (link: string | null) => link?.split('#')[1] ?? '';
  const signIn = (login: string, password: string) =>
    module.get(SignInService).signIn({ ...ORIGIN, login, password, userAgent: null, previousToken: null });
  const useReset = (token: string, password = NEW_PASSWORD) =>
    module.get(PasswordService).useReset(token, password, ORIGIN);

  it('a new login becomes an account with a link that works once', async () => {
    const { user, resetLink } = await users.create(bahari, {
      login: 'Wati',
      displayName: 'Wati',
      role: 'hrAnalyst',
    });
    expect(user).toMatchObject({
      login: 'wati',
      homeAgency: true,
      memberships: [{ role: 'hrAnalyst', validTo: null }],
    });
    expect(resetLink).toMatch(/^\/atur-sandi#[\w-]{43}$/);
    const token = tokenIn(resetLink);
    await expect(useReset(token, 'wati-wati-wati')).rejects.toThrow('password.contains-login');
    await useReset(token);
    await expect(useReset(token)).rejects.toThrow('reset.used');
    await expect(signIn('wati', NEW_PASSWORD)).resolves.toBeDefined();
  });

  it('a used link ends every session and stands in the trail', async () => {
    const accountId = await addAccount(database, { agencyCode: 'bahari', login: 'rudi', role: 'hrAnalyst' });
    const token = await signIn('rudi', TEST_PASSWORD);
    const { path, expiresAt } = await users.issueReset(bahari, accountId);
    expect(expiresAt.getTime() - Date.now()).toBeGreaterThan(23 * 3_600_000);
    await useReset(tokenIn(path));
    expect(await module.get(SessionService).sessionOf(token)).toBeNull();
    const trail = await database.owner<{ action: string; by: number }>(
      `select action, account_id as by from audit_entry where table_name = 'account' and row_ids = array[$1::int]
       and action like '%Reset' order by id`,
      [accountId],
    );
    expect(trail).toEqual([
      { action: 'issueReset', by: bahari.accountId },
      { action: 'useReset', by: accountId },
    ]);
  });

  it('a link opened twice at once sets one password', async () => {
    const accountId = await addAccount(database, { agencyCode: 'bahari', login: 'dua', role: 'hrAnalyst' });
    const token = tokenIn((await users.issueReset(bahari, accountId)).path);
    const answers = await Promise.allSettled([useReset(token), useReset(token), useReset(token)]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('a newer link ends the older one, and a day ends it', async () => {
    const accountId = await addAccount(database, { agencyCode: 'bahari', login: 'tono', role: 'hrAnalyst' });
    const older = await users.issueReset(bahari, accountId);
    const newer = await users.issueReset(bahari, accountId);
    await expect(useReset(tokenIn(older.path))).rejects.toThrow('reset.used');
    await database.owner('update password_reset set expires_at = now() where account_id = $1', [accountId]);
    await expect(useReset(tokenIn(newer.path))).rejects.toThrow('reset.used');
  });

  it('a known login keeps its account; only its own agency resets the password', async () => {
    const accountId = await addAccount(database, { agencyCode: 'bahari', login: 'dewi', role: 'hrAnalyst' });
    await expect(users.issueReset(cendana, accountId)).rejects.toThrow('account.not-found');
    const { user, resetLink } = await users.create(cendana, {
      login: 'dewi',
      displayName: 'Lain',
      role: 'assessor',
    });
    expect(resetLink).toBeNull();
    expect(user).toMatchObject({ accountId, homeAgency: false, displayName: 'Akun dewi' });
    expect(user.memberships.map(({ role }) => role)).toEqual(['assessor']);
    await expect(users.issueReset(cendana, accountId)).rejects.toThrow('account.other-agency');
    const links = await database.owner('select from password_reset where account_id = $1', [accountId]);
    expect(links).toHaveLength(0);
  });

  it('signs out everywhere at home, as a guest only from the own agency', async () => {
    const accountId = await addAccount(database, { agencyCode: 'bahari', login: 'joko', role: 'hrAnalyst' });
    await users.create(cendana, { login: 'joko', displayName: 'Joko', role: 'assessor' });
    await signIn('joko', TEST_PASSWORD);
    expect(await users.signOut(cendana, accountId)).toBe(0);
    expect(await users.signOut(bahari, accountId)).toBe(1);
    await expect(users.signOut(cendana, 2_000_000_000)).rejects.toThrow('account.not-found');
  });

  it('an answer kept for an Idempotency-Key holds no link', async () => {
    const idempotency = { key: 'kunci-0001', digest: 'ab'.repeat(32) };
    const input = { login: 'lina', displayName: 'Lina', role: 'hrAnalyst' } as const;
    const { resetLink } = await users.create({ ...bahari, idempotency }, input);
    expect(resetLink).not.toBeNull();
    const [kept] = await database.owner<{ response: object }>('select response from idempotency_key');
    expect(kept?.response).toMatchObject({ user: { login: 'lina' }, resetLink: null });
    await expect(users.create({ ...bahari, idempotency }, input)).rejects.toThrow('idempotent replay');
  });

  it('lists by name, page after page, and finds any part of name or login', async () => {
    const queries = module.get(UserQueries);
    const first = await queries.list(bahari.agencyId, { search: null, after: null, limit: 3 });
    const last = first[2];
    if (!last) throw new Error('three users expected');
    const rest = await queries.list(bahari.agencyId, { search: null, after: last, limit: 200 });
    const seen = [...first, ...rest].map(({ accountId }) => accountId);
    expect(new Set(seen).size).toBe(seen.length);
    const [{ count } = { count: 0 }] = await database.owner<{ count: number }>(
      'select count(distinct account_id)::int as count from membership where agency_id = $1',
      [bahari.agencyId],
    );
    expect(seen).toHaveLength(count);
    const found = await queries.list(bahari.agencyId, { search: 'WAT', after: null, limit: 9 });
    expect(found.map(({ login }) => login)).toEqual(['wati']);
    expect(await queries.list(bahari.agencyId, { search: '%', after: null, limit: 9 })).toEqual([]);
  });

  it('the command line makes an agency and its people once, and never replaces a password', async () => {
    const setup = {
      agencyCode: 'bahari',
      login: 'cli',
      displayName: 'Dari perintah',
      role: 'unitHrOfficer',
      unitCode: 'U1',
    } as const;
    const made = await asOwner(database, (client) => createUser(client, setup));
    const again = await asOwner(database, (client) => createUser(client, setup));
    expect(again.accountId).toBe(made.accountId);
    await expect(useReset(tokenIn(made.resetPath))).rejects.toThrow('reset.used');
    await useReset(tokenIn(again.resetPath));
    const third = await asOwner(database, (client) =>
      createUser(client, { ...setup, password: TEST_PASSWORD }),
    );
    expect(third).toEqual({ accountId: made.accountId, resetPath: null });
    await expect(signIn('cli', NEW_PASSWORD)).resolves.toBeDefined();
    const rows = await database.owner('select from membership where account_id = $1', [made.accountId]);
    expect(rows).toHaveLength(1);
    const [entry] = await database.owner<{ source: string }>(
      `select source from audit_entry where table_name = 'account' and action = 'insert' and row_ids = array[$1::int]`,
      [made.accountId],
    );
    expect(entry?.source).toBe('cli');
    const path = await asOwner(database, (client) => createResetPath(client, 'CLI'));
    await useReset(tokenIn(path), TEST_PASSWORD);
    await expect(signIn('cli', TEST_PASSWORD)).resolves.toBeDefined();
  });

  it('the command line refuses what the page refuses', async () => {
    const setup = { agencyCode: 'bahari', login: 'salah', displayName: 'Salah', role: 'superior' } as const;
    const refusal = (more: object) =>
      expect(asOwner(database, (client) => createUser(client, { ...setup, ...more }))).rejects;
    await refusal({}).toThrow('membership.unit-required');
    await refusal({ agencyCode: 'tidak-ada' }).toThrow('agency.not-found');
    await refusal({ unitCode: 'tidak-ada' }).toThrow('orgUnit.not-found');
    await refusal({ unitCode: 'U1', password: 'pendek' }).toThrow('password.too-short');
    expect(await database.owner(`select from account where login = 'salah'`)).toHaveLength(0);
  });
});
