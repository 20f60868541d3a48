import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mayDo, ROLES, type Role } from '#libs/contracts/permissions';
import { createLogger } from '#libs/platform/logging';
import {
  addAgency,
  addSignedInMember,
  createTestDatabase,
  type TestDatabase,
  testConfig,
} from '#libs/testing';
import {
  addEventMember,
  type EventMember,
  type RunningEvent,
  runningEvent,
} from '#libs/testing/assessment-centre';
import { createApp } from '../../apps/api/create-app.js';
import { type Endpoint, endpointsOf } from './matrix/endpoints.js';

/** Words that stand nowhere but in one assessor's evidence, and in his notes for himself. */
const SEEN = 'menolak-gratifikasi-di-depan-panitia';
const NOTED = 'mirip-paman-saya';

/** Besides the event's own people, who might read it; the long form asks as everybody. */
const OTHERS: readonly Role[] = process.env.KADER_TEST_LONG
  ? ROLES
  : ['hrAnalyst', 'auditor', 'appointingOfficer'];

/** Files of lists that know nothing of events, zipped so that no word could be found in them. */
const FILES = /^\/api\/v1\/exports\/|\.xlsx$/;

interface Reader {
  readonly token: string;
  readonly role: Role;
}

/** What one assessor enters is his alone until the integration; his private notes are his for ever. */
describe('independence of assessors', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let agency: { agencyId: number; word: string };
  let event: RunningEvent;
  let author: EventMember;
  let cellId: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    agency = { agencyId: (await addAgency(database, 'mandiri')).agencyId, word: 'mandiri' };
    event = await runningEvent(database, agency, { participants: 1, assessors: 2 });
    author = event.assessors[0] as EventMember;
    app = await createApp(testConfig(database), createLogger('api', 'silent'));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await enter();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const send = (member: { token: string }, method: 'GET' | 'PATCH' | 'PUT', url: string, payload?: object) =>
    app.inject({
      method,
      url: `/api/v1${url}`,
      cookies: { kader: member.token },
      headers: { 'x-kader-request': 'page', 'if-match': payload && 'body' in payload ? '"0"' : '"1"' },
      ...(payload ? { payload } : {}),
    });

  async function enter(): Promise<void> {
    const assignment = event.assignments.find(
      ({ memberId, toolId }) => memberId === author.memberId && toolId === event.toolIds[0],
    );
    const [cell] = await database.owner<{ id: number }>(
      'select id from assessment_rating where assignment_id = $1 order by id limit 1',
      [assignment?.id],
    );
    cellId = cell?.id ?? 0;
    const own = `/assessment-events/${event.eventId}`;
    const rating = { level: 300, noEvidence: false, evidence: { action: SEEN }, indicators: ['3.1'] };
    const saved = await send(author, 'PATCH', `${own}/ratings/${cellId}`, rating);
    const noted = await send(author, 'PUT', `${own}/assignments/${assignment?.id}/private-note`, {
      body: NOTED,
    });
    expect([saved.statusCode, noted.statusCode]).toEqual([200, 200]);
  }

  const newestEntry = async () =>
    (
      await database.owner<{ id: string }>(
        `select max(id)::text as id from audit_entry where table_name = 'assessment_rating'`,
      )
    )[0]?.id ?? '';

  /** The addresses of a reading, with each of these numbers in the place of its names. */
  function addressesOf({ path }: Endpoint, numbers: readonly (string | number)[]): string[] {
    const below = path.replace('/api/v1', '').replace('{eventId}', String(event.eventId));
    if (!below.includes('{')) return [below];
    return numbers.map((number) => below.replace(/\{\w+\}/g, String(number)));
  }

  const everybodyElse = async (): Promise<Reader[]> => [
    event.assessors[1] as EventMember,
    event.lead,
    await addEventMember(database, agency, event.eventId, 'acAdmin'),
    await addEventMember(database, agency, event.eventId, 'tester'),
    ...(await Promise.all(
      OTHERS.map(async (role) => ({ ...(await addSignedInMember(database, agency, role)), role })),
    )),
  ];

  /** Where a reader finds one of the words, among everything the reader's role may read. */
  async function told({ token, role }: Reader, words: readonly string[]): Promise<string[]> {
    const numbers = [event.eventId, cellId, await newestEntry()];
    const open = endpointsOf(app).filter(
      ({ method, path, rule }) =>
        method === 'get' &&
        !FILES.test(path) &&
        (rule?.kind !== 'permission' || mayDo(role, rule.permission)),
    );
    const found: string[] = [];
    for (const url of open.flatMap((endpoint) => addressesOf(endpoint, numbers))) {
      const { body } = await send({ token }, 'GET', url);
      if (words.some((word) => body.includes(word))) found.push(`${role} ${url}: ${body.slice(0, 200)}`);
    }
    return found;
  }

  it('his sheet tells him what he entered', async () => {
    const { body } = await send(author, 'GET', `/assessment-events/${event.eventId}/sheet`);
    expect(body).toContain(SEEN);
    expect(body).toContain(NOTED);
  });

  it('no reading of the API tells anybody else, whatever the role', async () => {
    const found = await Promise.all((await everybodyElse()).map((reader) => told(reader, [SEEN, NOTED])));
    expect(found.flat()).toEqual([]);
  }, 120_000);

  it('the trail tells who changed a cell and when, its values from the integration on, its notes never', async () => {
    const auditor = { ...(await addSignedInMember(database, agency, 'auditor')), role: 'auditor' as const };
    const trail = await send(auditor, 'GET', `/audit?table=assessment_rating&rowId=${cellId}`);
    expect(trail.json()).toMatchObject({
      items: [{ table: 'assessment_rating', action: 'update', by: expect.stringContaining('assessor') }, {}],
    });
    const items = async () => {
      const { body } = await send(auditor, 'GET', `/audit/${await newestEntry()}`);
      return JSON.parse(body) as { items: Record<string, Record<string, unknown>>[] };
    };
    const withheld = ['level', 'no_evidence', 'evidence', 'indicators'];
    expect(await items()).toMatchObject({
      items: [{ id: cellId, old: { version: 1 }, new: { version: 2 }, withheld }],
    });
    for (const column of withheld) {
      const [item] = (await items()).items;
      for (const side of ['old', 'new', 'present']) expect(item?.[side]).not.toHaveProperty(column);
    }
    await database.owner(`update assessment_event set state = 'integration' where id = $1`, [event.eventId]);
    expect(await items()).toMatchObject({
      items: [
        { id: cellId, old: { level: null }, new: { level: 300, evidence: { action: SEEN } }, withheld: [] },
      ],
    });
    expect(await told(auditor, [SEEN])).not.toEqual([]);
    expect(await told(auditor, [NOTED])).toEqual([]);
  });
});
