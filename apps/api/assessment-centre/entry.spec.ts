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
  type EventAssignment,
  type EventMember,
  type RunningEvent,
  runningEvent,
} from '#libs/testing/assessment-centre';
import { createApp } from '../create-app.js';

const EMPTY = { level: null, noEvidence: false, evidence: {}, indicators: [] };
const LEVEL_3 = { ...EMPTY, level: 300 };

interface Cell {
  readonly id: number;
  readonly assignmentId: number;
  readonly competencyCode: string;
  readonly level: number | null;
  readonly version: number;
}

describe('entry by assessors over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let agency: { agencyId: number; word: string };
  let event: RunningEvent;
  let first: EventMember;
  let second: EventMember;

  beforeAll(async () => {
    database = await createTestDatabase();
    agency = { agencyId: (await addAgency(database, 'entri')).agencyId, word: 'entri' };
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
    [first, second] = event.assessors as [EventMember, EventMember];
  });

  type Method = 'GET' | 'PATCH' | 'PUT' | 'DELETE';
  const call = (member: { token: string }, method: Method, path: string, ask: object = {}, version = 1) =>
    app.inject({
      method,
      url: `/api/v1/assessment-events/${event.eventId}${path}`,
      cookies: { kader: member.token },
      headers: { 'x-kader-request': 'page', 'if-match': `"${version}"` },
      ...(method === 'GET' || method === 'DELETE' ? {} : { payload: ask }),
    });
  const save = (cell: number, ask: object, version = 1, member = first) =>
    call(member, 'PATCH', `/ratings/${cell}`, ask, version);
  const toolOf = (kind: number) => event.toolIds[kind] ?? 0;
  const mine = ({ memberId }: EventMember, tool = 0): EventAssignment => {
    const found = event.assignments.find((one) => one.memberId === memberId && one.toolId === toolOf(tool));
    if (!found) throw new Error('nothing is assigned');
    return found;
  };
  const cells = (assignmentId: number) =>
    database.owner<Cell>(
      `select id, assignment_id as "assignmentId", competency_code as "competencyCode", level, version
       from assessment_rating where assignment_id = $1 order by id`,
      [assignmentId],
    );
  const cellOf = async (member: EventMember, tool = 0) => (await cells(mine(member, tool).id))[0]?.id ?? 0;
  const set = (values: string) =>
    database.owner(`update assessment_event set ${values} where id = $1`, [event.eventId]);

  describe('the sheet', () => {
    it('holds one assessor’s own assignments, rubric and cells, and nothing of anybody else’s', async () => {
      const sheet = (await call(first, 'GET', '/sheet')).json<Record<string, { id: number }[]>>();
      const own = event.assignments.filter(({ memberId }) => memberId === first.memberId);
      expect(sheet.assignments?.map(({ id }) => id)).toEqual(own.map(({ id }) => id).sort((a, b) => a - b));
      const ids = await database.owner<{ id: number }>(
        'select id from assessment_rating where assignment_id = any($1) order by id',
        [own.map(({ id }) => id)],
      );
      expect(sheet.cells?.map(({ id }) => id)).toEqual(ids.map(({ id }) => id));
      expect(sheet).toMatchObject({
        event: { id: event.eventId, state: 'running', levelStep: 100, endsOn: '2026-05-06' },
        competencies: event.competencies.map((code) => ({ code })),
        participants: event.participants.map(({ id }, place) => ({
          id,
          number: place + 1,
          groupName: 'Kelompok A',
        })),
      });
      expect(sheet.tools?.[0]).toMatchObject({ competencyCodes: event.competencies });
      expect(sheet.competencies?.[0]).toMatchObject({
        levels: [{ level: 1, indicators: [{ code: '1.1' }, { code: '1.2' }] }, {}, {}, {}, {}],
      });
    });

    it('is nobody’s who is not in the team, or left it', async () => {
      const stranger = await addSignedInMember(database, agency, 'assessor');
      expect((await call(stranger, 'GET', '/sheet')).json()).toMatchObject({
        status: 404,
        code: 'assessmentCentre.event-not-found',
      });
      await database.owner(
        `update assessment_team_member set left_at = now(), left_reason = 'Sakit' where id = $1`,
        [first.memberId],
      );
      expect((await call(first, 'GET', '/sheet')).statusCode).toBe(404);
    });
  });

  describe('a saved cell', () => {
    it('has its next version, one audit row in the assessor’s name, and no event', async () => {
      const id = await cellOf(first);
      const before = await database.owner('select id from outbox');
      const body = { ...LEVEL_3, evidence: { situation: 'Rapat', result: '' }, indicators: ['3.1'] };
      expect((await save(id, body)).json()).toEqual({ id, version: 2 });
      const [row] = await database.owner(
        'select level, evidence, indicators, no_evidence, on_paper_at from assessment_rating where id = $1',
        [id],
      );
      expect(row).toEqual({
        level: 300,
        evidence: { situation: 'Rapat' },
        indicators: ['3.1'],
        no_evidence: false,
        on_paper_at: null,
      });
      const trail = await database.owner(
        `select account_id, action from audit_entry where table_name = 'assessment_rating' and row_ids = array[$1::int]`,
        [id],
      );
      expect(trail).toEqual([{ account_id: first.accountId, action: 'update' }]);
      expect(await database.owner('select id from outbox')).toEqual(before);
    });

    it('takes 0 for a rating, NE for none, and is cleared again', async () => {
      const id = await cellOf(first);
      await save(id, { ...EMPTY, level: 0 }, 1);
      await save(id, { ...EMPTY, noEvidence: true, onPaperAt: '2026-05-04T09:30:00+08:00' }, 2);
      const [ne] = await database.owner(
        'select level, no_evidence, on_paper_at::text from assessment_rating where id = $1',
        [id],
      );
      expect(ne).toMatchObject({ level: null, no_evidence: true });
      expect((await save(id, EMPTY, 3)).json()).toEqual({ id, version: 4 });
    });

    it('of a race is kept once; the other hears both values, who and when', async () => {
      const id = await cellOf(first);
      const answers = await Promise.all([save(id, LEVEL_3), save(id, { ...EMPTY, level: 400 })]);
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
      const lost = answers.find(({ statusCode }) => statusCode === 412)?.json<{ present: object }>();
      const [row] = await cells(mine(first).id);
      expect(lost).toMatchObject({
        code: 'version.stale',
        present: {
          id,
          level: row?.level,
          version: 2,
          changedBy: expect.stringContaining('Akun'),
          changedAt: expect.any(String),
        },
      });
    });

    it.each([
      [{ ...EMPTY, level: 600 }, 'level-out-of-scale', 'level'],
      [{ ...EMPTY, level: -100 }, 'level-out-of-scale', 'level'],
      [{ ...EMPTY, level: 350 }, 'level-step', 'level'],
      [{ ...LEVEL_3, noEvidence: true }, 'level-and-no-evidence', 'level'],
      [{ ...LEVEL_3, indicators: ['9.9'] }, 'indicator-unknown', 'indicators'],
      [{ ...LEVEL_3, evidence: { observed: 'Diam' } }, 'evidence-form', 'evidence'],
    ])('is refused as %j', async (body, code, field) => {
      const id = await cellOf(first);
      expect((await save(id, body)).json()).toMatchObject({
        status: 400,
        code: `assessmentCentre.${code}`,
        field,
      });
      expect((await cells(mine(first).id))[0]).toMatchObject({ level: null, version: 1 });
    });

    it('follows the event’s step', async () => {
      await set('level_step = 50');
      const id = await cellOf(first);
      expect((await save(id, { ...EMPTY, level: 350 })).statusCode).toBe(200);
      expect((await save(id, { ...EMPTY, level: 325 }, 2)).json()).toMatchObject({
        code: 'assessmentCentre.level-step',
        details: { step: 50 },
      });
    });

    it('of a simulation is noted by what was seen', async () => {
      const id = await cellOf(first, 1);
      expect((await save(id, { ...LEVEL_3, evidence: { observed: 'Memimpin' } })).statusCode).toBe(200);
      expect((await save(id, { ...LEVEL_3, evidence: { task: 'X' } }, 2)).json()).toMatchObject({
        code: 'assessmentCentre.evidence-form',
      });
    });

    it.each([
      ['state = $$integration$$', 'event-not-running'],
      ['state = $$locked$$', 'event-not-running'],
      ['state = $$scheduled$$', 'event-not-running'],
    ])('is refused while %s', async (state, code) => {
      await set(state);
      expect((await save(await cellOf(first), LEVEL_3)).json()).toMatchObject({
        status: 409,
        code: `assessmentCentre.${code}`,
      });
    });

    it('is refused after the assignment ended', async () => {
      await database.owner('update assessment_assignment set ended_at = now() where id = $1', [
        mine(first).id,
      ]);
      expect((await save(await cellOf(first), LEVEL_3)).json()).toMatchObject({
        status: 409,
        code: 'assessmentCentre.assignment-ended',
      });
    });

    it('is nobody else’s: not the other assessor’s, the lead’s, nor one of another event', async () => {
      const id = await cellOf(first);
      const refused = { status: 403, code: 'assessmentCentre.not-assigned' };
      for (const member of [second, event.lead])
        expect((await save(id, LEVEL_3, 1, member)).json()).toMatchObject(refused);
      const other = await runningEvent(database, agency, { participants: 1, assessors: 2 });
      const [foreign] = await cells(other.assignments[0]?.id ?? 0);
      const unknown = { status: 404, code: 'assessmentCentre.rating-not-found' };
      expect((await save(foreign?.id ?? 0, LEVEL_3)).json()).toMatchObject(unknown);
      expect((await save(2_000_000_000, LEVEL_3)).json()).toMatchObject(unknown);
      expect((await cells(mine(first).id))[0]).toMatchObject({ level: null, version: 1 });
    });
  });

  describe('a finished sheet', () => {
    const complete = (version = 1) =>
      call(first, 'PUT', `/assignments/${mine(first).id}/completion`, {}, version);

    it('misses nothing: what has no level is named', async () => {
      const [rated, ...rest] = await cells(mine(first).id);
      await save(rated?.id ?? 0, { ...EMPTY, noEvidence: true });
      expect((await complete()).json()).toMatchObject({
        status: 409,
        code: 'assessmentCentre.cells-missing',
        details: { missing: rest.map(({ competencyCode }) => competencyCode) },
      });
    });

    it('stands still until it is opened again', async () => {
      const all = await cells(mine(first).id);
      for (const { id } of all) await save(id, LEVEL_3);
      expect((await complete()).json()).toMatchObject({ version: 2, completedAt: expect.any(String) });
      expect((await complete(1)).statusCode).toBe(412);
      const id = all[0]?.id ?? 0;
      expect((await save(id, { ...EMPTY, level: 400 }, 2)).json()).toMatchObject({
        code: 'assessmentCentre.sheet-completed',
      });
      const opened = await call(first, 'DELETE', `/assignments/${mine(first).id}/completion`, {}, 2);
      expect(opened.json()).toMatchObject({ version: 3, completedAt: null });
      expect((await save(id, { ...EMPTY, level: 400 }, 2)).statusCode).toBe(200);
    });

    it('is declared by its assessor alone', async () => {
      const path = `/assignments/${mine(first).id}/completion`;
      for (const member of [second, event.lead])
        expect((await call(member, 'PUT', path)).json()).toMatchObject({
          code: 'assessmentCentre.not-assigned',
        });
    });
  });

  describe('private notes', () => {
    const note = (body: string, version: number, member = first) =>
      call(member, 'PUT', `/assignments/${mine(first).id}/private-note`, { body }, version);

    it('are kept by version, and are in no trail', async () => {
      const trail = () => database.owner<{ count: string }>('select count(*) from audit_entry');
      const before = await trail();
      expect((await note('Gugup', 0)).json()).toMatchObject({ version: 1 });
      expect((await note('Gugup sekali', 1)).json()).toMatchObject({ version: 2 });
      expect((await note('Tenang', 1)).json()).toMatchObject({
        status: 412,
        present: { body: 'Gugup sekali', version: 2 },
      });
      expect((await note('Tenang', 0)).statusCode).toBe(412);
      expect(await trail()).toEqual(before);
    });

    it('are nobody else’s', async () => {
      await note('Gugup', 0);
      expect((await note('Tenang', 1, second)).json()).toMatchObject({
        code: 'assessmentCentre.not-assigned',
      });
    });
  });
});
