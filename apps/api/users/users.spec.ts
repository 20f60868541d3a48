import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger } from '#libs/platform/logging';
import { addAccount, createTestDatabase, TEST_PASSWORD, type TestDatabase, testConfig } from '#libs/testing';
import { createApp } from '../create-app.js';
import type { CreatedUserView, MembershipView, UserPage } from './users.view.js';

describe('users over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let admin: string;
  let analyst: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    await addAccount(database, { agencyCode: 'bahari', login: 'admin', role: 'agencyAdmin' });
    await addAccount(database, { agencyCode: 'bahari', login: 'sari', role: 'hrAnalyst' });
    app = await createApp(testConfig(database), createLogger('api', 'silent'));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    admin = await signIn('admin');
    analyst = await signIn('sari');
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const call = (
    method: 'GET' | 'POST' | 'PATCH',
    url: string,
    options: { cookie?: string; payload?: object; headers?: Record<string, string> } = {},
  ) =>
    app.inject({
      method,
      url: `/api/v1${url}`,
      headers: { 'x-kader-request': 'page', ...options.headers },
      cookies: options.cookie ? { kader: options.cookie } : undefined,
      payload: options.payload,
    });
  async function signIn(login: string, password = TEST_PASSWORD): Promise<string> {
    const answer = await call('POST', '/session', { payload: { login, password } });
    return answer.cookies[0]?.value ?? '';
  }
  const create = (payload: object, key: string, cookie = admin) =>
    call('POST', '/users', { cookie, payload, headers: { 'idempotency-key': key } });

  it('are for those who may: 401, 403, 200', async () => {
    expect((await call('GET', '/users')).statusCode).toBe(401);
    const denied = await call('GET', '/users', { cookie: analyst });
    expect(denied.statusCode).toBe(403);
    expect(denied.json()).toMatchObject({ code: 'access.denied' });
    const page: UserPage = (await call('GET', '/users', { cookie: admin })).json();
    expect(page.items.map(({ login }) => login)).toEqual(['admin', 'sari']);
    expect(page.next).toBeNull();
  });

  it('come page by page', async () => {
    const first: UserPage = (await call('GET', '/users?limit=1', { cookie: admin })).json();
    const second: UserPage = (
      await call('GET', `/users?limit=1&cursor=${first.next}&search=akun`, { cookie: admin })
    ).json();
    expect(second.items).toHaveLength(1);
    expect(second.items[0]?.accountId).not.toBe(first.items[0]?.accountId);
    expect((await call('GET', '/users?cursor=rusak', { cookie: admin })).statusCode).toBe(400);
  });

  it('are created once for one key, with a link that is told once', async () => {
    const payload = { login: 'baru@bahari', displayName: '  Orang Baru ', role: 'hrAnalyst' };
    const missing = await call('POST', '/users', { cookie: admin, payload });
    expect(missing.statusCode).toBe(400);
    expect(missing.json()).toMatchObject({ code: 'idempotency.key-missing' });
    expect((await create(payload, 'pendek')).json()).toMatchObject({ code: 'idempotency.key-invalid' });
    const answer = await create(payload, 'kunci-satu');
    expect(answer.statusCode).toBe(201);
    const { user, resetLink }: CreatedUserView = answer.json();
    expect(user).toMatchObject({ login: 'baru@bahari', displayName: 'Orang Baru' });
    expect(resetLink).toMatch(/^http:\/\/localhost:80\/atur-sandi#[\w-]{43}$/);
    expect((await create(payload, 'kunci-satu')).json()).toEqual({ user, resetLink: null });
    const other = await create({ ...payload, login: 'lain@bahari' }, 'kunci-satu');
    expect(other.json()).toMatchObject({ status: 409, code: 'idempotency.key-reused' });
    const token = resetLink?.split('#')[1];
    const use = { token, password: 'perahu-kayu-di-muara' };
    expect((await call('POST', '/password-resets/use', { payload: use })).statusCode).toBe(204);
    expect((await call('POST', '/password-resets/use', { payload: use })).statusCode).toBe(410);
    expect(await signIn('baru@bahari', use.password)).not.toBe('');
  });

  it.each([
    [{ login: 'a b c' }, 'login'],
    [{ displayName: '   ' }, 'displayName'],
    [{ role: 'root' }, 'role'],
    [{ validFrom: '2026-02-30' }, 'validFrom'],
    [{ validTo: '2026-W10-1' }, 'validTo'],
    [{ orgUnitId: 4_000_000_000 }, 'orgUnitId'],
    [{ state: 'active' }, 'state'],
  ])('refuse %j', async (wrong, field) => {
    const payload = { login: 'benar', displayName: 'Benar', role: 'hrAnalyst', ...wrong };
    const answer = await create(payload, 'kunci-salah');
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'input.invalid', field });
  });

  it('get and lose memberships by version', async () => {
    const page: UserPage = (await call('GET', '/users?search=sari', { cookie: admin })).json();
    const accountId = page.items[0]?.accountId;
    const added = await call('POST', `/users/${accountId}/memberships`, {
      cookie: admin,
      payload: { role: 'auditor', validFrom: '2026-01-01' },
      headers: { 'idempotency-key': 'kunci-dua' },
    });
    expect(added.statusCode).toBe(201);
    const { id }: MembershipView = added.json();
    const change = (version: string) =>
      call('PATCH', `/memberships/${id}`, {
        cookie: admin,
        payload: { validTo: '2026-01-31' },
        headers: { 'if-match': version },
      });
    expect((await change('"1"')).json()).toMatchObject({ validTo: '2026-01-31', version: 2 });
    const stale = await change('"1"');
    expect(stale.statusCode).toBe(412);
    expect(stale.json()).toMatchObject({ code: 'version.stale', present: { id, version: 2 } });
  });

  it('the last admin stays', async () => {
    const page: UserPage = (await call('GET', '/users?search=admin', { cookie: admin })).json();
    const answer = await call('PATCH', `/memberships/${page.items[0]?.memberships[0]?.id}`, {
      cookie: admin,
      payload: { validTo: '2099-01-01' },
      headers: { 'if-match': '"1"' },
    });
    expect(answer.json()).toMatchObject({ status: 409, code: 'membership.last-admin' });
  });

  it('get a reset link and are signed out by an admin', async () => {
    const accountId = await addAccount(database, { agencyCode: 'bahari', login: 'wati', role: 'hrAnalyst' });
    const cookie = await signIn('wati');
    const link = await call('POST', `/users/${accountId}/reset-link`, { cookie: admin });
    expect(link.statusCode).toBe(200);
    expect(link.json()).toEqual({
      resetLink: expect.stringContaining('/atur-sandi#'),
      expiresAt: expect.stringMatching(/Z$/),
    });
    expect((await call('POST', `/users/${accountId}/sign-out`, { cookie: admin })).json()).toEqual({
      closed: 1,
    });
    expect((await call('GET', '/session', { cookie })).statusCode).toBe(401);
    expect((await call('POST', '/users/4000000000/sign-out', { cookie: admin })).statusCode).toBeLessThan(
      500,
    );
  });

  it('are not for an admin bound to a unit', async () => {
    const accountId = await addAccount(database, {
      agencyCode: 'bahari',
      login: 'unit',
      role: 'agencyAdmin',
    });
    await database.owner(
      `with u as (insert into org_unit (agency_id, code, name)
                  select id, 'U1', 'Dinas Kelautan' from agency where code = 'bahari' returning agency_id, id)
       update membership m set org_unit_id = u.id from u where m.account_id = $1 and m.agency_id = u.agency_id`,
      [accountId],
    );
    const cookie = await signIn('unit');
    expect((await call('GET', '/users', { cookie })).json()).toMatchObject({
      status: 403,
      code: 'access.denied',
    });
    const payload = { login: 'curang', displayName: 'Curang', role: 'agencyAdmin' };
    expect((await create(payload, 'kunci-tiga', cookie)).statusCode).toBe(403);
  });

  it('the agency is seen by its members and changed by its admin, by version', async () => {
    const seen = await call('GET', '/agency', { cookie: analyst });
    expect(seen.json()).toMatchObject({
      code: 'bahari',
      timeZone: 'Asia/Makassar',
      version: 1,
      counts: { employees: 0 },
    });
    const payload = { name: 'Kabupaten Bahari Jaya', timeZone: 'Asia/Jayapura' };
    const change = (cookie: string, version = '"1"') =>
      call('PATCH', '/agency', { cookie, payload, headers: { 'if-match': version } });
    expect((await change(analyst)).statusCode).toBe(403);
    expect((await change(admin)).json()).toMatchObject({ ...payload, version: 2 });
    expect((await change(admin)).json()).toMatchObject({ status: 412, present: { version: 2 } });
    expect((await call('PATCH', '/agency', { cookie: admin, payload })).statusCode).toBe(428);
  });
});
