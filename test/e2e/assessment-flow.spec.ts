import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GENERIC_CODES } from '#libs/domain/competency';
import type { SheetView } from '#libs/features/assessment-centre/entry';
import type {
  IntegrationOverview,
  IntegrationSheet,
  NarrativeView,
} from '#libs/features/assessment-centre/integration';
import { createLogger } from '#libs/platform/logging';
import {
  addAgency,
  addSignedInMember,
  createTestDatabase,
  type SignedInMember,
  type TestDatabase,
  testConfig,
} from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import { createApp } from '../../apps/api/create-app.js';
import { EventOffice } from './flow/event-office.js';

const LONG = Boolean(process.env.KADER_TEST_LONG);
/** The load case: 243 people in three days; the short form is one group. */
const PEOPLE = LONG ? 243 : 8;
const ASSESSORS = LONG ? 40 : 4;
const MINUTES = LONG ? 40 : 2;
const DAYS = ['2026-05-04', '2026-05-05', '2026-05-06'] as const;
const TOOLS = ['competencyInterview', 'leaderlessGroupDiscussion', 'inTray'] as const;
const GROUP = 8;

/** From a draft to the released report and the profile, everything asked of the API as people ask it. */
describe('an assessment event', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let office: EventOffice;
  let lead: SignedInMember;
  let analyst: SignedInMember;
  let assessors: SignedInMember[];
  let employeeIds: number[];

  beforeAll(async () => {
    database = await createTestDatabase();
    const agency = { agencyId: (await addAgency(database, 'alur')).agencyId, word: 'alur' };
    app = await createApp(testConfig(database), createLogger('api', 'silent'));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    lead = await addSignedInMember(database, agency, 'leadAssessor');
    analyst = await addSignedInMember(database, agency, 'hrAnalyst');
    assessors = [];
    for (let seat = 0; seat < ASSESSORS; seat++) {
      assessors.push(await addSignedInMember(database, agency, 'assessor'));
    }
    const tree = new TestTree(database, agency.agencyId);
    const unitId = await tree.unit('Dinas Alur');
    employeeIds = [];
    for (let place = 0; place < PEOPLE; place++) {
      const nip = `198501012010011${String(place + 1).padStart(3, '0')}`;
      const person = { name: `Peserta ${place + 1}`, nip };
      const post = { kind: 'structural', level: 'administrator' };
      employeeIds.push((await tree.placed(unitId, person, post)).employeeId);
    }
    office = new EventOffice(app, lead);
  }, MINUTES * 60_000);
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const overview = () => office.call<IntegrationOverview>(lead, 'GET', `/${office.eventId}/integration`);
  const person = (id: number) => `/${office.eventId}/integration/participants/${id}`;
  const sheetOf = (id: number) => office.call<IntegrationSheet>(lead, 'GET', person(id));

  it(
    'is set up, scheduled and begins to run',
    async () => {
      const days = { startsOn: DAYS[0], endsOn: DAYS[2] };
      const event = { name: 'Pemetaan administrator', purpose: 'mapping', method: 'complex' };
      const made = await office.call<{ id: number }>(lead, 'POST', '', {
        body: {
          ...event,
          ...days,
          assessedLevel: 'administrator',
          institution: 'BKPSDM Alur',
          accreditation: 'A',
        },
      });
      office.eventId = made.id;
      const groups = Array.from({ length: Math.ceil(PEOPLE / GROUP) }, (_, place) => ({
        name: `Kelompok ${place + 1}`,
      }));
      await office.setUp('PUT', '/structure', {
        batches: [{ name: 'Angkatan I', ...days, groups }],
        rooms: groups.map(({ name }) => ({ name: `Ruang ${name}` })),
      });
      await office.setUp('POST', '/participants', { employeeIds });
      await office.setUp('POST', '/participants/distribution');
      for (const { accountId } of assessors) {
        await office.setUp('POST', '/team', { accountId, role: 'assessor' });
      }
      const cells = GENERIC_CODES.map((code) => ({ code, weight: 100 }));
      await office.setUp('PUT', '/design', {
        competencies: GENERIC_CODES,
        tools: TOOLS.map((kind) => ({ kind, name: kind, cells })),
      });
      const proposal = await office.call<{ items: object[]; unfilled: object[] }>(
        lead,
        'POST',
        `/${office.eventId}/seats/proposal`,
        { body: { keeps: false } },
      );
      expect(proposal.unfilled).toEqual([]);
      expect(proposal.items).toHaveLength(PEOPLE * TOOLS.length * 2);
      const seats = proposal.items as { participantId: number; toolId: number; memberId: number }[];
      await office.setUp('PUT', '/seats', {
        seats: seats.map(({ participantId, toolId, memberId }) => ({ participantId, toolId, memberId })),
      });
      const hours = { from: '08:00', until: '16:00', breakFrom: '12:00', breakUntil: '13:00' };
      const timetable = await office.call<{ items: object[] }>(
        lead,
        'POST',
        `/${office.eventId}/timetable/proposal`,
        { body: hours },
      );
      await office.setUp('PUT', '/timetable', { sessions: timetable.items.map(withoutId) });
      expect(await office.move('scheduled')).toBe('scheduled');
      expect(await office.move('running')).toBe('running');
    },
    MINUTES * 60_000,
  );

  it(
    'is entered by its assessors, each alone; nobody sees a value before the meeting',
    async () => {
      for (const assessor of assessors) {
        const sheet = await office.call<SheetView>(assessor, 'GET', `/${office.eventId}/sheet`);
        for (const { id, assignmentId, competencyCode, version } of sheet.cells) {
          const seat = sheet.assignments.find((one) => one.id === assignmentId);
          const rating = ratingOf(seat?.participantId ?? 0, seat?.toolId ?? 0, competencyCode);
          await office.call(assessor, 'PATCH', `/${office.eventId}/ratings/${id}`, {
            version,
            body: { ...rating, evidence: {}, indicators: [] },
          });
        }
      }
      const { participants } = await overview();
      expect(participants.every(({ cells, filled }) => cells === filled && filled === 54)).toBe(true);
      expect(participants.every(({ jpm, blocks }) => jpm === null && blocks === null)).toBe(true);
      const [first] = participants;
      for (const reader of [lead, assessors[0] ?? lead]) {
        expect(await office.refusal(reader, 'GET', person(first?.id ?? 0))).toMatchObject({
          status: 409,
          code: 'assessmentCentre.not-integrating',
        });
      }
      expect(await office.refusal(analyst, 'GET', `/${office.eventId}/integration`)).toMatchObject({
        code: 'access.denied',
      });
    },
    MINUTES * 60_000,
  );

  it(
    'is integrated: levels settled, texts written and accepted; before that nothing is locked',
    async () => {
      expect(await office.move('integration')).toBe('integration');
      const { participants } = await overview();
      const blocked = await office.refusal(lead, 'POST', `/${office.eventId}/moves`, {
        version: await office.version(),
        body: { to: 'locked' },
      });
      expect(blocked).toMatchObject({ code: 'assessmentCentre.lock-blocked', details: { count: PEOPLE } });
      const [one] = assessors;
      const level = { version: 0, body: { level: 300, note: '' } };
      expect(
        await office.refusal(one ?? lead, 'PUT', `${person(participants[0]?.id ?? 0)}/levels/M.01`, level),
      ).toMatchObject({
        code: 'access.denied',
      });
      for (const { id } of participants) {
        const sheet = await sheetOf(id);
        for (const { code, mean } of sheet.competencies) {
          const body = { level: Math.round((mean ?? 0) / 1_000_000) * 100, note: '' };
          await office.call(lead, 'PUT', `${person(id)}/levels/${code}`, { version: 0, body });
        }
        await writeTexts(id);
      }
      expect((await overview()).participants.every(({ isReady }) => isReady)).toBe(true);
    },
    MINUTES * 60_000,
  );

  async function writeTexts(id: number): Promise<void> {
    const { participant, proposedDevelopmentAreas } = await sheetOf(id);
    const body = {
      strengths: `Kekuatan peserta ${participant.number}`,
      developmentAreas: `Pengembangan peserta ${participant.number}`,
      placementAdvice: `Penempatan peserta ${participant.number}`,
      developmentAdvice: proposedDevelopmentAreas.map((code) => `${code}: pelatihan`).join('; '),
    };
    const written = await office.call<NarrativeView>(lead, 'PUT', `${person(id)}/narrative`, {
      version: 0,
      body,
    });
    await office.call(lead, 'POST', `${person(id)}/narrative/moves`, {
      version: written.version,
      body: { to: 'accepted', note: '' },
    });
  }

  it(
    'leaves minutes as PDF and DOCX',
    async () => {
      const pdf = await office.file(lead, `/${office.eventId}/integration/minutes.pdf?paper=F4`);
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      const docx = await office.file(lead, `/${office.eventId}/integration/minutes.docx`);
      expect(docx.subarray(0, 2).toString()).toBe('PK');
    },
    MINUTES * 60_000,
  );

  it(
    'is locked and released: a result and an event for every person, and the profile shows it',
    async () => {
      await database.owner('delete from outbox');
        expect(await office.move('locked')).toBe('locked');
        const told = await database.owner<{ ids: number[] }>(
        `select array_agg((payload -> 'employeeIds' ->> 0)::int order by 1) as ids from outbox
       where name = 'assessment.resultsChanged' and jsonb_array_length(payload -> 'employeeIds') = 1`,
      );
      expect(told[0]?.ids.sort((a, b) => a - b)).toEqual([...employeeIds].sort((a, b) => a - b));
      const { participants } = await overview();
      const [first] = participants;
      const sheet = await sheetOf(first?.id ?? 0);
      const sum = sheet.competencies.reduce((total, { final }) => total + (final ?? 0), 0);
      expect(first?.jpm).toBe(Math.round((sum * 100_000_000) / 2_700));
      const profile = await office.call<object>(
        analyst,
        'GET',
        `/employees/${employeeIds[0]}/competency-profile`,
      );
      expect(JSON.stringify(profile)).toContain('BKPSDM Alur');
      expect(await office.move('released')).toBe('released');
      const states = await database.owner('select distinct state from assessment_report');
      expect(states).toEqual([{ state: 'released' }]);
    },
    MINUTES * 60_000,
  );

  it(
    'goes back with a reason: the results are void, the reports withdrawn and readable',
    async () => {
      await office.move('locked', 'Rilis ditunda');
      expect(
        await office.refusal(lead, 'POST', `/${office.eventId}/moves`, {
          version: await office.version(),
          body: { to: 'integration' },
        }),
      ).toMatchObject({ code: 'assessmentCentre.reason-missing' });
      await office.move('integration', 'Level peserta 1 keliru');
      const [left] = await database.owner(
        `select (select count(*)::int from assessment_result where voided_at is null) as results,
         (select count(*)::int from assessment_report where state = 'withdrawn' and content ? 'competencies'
            and withdrawn_reason = 'Level peserta 1 keliru') as withdrawn`,
      );
      expect(left).toEqual({ results: 0, withdrawn: PEOPLE });
    },
    MINUTES * 60_000,
  );
});

function withoutId(session: object): object {
  const { id: _, ...rest } = session as { id: number };
  return rest;
}

/** Levels that differ by person, tool and competency; now and then NE, which is no rating. */
function ratingOf(
  participantId: number,
  toolId: number,
  code: string,
): { level: number | null; noEvidence: boolean } {
  if ((participantId + toolId) % 11 === 0) return { level: null, noEvidence: true };
  const turn = participantId * 7 + toolId + code.charCodeAt(code.length - 1);
  return { level: 200 + (turn % 3) * 100, noEvidence: false };
}
