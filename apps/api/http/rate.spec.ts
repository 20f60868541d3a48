import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger } from '#libs/platform/logging';
import { addAccount, createTestDatabase, TEST_PASSWORD, type TestDatabase, testConfig } from '#libs/testing';
import { createApp } from '../create-app.js';

describe('rate limits', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    database = await createTestDatabase();
    for (const login of ['ayu', 'budi'])
      await addAccount(database, { agencyCode: 'bahari', login, role: 'auditor' });
    const limits = { KADER_PERSON_REQUESTS_PER_MINUTE: '60', KADER_ADDRESS_REQUESTS_PER_MINUTE: '150' };
    app = await createApp(testConfig(database, limits), createLogger('api', 'silent'));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const get = (token: string, remoteAddress: string) =>
    app.inject({ method: 'GET', url: '/api/v1/session', cookies: { kader: token }, remoteAddress });
  const signIn = async (login: string, remoteAddress: string) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { 'x-kader-request': 'page' },
      payload: { login, password: TEST_PASSWORD },
      remoteAddress,
    });
    return answer.cookies.find(({ name }) => name === 'kader')?.value ?? '';
  };

  it('holds a person back, from every address, and nobody else', async () => {
    const [ayu, budi] = [await signIn('ayu', '127.0.0.2'), await signIn('budi', '127.0.0.2')];
    for (let i = 0; i < 60; i++) expect((await get(ayu, '127.0.0.2')).statusCode).toBe(200);
    const refused = await get(ayu, '127.0.0.3');
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({
      code: 'request.too-many',
      details: { seconds: expect.any(Number) },
    });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await get(budi, '127.0.0.3')).statusCode).toBe(200);
  });

  it('holds an address back', async () => {
    const codes = new Set<number>();
    for (let i = 0; i < 151; i++) codes.add((await get('none', '127.0.0.9')).statusCode);
    expect([...codes]).toEqual([401, 429]);
    expect((await get('none', '127.0.0.10')).statusCode).toBe(401);
  });
});
