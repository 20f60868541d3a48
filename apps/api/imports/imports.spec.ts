import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mayDo, ROLES } from '#libs/contracts/permissions';
import { createLogger } from '#libs/platform/logging';
import { ImportApply, ImportCheck, ImportUndo, importActor, unwatched } from '#libs/platform/import';
import { addAccount, createTestDatabase, TEST_PASSWORD, type TestDatabase, testConfig } from '#libs/testing';
import { createApp } from '../create-app.js';
import type { FormatView, ImportPage, ImportResponse, IssuePage, ReceiptResponse } from './imports.view.js';

const CSV = 'KODE UNOR,NAMA UNOR,KODE UNOR INDUK\n1,Sekretariat,\n2,Dinas Sosial,1\n3,Dinas Entah,X\n';

describe('imports over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let folder: string;
  let agencyId: number;
  let analyst: string;
  let auditor: string;
  let stranger: string;
  let next = 0;
  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'kader-imports-'));
    await addAccount(database, { agencyCode: 'bahari', login: 'sari', role: 'hrAnalyst' });
    await addAccount(database, { agencyCode: 'bahari', login: 'umar', role: 'auditor' });
    await addAccount(database, { agencyCode: 'selaras', login: 'made', role: 'hrAnalyst' });
    app = await createApp(testConfig(database, { KADER_FILES: folder }), createLogger('api', 'silent'));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    [analyst, auditor, stranger] = [await signIn('sari'), await signIn('umar'), await signIn('made')];
    const [agency] = await database.owner<{ id: number }>(`select id from agency where code = 'bahari'`);
    agencyId = agency?.id ?? 0;
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const call = (
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    options: { cookie?: string; payload?: object | string; headers?: Record<string, string> } = {},
  ) =>
    app.inject({
      method,
      url: `/api/v1${url}`,
      headers: { 'x-kader-request': 'page', ...options.headers },
      cookies: { kader: options.cookie ?? analyst },
      payload: options.payload,
    });
  async function signIn(login: string): Promise<string> {
    const answer = await call('POST', '/session', {
      cookie: '',
      payload: { login, password: TEST_PASSWORD },
    });
    return answer.cookies[0]?.value ?? '';
  }
  const send = (
    text: string,
    { format = 'units', key = `unggah-${(next += 1)}-kunci`, cookie = analyst } = {},
  ) =>
    call('POST', `/imports?format=${format}`, {
      cookie,
      headers: { 'content-type': 'multipart/form-data; boundary=batas', 'idempotency-key': key },
      payload: [
        '--batas',
        'Content-Disposition: form-data; name="file"; filename="unit.csv"',
        'Content-Type: application/pdf',
        '',
        `${text}\r\n--batas--`,
        '',
      ].join('\r\n'),
    });
  const upload = async (): Promise<ImportResponse> => (await send(CSV)).json();
  const step = (
    verb: 'check' | 'apply' | 'undo',
    { id, version }: { id: number; version: number },
    payload?: object,
  ) => call('POST', `/imports/${id}/${verb}`, { payload, headers: { 'if-match': `"${version}"` } });
  const order = ({ mapping }: ImportResponse) => ({
    mapping,
    options: { mode: 'goodRows', unknownUnit: 'error' },
  });
  /** What the worker does. */
  const work = (
    stage: typeof ImportCheck | typeof ImportApply | typeof ImportUndo,
    { id, jobId }: ImportResponse,
  ) => {
    const actor = importActor(agencyId, null, id);
    const service = app.get<ImportCheck | ImportApply | ImportUndo>(stage);
    if (service instanceof ImportCheck) return service.check(actor, id, jobId, unwatched);
    return service instanceof ImportApply
      ? service.apply(actor, id, jobId, unwatched)
      : service.undo(actor, id, jobId, unwatched);
  };

  it('go from upload to receipt and back', async () => {
    const sent = await send(CSV);
    expect(sent.statusCode).toBe(201);
    const uploaded: ImportResponse = sent.json();
    expect(uploaded).toMatchObject({
      format: 'units',
      fileName: 'unit.csv',
      state: 'uploaded',
      headerRow: 1,
      createdBy: 'Akun sari',
    });

    const preview = await call('GET', `/imports/${uploaded.id}/preview?limit=1`);
    expect(preview.json()).toEqual({
      headers: ['KODE UNOR', 'NAMA UNOR', 'KODE UNOR INDUK'],
      rows: [{ rowNumber: 2, cells: ['1', 'Sekretariat', ''] }],
    });

    const checking: ImportResponse = (await step('check', uploaded, order(uploaded))).json();
    expect(checking.state).toBe('checking');
    await work(ImportCheck, checking);
    const checked: ImportResponse = (await call('GET', `/imports/${uploaded.id}`)).json();
    expect(checked).toMatchObject({ state: 'checked', totals: { rows: 3, good: 2, errors: 1 } });

    const issues: IssuePage = (await call('GET', `/imports/${uploaded.id}/issues?severity=error`)).json();
    expect(issues.items).toMatchObject([
      { rowNumber: 4, header: 'KODE UNOR INDUK', value: 'X', code: 'orgUnit.parent-unknown' },
    ]);
    expect((await call('GET', `/imports/${uploaded.id}/issues/summary`)).json()).toMatchObject([
      { code: 'orgUnit.parent-unknown', count: 1 },
    ]);

    const workbook = await call('GET', `/imports/${uploaded.id}/errors.xlsx`);
    expect(workbook.headers['content-type']).toContain('spreadsheetml');
    expect(workbook.headers['content-disposition']).toBe(
      `attachment; filename="perbaikan-impor-${uploaded.id}.xlsx"`,
    );
    expect(workbook.rawPayload.subarray(0, 2).toString()).toBe('PK');

    expect((await call('GET', `/imports/${uploaded.id}/receipt`)).json()).toMatchObject({
      code: 'import.not-applied',
    });
    const applying: ImportResponse = (await step('apply', checked)).json();
    await work(ImportApply, applying);
    const applied: ImportResponse = (await call('GET', `/imports/${uploaded.id}`)).json();
    expect(applied).toMatchObject({ state: 'applied', totals: { inserted: 2 }, undo: { possible: true } });
    const receipt: ReceiptResponse = (
      await call('GET', `/imports/${uploaded.id}/receipt`, { cookie: auditor })
    ).json();
    expect(receipt).toMatchObject({
      size: CSV.length,
      totals: { inserted: 2 },
      firstEntry: expect.any(String),
    });

    await work(ImportUndo, (await step('undo', applied)).json());
    expect((await call('GET', `/imports/${uploaded.id}`)).json()).toMatchObject({
      state: 'undone',
      undo: { possible: false },
    });
  });

  it('are ordered against the version that was seen', async () => {
    const uploaded = await upload();
    const url = `/imports/${uploaded.id}/check`;
    expect((await call('POST', url, { payload: order(uploaded) })).statusCode).toBe(428);
    const stale = await step('check', { ...uploaded, version: 9 }, order(uploaded));
    expect(stale.statusCode).toBe(412);
    expect(stale.json()).toMatchObject({ present: { id: uploaded.id, version: 1 } });
    const early = await step('apply', uploaded);
    expect(early.statusCode).toBe(409);
    expect(early.json()).toMatchObject({ code: 'import.wrong-state', details: { state: 'uploaded' } });
  });

  it('refuse what is not well formed', async () => {
    const uploaded = await upload();
    const check = async (payload: object) =>
      (await step('check', uploaded, payload)).json<{ code: string }>().code;
    const good = order(uploaded);
    for (const mapping of [null, [], 'x', { code: -1 }, { code: '0' }, { code: 1.5 }]) {
      expect([mapping, (await step('check', uploaded, { ...good, mapping })).statusCode]).toEqual([
        mapping,
        400,
      ]);
    }
    expect((await step('check', uploaded, { ...good, options: { mode: 'some' } })).statusCode).toBe(400);
    for (const options of [undefined, null, [], 'x', { mode: 'goodRows' }, { ...good.options, more: 1 }]) {
      expect([options, (await step('check', uploaded, { ...good, options })).statusCode]).toEqual([
        options,
        400,
      ]);
    }
    expect((await call('GET', '/imports/99999999999')).statusCode).toBeLessThan(500);
    expect((await call('GET', '/imports?cursor=WyJ4IiwieSJd')).statusCode).toBeLessThan(500);
    expect(await check({ ...good, mapping: { code: 0 } })).toBe('import.mapping-missing');
    expect(await check({ ...good, mapping: { ...good.mapping, __proto__x: 1 } })).toBe(
      'import.mapping-field-unknown',
    );
    expect(await check({ ...good, headerRow: 30 })).toBe('import.header-row-blank');
    expect((await send('%PDF-1.4')).json()).toMatchObject({ status: 400, code: 'spreadsheet.kind-pdf' });
    expect((await send(CSV, { format: 'religions' })).statusCode).toBe(400);
    const plain = await call('POST', '/imports?format=units', {
      payload: {},
      headers: { 'idempotency-key': 'kunci-tanpa-berkas' },
    });
    expect(plain.json()).toMatchObject({ status: 400, code: 'file.missing' });
  });

  it('name people only to roles that may read people', () => {
    expect(ROLES.filter((role) => mayDo(role, 'import.read') && !mayDo(role, 'employee.read'))).toEqual([]);
  });

  it('are uploaded once for one key', async () => {
    const [one, two] = [
      await send(CSV, { key: 'kunci-yang-sama' }),
      await send(CSV, { key: 'kunci-yang-sama' }),
    ];
    expect(two.json<ImportResponse>().id).toBe(one.json<ImportResponse>().id);
  });

  it('come page by page and can be cancelled', async () => {
    const uploaded = await upload();
    const first: ImportPage = (await call('GET', '/imports?limit=1')).json();
    expect(first.items.map(({ id }) => id)).toEqual([uploaded.id]);
    const second: ImportPage = (await call('GET', `/imports?limit=1&cursor=${first.next}`)).json();
    expect(second.items[0]?.id).toBeLessThan(uploaded.id);
    expect((await call('DELETE', `/imports/${uploaded.id}`)).statusCode).toBe(204);
    expect((await call('GET', `/imports/${uploaded.id}`)).json()).toMatchObject({ state: 'cancelled' });
  });

  it('are for those who may, in their own agency', async () => {
    const uploaded = await upload();
    expect((await call('GET', `/imports/${uploaded.id}`, { cookie: auditor })).statusCode).toBe(200);
    expect((await send(CSV, { cookie: auditor })).statusCode).toBe(403);
    for (const url of ['', '/preview', '/issues', '/issues/summary', '/errors.xlsx', '/receipt']) {
      const answer = await call('GET', `/imports/${uploaded.id}${url}`, { cookie: stranger });
      expect([url, answer.statusCode]).toEqual([url, 404]);
    }
    expect((await call('DELETE', `/imports/${uploaded.id}`, { cookie: stranger })).statusCode).toBe(404);
  });

  it('stay closed to a member bound to a unit', async () => {
    const uploaded = await upload();
    await database.owner(`insert into org_unit (agency_id, code, name) values ($1, 'DINAS', 'Dinas')`, [
      agencyId,
    ]);
    await addAccount(database, {
      agencyCode: 'bahari',
      login: 'wayan',
      role: 'hrAnalyst',
      unitCode: 'DINAS',
    });
    const bound = await signIn('wayan');
    expect((await send(CSV, { cookie: bound })).statusCode).toBe(403);
    expect((await call('GET', `/imports/${uploaded.id}/preview`, { cookie: bound })).statusCode).toBe(403);
    expect((await call('DELETE', `/imports/${uploaded.id}`, { cookie: bound })).statusCode).toBe(403);
  });

  it('offer the formats with a template that can itself be imported', async () => {
    const formats: FormatView[] = (await call('GET', '/imports/formats')).json();
    expect(formats.map(({ format }) => format)).toEqual(
      expect.arrayContaining(['units', 'employees', 'positions', 'holders']),
    );
    expect(formats[0]?.headers[0]).toEqual({
      field: 'code',
      header: 'KODE UNOR',
      required: true,
      example: '5.02.01',
    });
    for (const { format } of formats) {
      const template = await call('GET', `/imports/formats/${format}/template.xlsx`);
      expect([format, template.statusCode]).toEqual([format, 200]);
    }
    expect((await call('GET', '/imports/formats/agama/template.xlsx')).statusCode).toBe(400);
  });
});
