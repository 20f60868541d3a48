import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GENERIC_CODES } from '#libs/domain/competency';
import { createLogger } from '#libs/platform/logging';
import { addSignedInMember, createTestDatabase, type TestDatabase, testConfig } from '#libs/testing';
import { createImportDesk, type DeskRow, type ImportDesk, ImportOffice } from '#libs/testing/imports';
import { createApp } from '../create-app.js';

/** Rows of a CSV export by header; the texts of this test hold neither quotes nor commas nor line breaks. */
function rowsOf(csv: string): DeskRow[] {
  const [head = '', ...lines] = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const cells = (line: string) => line.split(/[;,]/).map((cell) => cell.replace(/^"|"$/g, ''));
  return lines.map((line) =>
    Object.fromEntries(cells(head).map((header, place) => [header, cells(line)[place] ?? ''])),
  );
}

describe('the dictionary and the SKJ over HTTP', () => {
  let database: TestDatabase;
  let desk: ImportDesk;
  let app: NestFastifyApplication;
  const tokens = new Map<ImportOffice, string>();
  let sender: ImportOffice;
  let receiver: ImportOffice;

  beforeAll(async () => {
    database = await createTestDatabase();
    desk = await createImportDesk(database);
    app = await createApp(testConfig(database), createLogger('api', 'silent'));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    sender = await joined('pengirim');
    receiver = await joined('penerima');
  });
  afterAll(async () => {
    await app.close();
    await desk.close();
    await database.drop();
  });

  async function joined(code: string): Promise<ImportOffice> {
    const office = await ImportOffice.found(database, desk, code);
    const { token } = await addSignedInMember(
      database,
      { agencyId: office.agencyId, word: code },
      'hrAnalyst',
    );
    tokens.set(office, token);
    return office;
  }

  type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';
  const call = (office: ImportOffice, method: Method, path: string, payload?: object, version?: number) =>
    app.inject({
      method,
      url: `/api/v1${path}`,
      cookies: { kader: tokens.get(office) ?? '' },
      headers: {
        'x-kader-request': 'page',
        'idempotency-key': randomUUID(),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(payload ? { payload } : {}),
    });
  const send = (office: ImportOffice, path: string, content: string) =>
    app.inject({
      method: 'POST',
      url: `/api/v1/case-packages${path}`,
      cookies: { kader: tokens.get(office) ?? '' },
      headers: { 'x-kader-request': 'page', 'content-type': 'multipart/form-data; boundary=batas' },
      payload: `--batas\r\ncontent-disposition: form-data; name="file"; filename="k.json"\r\n\r\n${content}\r\n--batas--\r\n`,
    });
  const postOf = async (office: ImportOffice, code: string) => {
    const [post] = await office
      .rows<{ id: number; code: string }>('select id, code from position where agency_id = $1 order by code')
      .then((posts) => posts.filter((each) => each.code === code));
    return post?.id ?? 0;
  };

  const competency = {
    code: 'T-1',
    name: 'Penataan Arsip',
    group: 'technical',
    definition: 'Menata arsip.',
    levels: [1, 2, 3, 4, 5].map((level) => ({
      level,
      description: `Menata tingkat ${level}`,
      indicators: [`Menata ${level}.1`, `Menata ${level}.2`],
    })),
  };
  const nine = GENERIC_CODES.map((code) => ({ code, level: 3 }));
  const standard = {
    effectiveFrom: '2025-03-01',
    levels: [...nine, { code: 'T.01', level: 2 }],
    summary: 'Memimpin arsip.',
    educationLevel: 'S1',
    educationFields: 'Kearsipan',
    rankText: 'Penata',
    requirements: [{ kind: 'experience', name: 'Arsiparis dua tahun', need: 'important' }],
    performanceIndicators: ['Arsip tertata'],
  };
  let dictionaryId = 0;

  it('a draft is written and published; a post asks what it holds', async () => {
    const draft = (await call(sender, 'POST', '/competency-dictionaries', { name: 'Kamus arsip' })).json<{
      id: number;
      version: number;
    }>();
    dictionaryId = draft.id;
    const added = await call(sender, 'POST', `/competency-dictionaries/${draft.id}/competencies`, competency);
    expect(added.json()).toMatchObject({ code: 'T.01', source: 'agency' });
    const day = { effectiveFrom: '2025-01-01' };
    const path = `/competency-dictionaries/${draft.id}/publication`;
    expect((await call(sender, 'POST', path, day, 99)).statusCode).toBe(412);
    expect((await call(sender, 'POST', path, day, draft.version)).json()).toMatchObject({
      state: 'effective',
    });
    const words = (await call(sender, 'GET', '/competencies')).json<{ competencies: { code: string }[] }>();
    expect(words.competencies.map(({ code }) => code)).toEqual([...GENERIC_CODES, 'T.01']);
    const made = await call(
      sender,
      'POST',
      `/positions/${await postOf(sender, 'A')}/job-standards`,
      standard,
    );
    expect(made.json()).toMatchObject({ source: 'position', versions: [{ ...standard }] });
  });

  it.each([
    [{ levels: [{ code: 'M.01', level: 6 }] }, 400, 'input.invalid'],
    [{ levels: nine.slice(1) }, 400, 'standard.incomplete'],
    [{ levels: [...nine, { code: 'T.99', level: 1 }] }, 400, 'standard.competency-unknown'],
    [{ effectiveFrom: '2025-02-01' }, 409, 'standard.date-not-after'],
    [{ effectiveFrom: '2025-02-30' }, 400, 'input.invalid'],
  ])('refuses an SKJ with %j', async (change, status, code) => {
    const path = `/positions/${await postOf(sender, 'A')}/job-standards`;
    const answer = await call(sender, 'POST', path, { ...standard, ...change });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
  });

  it('what is exported as a table is imported unchanged', async () => {
    const words = await call(sender, 'GET', `/exports/competencies.csv?dictionaryId=${dictionaryId}`);
    const rows = rowsOf(words.body).filter((row) => row['KODE KOMPETENSI'] === 'T.01');
    expect(rows).toHaveLength(5);
    expect(await sender.import('competencies', rows)).toEqual([0, 0, 5]);
    const standards = await call(sender, 'GET', '/exports/job-standards.csv');
    const levels = rowsOf(standards.body);
    expect(levels.map((row) => row['KODE KOMPETENSI'])).toEqual([...GENERIC_CODES, 'T.01']);
    expect(await sender.import('jobStandards', levels)).toEqual([0, 0, 10]);
  });

  it('a CASE package is looked at, applied once, and says the same on the other side', async () => {
    const path = `/competency-dictionaries/${dictionaryId}/case-package`;
    const file = (await call(sender, 'GET', path)).body;
    expect((await send(sender, '/preview', file)).json()).toMatchObject({
      problems: [],
      standards: [{ positionCode: 'A', outcome: 'unchanged' }],
    });
    const preview = (await send(receiver, '/preview', file)).json<{
      creator: string;
      competencies: { code: string; outcome: string }[];
    }>();
    expect(preview.creator).toBe('Kabupaten pengirim');
    expect(preview.competencies.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([
      { code: 'T.01', name: 'Penataan Arsip', outcome: 'new', presentName: null },
    ]);
    expect((await send(receiver, '', file)).statusCode).toBe(200);
    const [draft] = (await call(receiver, 'GET', '/competency-dictionaries')).json<{
      items: { id: number; state: string; version: number }[];
    }>().items;
    expect(draft).toMatchObject({ state: 'draft', name: 'Kamus arsip' });
    const publication = `/competency-dictionaries/${draft?.id}/publication`;
    await call(receiver, 'POST', publication, { effectiveFrom: '2025-01-01' }, draft?.version);
    const back = await call(receiver, 'GET', `/competency-dictionaries/${draft?.id}/case-package`);
    const told = (body: string) => {
      const timeless = body.replace(/"lastChangeDateTime":"[^"]*"/g, '"lastChangeDateTime":""');
      const { CFItems, CFRubrics } = JSON.parse(timeless) as Record<'CFItems' | 'CFRubrics', object[]>;
      const words = CFItems.filter((each) => !('CFItemType' in each) || each.CFItemType !== 'Jabatan');
      return [...words.map((each) => ({ ...each, CFDocumentURI: null })), ...CFRubrics];
    };
    expect(told(back.body)).toEqual(told(file));
    const standards = await receiver.rows<{ form: object }>(
      `select jsonb_build_object('from', effective_from, 'text', summary, 'needs', requirements) as form
       from job_standard where agency_id = $1`,
    );
    expect(standards).toEqual([
      { form: { from: '2025-03-01', text: 'Memimpin arsip.', needs: standard.requirements } },
    ]);
    expect(await receiver.events('competency.standardsChanged')).toHaveLength(1);
    expect((await send(receiver, '', file)).json()).toMatchObject({ code: 'case.nothing-new' });
  });

  it('keeps nothing of a package that is wrong, and says where', async () => {
    expect((await send(receiver, '', 'bukan json')).json()).toMatchObject({ code: 'case.not-json' });
    const file = JSON.stringify({
      CFDocument: { identifier: '0b2f3c58-5e53-4be5-8b0e-4f3f2f6c1a11', title: 'Kamus' },
      CFItems: [
        {
          identifier: randomUUID(),
          CFItemType: 'Kompetensi',
          fullStatement: 'Arsip',
          humanCodingScheme: 'A1',
        },
      ],
    });
    const preview = await send(receiver, '/preview', file);
    expect(preview.json()).toMatchObject({
      problems: [{ code: 'competency.levels-incomplete', path: 'CFItems[0].levels', subject: 'A.01' }],
    });
    expect((await send(receiver, '', file)).json()).toMatchObject({
      code: 'case.has-problems',
      details: { problem: 'competency.levels-incomplete', subject: 'A.01' },
    });
    expect(await receiver.rows(`select id from competency where agency_id = $1 and code = 'A.01'`)).toEqual(
      [],
    );
  });
});
