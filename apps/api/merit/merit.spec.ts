import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger } from '#libs/platform/logging';
import {
  addAgency,
  addSignedInMember,
  createTestDatabase,
  type TestDatabase,
  testConfig,
} from '#libs/testing';
import { createApp } from '../create-app.js';

describe('the merit index over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let token: string;
  let id: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    const { agencyId } = await addAgency(database, 'nilai');
    token = (await addSignedInMember(database, { agencyId, word: 'nilai' }, 'meritTeam')).token;
    app = await createApp(testConfig(database), createLogger('api', 'silent'));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    id = (await call('POST', '/assessments', { year: 2026 })).json<{ id: number }>().id;
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const call = (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    payload?: object,
    headers: Record<string, string> = {},
  ) =>
    app.inject({
      method,
      url: `/api/v1/merit${path}`,
      cookies: { kader: token },
      headers: { 'x-kader-request': 'page', 'idempotency-key': randomUUID(), ...headers },
      ...(payload ? { payload } : {}),
    });
  const level = (code: string) => `/assessments/${id}/indicators/${code}/level`;

  it('sets a level, refuses a stale version with what stands, and takes the level back', async () => {
    const set = await call('PUT', level('1.1'), { level: 3, reason: 'SK 800/1' }, { 'if-match': '"0"' });
    expect(set.json()).toMatchObject({ headlines: [{ filled: 1, of: 37, total: null, lowest: 105 }] });
    const stale = await call('PUT', level('1.1'), { level: 2, reason: 'SK 800/2' }, { 'if-match': '"0"' });
    expect(stale.json()).toMatchObject({ status: 412, present: { indicator: '1.1', level: 3, version: 1 } });
    const back = await call('DELETE', level('1.1'), undefined, { 'if-match': '"1"' });
    expect(back.json()).toMatchObject({ headlines: [{ filled: 0 }] });
  });

  it.each([
    [{ level: 5, reason: 'SK 800/1' }, 400],
    [{ level: 2.5, reason: 'SK 800/1' }, 400],
    [{ level: 2, reason: '  x ' }, 400],
    [{ level: null, reason: 'SK 800/1' }, 400],
  ])('refuses %j', async (body, status) => {
    expect((await call('PUT', level('1.2'), body, { 'if-match': '"0"' })).statusCode).toBe(status);
  });

  it('knows no other indicator, year twice, blank switch or day outside of the year', async () => {
    const code = (answer: { json: () => { code?: string } }) => answer.json().code;
    const good = { level: 2, reason: 'SK 800/1' };
    expect(code(await call('PUT', level('%00'), good, { 'if-match': '"0"' }))).toBe(
      'merit.indicator-unknown',
    );
    expect(code(await call('GET', `/assessments/${id}/indicators/%00/evidence.xlsx`))).toBe(
      'merit.no-evidence',
    );
    expect(code(await call('POST', '/assessments', { year: 2026 }))).toBe('merit.year-taken');
    expect(code(await call('POST', '/assessments', { year: 2027, splitFillings: null }))).toBe(
      'input.invalid',
    );
    const outside = { dataDate: '2025-12-31' };
    const changed = await call('PATCH', `/assessments/${id}`, outside, { 'if-match': '"1"' });
    expect(code(changed)).toBe('merit.date-outside-year');
    expect(code(await call('GET', '/assessments/999999'))).toBe('merit.not-found');
  });

  it('gives the published totals as they were published, and nothing more', async () => {
    const { items } = (await call('GET', '/published-totals')).json<{
      items: { total: number; band: string }[];
    }>();
    expect(items.map(({ total, band }) => [total, band])).toEqual([
      [243, 'lacking'],
      [263, 'good'],
      [263.5, 'good'],
      [271, 'good'],
      [332, 'veryGood'],
    ]);
  });
});
