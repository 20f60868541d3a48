import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger } from '#libs/platform/logging';
import { addAccount, createTestDatabase, TEST_PASSWORD, type TestDatabase, testConfig } from '#libs/testing';
import { createApp } from '../create-app.js';
import type { Problem } from '../http/problem.js';
import type { SessionView } from './session.view.js';

const PAGE = { 'x-kader-request': 'page' };

describe('session over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    database = await createTestDatabase();
    await addAccount(database, { agencyCode: 'bahari', login: 'sari', role: 'hrAnalyst' });
    await addAccount(database, { agencyCode: 'cendana', login: 'sari', role: 'observer' });
    app = await createApp(testConfig(database), createLogger('api', 'silent'));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });
  beforeEach(() => database.owner('delete from sign_in_attempt'));

  type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
  const call = (
    method: Method,
    url: string,
    options: { cookie?: string; payload?: object; headers?: Record<string, string> } = {},
  ) =>
    app.inject({
      method,
      url: `/api/v1${url}`,
      headers: { ...PAGE, ...options.headers },
      cookies: options.cookie ? { kader: options.cookie } : undefined,
      payload: options.payload,
    });
  const credentials = { login: 'sari', password: TEST_PASSWORD };
  const signIn = async () => tokenOf(await call('POST', '/session', { payload: credentials }));
  const tokenOf = (answer: { cookies: { name: string; value: string }[] }) =>
    answer.cookies.find(({ name }) => name === 'kader')?.value ?? '';

  it('opens with a cookie no script reads and no other site sends', async () => {
    const answer = await call('POST', '/session', { payload: credentials });
    expect(answer.statusCode).toBe(200);
    expect(answer.cookies).toEqual([
      {
        name: 'kader',
        value: expect.stringMatching(/^[\w-]{43}$/),
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
      },
    ]);
    const view: SessionView = answer.json();
    expect(view).toMatchObject({
      account: { login: 'sari' },
      active: { agencyCode: 'bahari', role: 'hrAnalyst', orgUnitName: null, timeZone: 'Asia/Makassar' },
      firstSteps: true,
    });
    expect(view.memberships).toHaveLength(2);
    expect(view.permissions).toContain('import.manage');
    expect(view.permissions).not.toContain('audit.read');
  });

  it('is bound to the host over https', async () => {
    const config = testConfig(database, { KADER_PUBLIC_URL: 'https://kader.example' });
    const secure = await createApp(config, createLogger('api', 'silent'));
    await secure.init();
    await secure.getHttpAdapter().getInstance().ready();
    try {
      const request = (origin: string) =>
        secure.inject({
          method: 'POST',
          url: '/api/v1/session',
          headers: { ...PAGE, origin },
          payload: credentials,
        });
      const answer = await request('https://kader.example');
      expect(answer.cookies[0]).toMatchObject({
        name: '__Host-kader',
        secure: true,
        path: '/',
        httpOnly: true,
      });
      expect(answer.cookies[0]).not.toHaveProperty('domain');
      expect((await request('http://localhost:80')).json()).toMatchObject({ code: 'csrf.refused' });
    } finally {
      await secure.close();
    }
  });

  it('tells an unknown login from a wrong password by nothing', async () => {
    const answers = [];
    for (const payload of [
      { login: 'nihil', password: 'salah' },
      { login: 'sari', password: 'salah' },
    ]) {
      answers.push(await call('POST', '/session', { payload }));
    }
    const [unknown, wrong] = answers.map((answer) => ({
      ...answer.json<Problem>(),
      requestId: '',
      status: answer.statusCode,
    }));
    expect(unknown).toEqual(wrong);
    expect(unknown).toMatchObject({ status: 401, code: 'session.refused' });
    expect(answers.flatMap(({ cookies }) => cookies)).toEqual([]);
  });

  it('says how long to wait', async () => {
    const payload = { login: 'sari', password: 'salah' };
    for (let n = 0; n < 5; n++) await call('POST', '/session', { payload });
    const answer = await call('POST', '/session', { payload });
    expect(answer.statusCode).toBe(429);
    expect(answer.json()).toMatchObject({ code: 'session.wait', details: { seconds: 2 } });
  });

  it.each([
    ['without the header of our own', { 'x-kader-request': '' }, 403],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from a neighbour of the same site', { 'sec-fetch-site': 'same-site' }, 403],
    ['from another origin', { origin: 'https://jahat.example' }, 403],
    ['from a hidden origin', { origin: 'null' }, 403],
    ['from the same host by another scheme', { origin: 'https://localhost:3000' }, 403],
    ['to a host that is none', { host: 'a^b', origin: 'http://a^b' }, 403],
    ['from our page', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' }, 200],
    ['from a program', { 'x-kader-request': 'api' }, 200],
  ])('a request %s', async (_, headers, status) => {
    const host = { host: 'localhost:3000' };
    const cookie = await signIn();
    const signingIn = await call('POST', '/session', {
      payload: credentials,
      headers: { ...host, ...headers },
    });
    expect(signingIn.statusCode).toBe(status);
    const closing = await call('DELETE', '/sessions', { cookie, headers: { ...host, ...headers } });
    expect(closing.statusCode).toBe(status);
    if (status === 403) expect(closing.json()).toMatchObject({ code: 'csrf.refused' });
    const reading = await call('GET', '/session', { cookie, headers: { ...host, ...headers } });
    expect(reading.statusCode).toBe(status === 200 ? 401 : 200);
  });

  it('is required: 401 without one, with a made-up one, with a closed one', async () => {
    const cookie = await signIn();
    expect((await call('DELETE', '/session', { cookie })).statusCode).toBe(204);
    for (const token of [undefined, 'karangan', cookie]) {
      const answer = await call('GET', '/session', { cookie: token });
      expect(answer.statusCode).toBe(401);
      expect(answer.json()).toMatchObject({ code: 'session.required' });
    }
  });

  it('switches its membership under another cookie', async () => {
    const cookie = await signIn();
    const { memberships }: SessionView = (await call('GET', '/session', { cookie })).json();
    const cendana = memberships.find(({ agencyCode }) => agencyCode === 'cendana');
    const payload = { agencyId: cendana?.agencyId, membershipId: cendana?.membershipId };
    const answer = await call('PUT', '/session/membership', { cookie, payload });
    expect(answer.json()).toMatchObject({ active: { agencyCode: 'cendana', role: 'observer' } });
    expect((await call('GET', '/session', { cookie })).statusCode).toBe(401);
    expect((await call('GET', '/agency', { cookie: tokenOf(answer) })).json()).toMatchObject({
      code: 'cendana',
    });
    const wrong = { ...payload, membershipId: 999_999 };
    const refused = await call('PUT', '/session/membership', { cookie: tokenOf(answer), payload: wrong });
    expect(refused.statusCode).toBe(404);
  });

  it('without a membership opens nothing but itself', async () => {
    await addAccount(database, { agencyCode: 'bahari', login: 'lama', role: 'agencyAdmin' });
    const opened = await call('POST', '/session', { payload: { login: 'lama', password: TEST_PASSWORD } });
    await database.owner(
      `update membership set valid_from = current_date - 9, valid_to = current_date - 2
       where account_id = (select id from account where login = 'lama')`,
    );
    const cookie = tokenOf(opened);
    const answer = await call('GET', '/users', { cookie });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ code: 'session.no-membership' });
    expect((await call('GET', '/session', { cookie })).json()).toMatchObject({
      active: null,
      memberships: [],
      permissions: [],
      firstSteps: false,
    });
    const password = { current: TEST_PASSWORD, next: 'angin-timur-membawa-hujan' };
    expect((await call('PUT', '/account/password', { cookie, payload: password })).statusCode).toBe(204);
    const again = await call('POST', '/session', { payload: { login: 'lama', password: password.next } });
    expect(again.json()).toMatchObject({ account: { login: 'lama' }, active: null });
  });

  it('the change of a password gives the page another cookie', async () => {
    const cookie = await signIn();
    const other = await signIn();
    const payload = { current: TEST_PASSWORD, next: 'perahu-kayu-di-muara' };
    const answer = await call('PUT', '/account/password', { cookie, payload });
    expect(answer.statusCode).toBe(204);
    expect((await call('GET', '/session', { cookie })).statusCode).toBe(401);
    expect((await call('GET', '/session', { cookie: other })).statusCode).toBe(401);
    const back = { current: payload.next, next: TEST_PASSWORD };
    const next = tokenOf(answer);
    expect((await call('PUT', '/account/password', { cookie: next, payload: back })).statusCode).toBe(204);
  });

  it('a link that is no link is gone', async () => {
    const payload = { token: 'x'.repeat(43), password: 'perahu-kayu-di-muara' };
    const answer = await call('POST', '/password-resets/use', { payload });
    expect(answer.statusCode).toBe(410);
    expect(answer.json()).toMatchObject({ code: 'reset.used' });
  });
});
