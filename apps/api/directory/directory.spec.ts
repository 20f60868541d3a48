import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { EmployeePage, OrgUnitNode } from '#libs/features/directory';
import { createLogger } from '#libs/platform/logging';
import { addAccount, createTestDatabase, TEST_PASSWORD, type TestDatabase, testConfig } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import { createApp } from '../create-app.js';

describe('the directory over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let analyst: string;
  let officer: string;
  let admin: string;
  let tree: TestTree;
  let clinic: number;
  let person: { employeeId: number; positionId: number };

  beforeAll(async () => {
    database = await createTestDatabase();
    await addAccount(database, { agencyCode: 'bahari', login: 'sari', role: 'hrAnalyst' });
    await addAccount(database, { agencyCode: 'bahari', login: 'admin', role: 'agencyAdmin' });
    const [agency] = await database.owner<{ id: number }>('select id from agency');
    tree = new TestTree(database, agency?.id ?? 0);
    const health = await tree.unit('Dinas Kesehatan');
    clinic = await tree.unit('Puskesmas Hulu', health);
    person = await tree.placed(health, { name: 'Dewi' });
    await tree.placed(clinic, { name: 'Endang' });
    await addAccount(database, {
      agencyCode: 'bahari',
      login: 'rini',
      role: 'unitHrOfficer',
      unitCode: 'U2',
    });
    app = await createApp(testConfig(database), createLogger('api', 'silent'));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    [analyst, officer, admin] = [await signIn('sari'), await signIn('rini'), await signIn('admin')];
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  interface Options {
    readonly payload?: object;
    readonly headers?: Record<string, string>;
  }
  const call = (
    method: 'GET' | 'POST' | 'PATCH',
    url: string,
    cookie: string,
    { payload, headers }: Options = {},
  ) =>
    app.inject({
      method,
      url: `/api/v1${url}`,
      headers: { 'x-kader-request': 'page', ...headers },
      cookies: { kader: cookie },
      payload,
    });
  async function signIn(login: string): Promise<string> {
    const answer = await call('POST', '/session', '', { payload: { login, password: TEST_PASSWORD } });
    return answer.cookies[0]?.value ?? '';
  }
  const names = async (url: string, cookie = analyst) =>
    (await call('GET', url, cookie)).json<EmployeePage>().items.map(({ name }) => name);

  it('lists people page by page, and refuses a cursor nobody wrote', async () => {
    const page = (await call('GET', '/employees?limit=1', analyst)).json<EmployeePage>();
    expect(page.items.map(({ name }) => name)).toEqual(['Dewi']);
    expect(await names(`/employees?limit=1&cursor=${page.next}`)).toEqual(['Endang']);
    for (const cursor of [
      'rusak',
      Buffer.from('["a","b"]').toString('base64url'),
      Buffer.from('[1,1e99]').toString('base64url'),
    ]) {
      expect((await call('GET', `/employees?cursor=${cursor}`, analyst)).statusCode).toBe(400);
    }
    expect((await call('GET', '/employees?orgUnitId=99999999999', analyst)).statusCode).toBe(400);
    expect((await call('GET', '/employees?level=raja', analyst)).statusCode).toBe(400);
    expect((await call('GET', '/employees?search=%00', analyst)).statusCode).toBe(400);
  });

  it('narrows every endpoint to the unit of an officer', async () => {
    expect(await names('/employees', officer)).toEqual(['Endang']);
    expect((await call('GET', '/employees/count', officer)).json()).toEqual({ count: 1, capped: false });
    expect((await call('GET', `/employees/${person.employeeId}`, officer)).statusCode).toBe(404);
    expect((await call('GET', `/employees/${person.employeeId}/history`, officer)).statusCode).toBe(404);
    expect((await call('GET', `/positions/${person.positionId}`, officer)).statusCode).toBe(404);
    expect((await call('GET', '/org-units', officer)).json()).toMatchObject({ items: [{ id: clinic }] });
    expect((await call('GET', '/exports/employees.csv', officer)).statusCode).toBe(403);
    expect((await call('GET', '/exports/units.csv', officer)).body).not.toContain('Dinas Kesehatan');
    const rank = {
      payload: { rank: 'III/a', since: '2020-04-01' },
      headers: { 'idempotency-key': 'pangkat-baru-1' },
    };
    expect((await call('POST', `/employees/${person.employeeId}/ranks`, officer, rank)).statusCode).toBe(404);
    expect(
      (
        await call('POST', '/org-units', officer, {
          payload: { code: 'X', name: 'Unit X' },
          headers: { 'idempotency-key': 'unit-baru-1' },
        })
      ).statusCode,
    ).toBe(403);
  });

  it('creates once for one key', async () => {
    const create = () =>
      call('POST', '/org-units', analyst, {
        payload: { code: 'DINSOS', name: ' Dinas Sosial ' },
        headers: { 'idempotency-key': 'unit-baru-2' },
      });
    const first = await create();
    expect(first.statusCode).toBe(201);
    expect(first.json()).toMatchObject({ code: 'DINSOS', name: 'Dinas Sosial', version: 1 });
    expect((await create()).json<OrgUnitNode>().id).toBe(first.json<OrgUnitNode>().id);
    const taken = await call('POST', '/org-units', analyst, {
      payload: { code: 'DINSOS', name: 'Lain' },
      headers: { 'idempotency-key': 'unit-baru-3' },
    });
    expect(taken.json()).toMatchObject({ status: 409, code: 'orgUnit.code-taken', field: 'code' });
  });

  it('asks for the version and answers an old one with what stands', async () => {
    const url = `/employees/${person.employeeId}`;
    const change = (version: string | null, payload: object) =>
      call('PATCH', url, analyst, { payload, headers: version === null ? {} : { 'if-match': version } });
    expect((await change(null, { phone: '1' })).statusCode).toBe(428);
    expect((await change('"1"', { phone: '0800-000-0001' })).json()).toMatchObject({
      phone: '0800-000-0001',
      version: 2,
    });
    const late = await change('"1"', { phone: '0800-000-0002' });
    expect(late.statusCode).toBe(412);
    expect(late.json()).toMatchObject({
      code: 'version.stale',
      present: { phone: '0800-000-0001', version: 2 },
    });
    expect((await change('"2"', { name: null })).statusCode).toBe(400);
    expect((await change('"2"', { birthDate: '1985-02-30' })).statusCode).toBe(400);
    expect((await change('"2"', { religion: 'x' })).statusCode).toBe(400);
    expect((await change('"2"', { birthDate: null, legalStatus: null })).json()).toMatchObject({
      birthDate: null,
      legalStatus: null,
      version: 3,
    });
  });

  it('tells the broken rule of a holding by its code', async () => {
    const second = await tree.person({ name: 'Kedua' });
    const hold = await call('POST', `/positions/${person.positionId}/holdings`, analyst, {
      payload: { employeeId: second, kind: 'definitive', since: '2024-01-01' },
      headers: { 'idempotency-key': 'jabatan-1' },
    });
    expect(hold.json()).toMatchObject({ status: 409, code: 'holding.headcount-exceeded' });
    const post = await call('PATCH', `/positions/${person.positionId}`, analyst, {
      payload: { headcount: null },
      headers: { 'if-match': '"1"' },
    });
    expect(post.statusCode).toBe(400);
  });

  it.each(['units', 'positions', 'holders', 'employees'])('sends %s as a file', async (kind) => {
    const csv = await call('GET', `/exports/${kind}.csv`, analyst);
    expect(csv.statusCode).toBe(200);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.headers['content-disposition']).toMatch(
      /^attachment; filename="[a-z-]+-\d{4}-\d{2}-\d{2}\.csv"$/,
    );
    const xlsx = await call('GET', `/exports/${kind}.xlsx`, analyst);
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });

  it('answers the rest of its addresses', async () => {
    for (const url of [
      '/retirements?from=2027-01-01&to=2027-12-31',
      '/retirements/by-month?year=2027&years=2',
      '/completeness',
      '/completeness/missing?table=rank',
      '/positions?state=vacant',
    ]) {
      expect((await call('GET', url, analyst)).statusCode).toBe(200);
    }
    expect((await call('GET', '/retirements', analyst)).statusCode).toBe(400);
    expect((await call('GET', '/exports/employees.csv', admin)).statusCode).toBe(403);
    const statement = {
      orgUnitId: clinic,
      tableCode: 'rank',
      completeUntil: '2025-12-31',
      statedBy: 'Kepala',
      statedOn: '2026-01-05',
    };
    const made = await call('POST', '/completeness-statements', officer, {
      payload: statement,
      headers: { 'idempotency-key': 'pernyataan-1' },
    });
    expect(made.json()).toMatchObject({ tableCode: 'rank', version: 1 });
  });
});
