import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
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
import { createApp } from '../create-app.js';

describe('test results over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let agency: { agencyId: number; word: string };
  let event: RunningEvent;
  let tester: EventMember;

  beforeAll(async () => {
    database = await createTestDatabase();
    agency = { agencyId: (await addAgency(database, 'tes')).agencyId, word: 'tes' };
    app = await createApp(testConfig(database), createLogger('api', 'silent'));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });
  beforeEach(async () => {
    event = await runningEvent(database, agency, { participants: 2, assessors: 2 });
    tester = await addEventMember(database, agency, event.eventId, 'tester');
  });

  const call = (
    member: { token: string } | undefined,
    method: 'GET' | 'PUT',
    path: string,
    ask: object = {},
    version = 1,
  ) =>
    app.inject({
      method,
      url: `/api/v1/assessment-events/${event.eventId}${path}`,
      cookies: { kader: member?.token ?? '' },
      headers: { 'x-kader-request': 'page', 'if-match': `"${version}"` },
      ...(method === 'GET' ? {} : { payload: ask }),
    });
  const path = () => `/participants/${event.participants[0]?.id}/potentials/intellectual`;
  const enter = (value: number | null, version: number, member: { token: string } | undefined = tester) =>
    call(member, 'PUT', path(), { value }, version);

  it('are entered by the tester on the event’s scale, each with its version', async () => {
    expect((await enter(400, 0)).json()).toMatchObject({ value: 400, version: 1 });
    expect((await enter(500, 0)).json()).toMatchObject({
      status: 412,
      present: { value: 400, version: 1, changedBy: expect.stringContaining('tester') },
    });
    for (const value of [0, 600])
      expect((await enter(value, 1)).json()).toMatchObject({
        code: 'assessmentCentre.potential-out-of-scale',
        details: { lowest: 100, highest: 500 },
      });
    expect((await enter(null, 1)).json()).toMatchObject({ value: null, version: 2 });
    expect((await call(tester, 'GET', '/potentials')).json()).toMatchObject({
      scale: { lowest: 100, highest: 500 },
      participants: event.participants.map(({ id }) => ({ id })),
      cells: [{ aspect: 'intellectual', value: null, version: 2 }],
    });
    expect((await call(tester, 'PUT', path().replace('intellectual', 'iq'), { value: 1 })).statusCode).toBe(
      400,
    );
  });

  it('are nobody else’s: no assessor, no tester of another event; and not once the event is locked', async () => {
    expect((await enter(400, 0, event.assessors[0])).json()).toMatchObject({ code: 'access.denied' });
    const stranger = await addSignedInMember(database, agency, 'tester');
    expect((await enter(400, 0, stranger)).json()).toMatchObject({ code: 'assessmentCentre.not-assigned' });
    expect((await call(stranger, 'GET', '/potentials')).statusCode).toBe(404);
    await database.owner(`update assessment_event set state = 'locked' where id = $1`, [event.eventId]);
    expect((await enter(400, 0)).json()).toMatchObject({ code: 'assessmentCentre.event-not-running' });
  });
});
