import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import type { ReportContent } from '#libs/domain/assessment-report';
import { ProfilesQueries } from '#libs/features/assessment';
import { AssessmentCentreModule } from '#libs/features/assessment-centre';
import { EventsService } from '#libs/features/assessment-centre/events';
import {
  ConsensusService,
  IntegrationQueries,
  NarrativesService,
} from '#libs/features/assessment-centre/integration';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import {
  fillRatings,
  type RunningEvent,
  runningEvent,
  settleEverything,
} from '#libs/testing/assessment-centre';

const RULES = { variant: 'V1', validityYears: 3, counting: 'newest' } as const;
const NARRATIVE = {
  strengths: 'Jujur dan tegas',
  developmentAreas: 'Komunikasi',
  placementAdvice: 'Tetap pada jabatan',
  developmentAdvice: 'Pelatihan M.03',
};

describe('from the meeting to the results', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let agency: { agencyId: number; word: string };
  let event: RunningEvent;

  beforeAll(async () => {
    database = await createTestDatabase();
    agency = { agencyId: (await addAgency(database, 'pleno')).agencyId, word: 'pleno' };
    module = await createTestPlatform(database, { imports: [AssessmentCentreModule] });
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });
  beforeEach(async () => {
    await database.owner(`delete from outbox`);
    event = await runningEvent(database, agency, {
      participants: 2,
      assessors: 2,
      tools: ['competencyInterview', 'inTray'],
    });
    await fillRatings(database, event.eventId, {
      level: `case when c.code = 'M.03' then 200 when a.member_id % 2 = 0 then 300 else 400 end`,
    });
    await database.owner(`update assessment_event set state = 'integration' where id = $1`, [event.eventId]);
  });

  const person = (place: number) => {
    const found = event.participants[place];
    if (!found) throw new Error('no such participant');
    return found;
  };
  const ref = (place = 0) => ({ eventId: event.eventId, participantId: person(place).id });
  const versionOf = async () => {
    const [row] = await database.owner<{ version: number }>(
      'select version from assessment_event where id = $1',
      [event.eventId],
    );
    return row?.version ?? 0;
  };
  const move = async (to: 'locked' | 'integration', reason: string | null = null) =>
    module
      .get(EventsService)
      .move(event.lead.actor, { id: event.eventId, version: await versionOf() }, { to, reason });
  const settle = (level: number | null, version: number, note = '', competency = 'M.01') =>
    module.get(ConsensusService).settle(event.lead.actor, { ...ref(), competency, version }, { level, note });
  const results = () =>
    database.owner<{
      id: number;
      participant_id: number;
      voided_at: Date | null;
      void_reason: string | null;
    }>(
      `select r.* from assessment_result r join assessment_participant p on p.id = r.participant_id and p.agency_id = r.agency_id
       where p.event_id = $1 order by r.id`,
      [event.eventId],
    );
  const published = () =>
    database.owner<{ payload: { employeeIds: number[] } }>(
      `select payload from outbox where name = 'assessment.resultsChanged' order by id`,
    );
  const reports = () =>
    database.owner<{
      number: string;
      state: string;
      withdrawn_reason: string | null;
      content: ReportContent;
    }>(
      `select r.* from assessment_report r join assessment_participant p on p.id = r.participant_id and p.agency_id = r.agency_id
       where p.event_id = $1 order by r.id`,
      [event.eventId],
    );

  it('explains every figure of the sheet', async () => {
    const sheet = await module.get(IntegrationQueries).sheet(event.lead.actor, ref());
    const [first] = sheet.competencies;
    expect(first).toMatchObject({
      code: 'M.01',
      mean: 3_500_000,
      weightedMean: 3_500_000,
      spread: { lowest: 300, highest: 400, width: 100 },
      standard: 300,
      block: 'consensusMissing',
      version: 0,
    });
    expect(first?.tools.map(({ mean, counted }) => [mean, counted])).toEqual([
      [3_500_000, 2],
      [3_500_000, 2],
    ]);
    expect(sheet.assessors).toHaveLength(2);
  });

  it('settles a level at its version; a level or more from the mean asks for a note', async () => {
    expect(await settle(350, 0)).toMatchObject({ consensusLevel: 350, version: 1 });
    await expect(settle(400, 0)).rejects.toMatchObject({ present: { consensusLevel: 350, version: 1 } });
    await expect(settle(250, 1)).rejects.toMatchObject({ code: 'assessmentCentre.note-missing' });
    expect(await settle(250, 1, 'bukti lemah')).toMatchObject({ version: 2 });
    await expect(settle(330, 2)).rejects.toMatchObject({ code: 'assessmentCentre.level-invalid' });
    await expect(settle(300, 0, '', 'M.99')).rejects.toMatchObject({
      code: 'assessmentCentre.competency-unknown',
    });
    expect(await settle(null, 2)).toMatchObject({ consensusLevel: null, version: 3 });
  });

  it('lets the lead alone settle, and only in the meeting', async () => {
    const [assessor] = event.assessors;
    if (!assessor) throw new Error('no assessor');
    const asAssessor = module
      .get(ConsensusService)
      .settle(assessor.actor, { ...ref(), competency: 'M.01', version: 0 }, { level: 300, note: '' });
    await expect(asAssessor).rejects.toMatchObject({ code: 'assessmentCentre.not-lead' });
    await database.owner(`update assessment_event set state = 'running' where id = $1`, [event.eventId]);
    await expect(settle(300, 0)).rejects.toMatchObject({ code: 'assessmentCentre.not-integrating' });
    await expect(module.get(IntegrationQueries).sheet(event.lead.actor, ref())).rejects.toMatchObject({
      code: 'assessmentCentre.not-integrating',
    });
    const { participants } = await module.get(IntegrationQueries).overview(event.lead.actor, event.eventId);
    expect(participants[0]).toMatchObject({ cells: 36, filled: 36, blocks: null, jpm: null });
  });

  it('writes, returns and accepts the texts of a report; required ones must be there', async () => {
    await settleEverything(database, event.eventId);
    await database.owner(
      `update assessment_integration set consensus_level = 200 where competency_code = 'M.03' and participant_id = $1`,
      [person(0).id],
    );
    await database.owner('delete from assessment_narrative where participant_id = $1', [person(0).id]);
    const service = module.get(NarrativesService);
    const [assessor] = event.assessors;
    if (!assessor) throw new Error('no assessor');
    const write = (texts: typeof NARRATIVE, version: number) =>
      service.write(assessor.actor, { ...ref(), version }, texts);
    const go = (
      who: 'lead' | 'assessor',
      to: 'submitted' | 'returned' | 'accepted',
      version: number,
      note = '',
    ) =>
      service.move(who === 'lead' ? event.lead.actor : assessor.actor, { ...ref(), version }, { to, note });

    expect(await write({ ...NARRATIVE, developmentAdvice: 'Pelatihan' }, 0)).toMatchObject({ version: 1 });
    await expect(go('assessor', 'submitted', 1)).rejects.toMatchObject({
      code: 'assessmentCentre.texts-missing',
      details: { competencies: ['M.03'] },
    });
    await write(NARRATIVE, 1);
    expect(await go('assessor', 'submitted', 2)).toMatchObject({ state: 'submitted' });
    await expect(write(NARRATIVE, 3)).rejects.toMatchObject({ code: 'assessmentCentre.narrative-submitted' });
    await expect(go('assessor', 'accepted', 3)).rejects.toMatchObject({ code: 'assessmentCentre.not-lead' });
    await expect(go('lead', 'returned', 3)).rejects.toMatchObject({ code: 'assessmentCentre.note-missing' });
    expect(await go('lead', 'returned', 3, 'Perjelas')).toMatchObject({ returnedNote: 'Perjelas' });
    await expect(write(NARRATIVE, 3)).rejects.toMatchObject({ present: { version: 4, state: 'returned' } });
    await write(NARRATIVE, 4);
    await go('assessor', 'submitted', 5);
    expect(await go('lead', 'accepted', 6)).toMatchObject({ state: 'accepted', returnedNote: '' });
    const { participants } = await module.get(IntegrationQueries).overview(event.lead.actor, event.eventId);
    expect(participants.map(({ isReady }) => isReady)).toEqual([true, true]);
  });

  it('flags the same text in two reports', async () => {
    await settleEverything(database, event.eventId);
    await database.owner(
      `update assessment_narrative v set strengths = 'Mampu menyusun rencana kerja unit dengan sangat baik'
       from assessment_participant p where p.id = v.participant_id and p.agency_id = v.agency_id and p.event_id = $1`,
      [event.eventId],
    );
    const { identicalTexts } = await module.get(IntegrationQueries).overview(event.lead.actor, event.eventId);
    expect(identicalTexts).toEqual([
      { field: 'strengths', participantIds: [person(0).id, person(1).id].sort((a, b) => a - b) },
    ]);
  });

  it('locks nobody while somebody misses a level, and names them; the absent do not count', async () => {
    await settleEverything(database, event.eventId);
    await database.owner(
      `update assessment_rating r set level = null, no_evidence = true from assessment_assignment a
       where a.id = r.assignment_id and a.agency_id = r.agency_id and a.participant_id = $1 and r.competency_code = 'M.05'`,
      [person(1).id],
    );
    await expect(move('locked')).rejects.toMatchObject({
      code: 'assessmentCentre.lock-blocked',
      details: { count: 1, participantIds: [person(1).id], missing: ['unrated M.05'] },
    });
    expect(await results()).toEqual([]);
    expect(await published()).toEqual([]);
    await database.owner(`update assessment_participant set state = 'absent' where id = $1`, [person(1).id]);
    await move('locked');
    expect((await results()).map(({ participant_id }) => participant_id)).toEqual([person(0).id]);
  });

  it('records results, freezes the reports and publishes each person once', async () => {
    await settleEverything(database, event.eventId);
    await database.owner(
      `insert into assessment_potential (agency_id, participant_id, aspect_code, value) values ($1, $2, 'intellectual', 400)`,
      [agency.agencyId, person(0).id],
    );
    expect(await move('locked')).toMatchObject({ state: 'locked' });
    const told = (await published()).map(({ payload }) => payload.employeeIds);
    expect(told.sort()).toEqual([[person(0).employeeId], [person(1).employeeId]]);
    const [report] = await reports();
    expect(report).toMatchObject({ state: 'locked' });
    expect(report?.content).toMatchObject({
      format: 1,
      number: report?.number,
      outcome: { generic: { match: { value: 100_000_000 }, category: 'optimal' } },
      participant: { nip: person(0).nip, assessedOn: '2026-05-06', validUntil: '2029-05-06' },
    });
    expect(report?.content.competencies[0]?.integration.tools).toHaveLength(2);
    const profile = await module.get(ProfilesQueries).profile(event.lead.actor, person(0).employeeId, RULES);
    expect(JSON.stringify(profile)).toContain('2026-05-06');
    const stale = { id: event.eventId, version: 1 };
    await expect(
      module.get(EventsService).move(event.lead.actor, stale, { to: 'integration', reason: 'Salah' }),
    ).rejects.toMatchObject({ present: { state: 'locked' } });
    await expect(settle(400, 1)).rejects.toMatchObject({ code: 'assessmentCentre.not-integrating' });
  });

  it('going back voids the results with the reason, keeps the report readable and numbers the next one anew', async () => {
    await settleEverything(database, event.eventId);
    await move('locked');
    await expect(move('integration')).rejects.toMatchObject({ code: 'assessmentCentre.reason-missing' });
    await database.owner(`delete from outbox`);
    await move('integration', 'Salah catat level');
    expect((await results()).every(({ void_reason }) => void_reason === 'Salah catat level')).toBe(true);
    expect(await published()).toHaveLength(2);
    await move('locked');
    const all = await reports();
    expect(all.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn', 'locked', 'locked']);
    expect(all[0]).toMatchObject({ withdrawn_reason: 'Salah catat level', content: { format: 1 } });
    expect(all[2]?.number).toBe(`${all[0]?.number}-2`);
    expect((await results()).filter(({ voided_at }) => voided_at === null)).toHaveLength(2);
  });

  it("another centre's result of that day and purpose stands: the lock is refused and names who", async () => {
    await settleEverything(database, event.eventId);
    await database.owner(
      `insert into assessment_result (agency_id, employee_id, assessed_on, purpose, institution)
       values ($1, $2, '2026-05-06', 'mapping', 'Pusat Lain')`,
      [agency.agencyId, person(1).employeeId],
    );
    await expect(move('locked')).rejects.toMatchObject({
      code: 'assessment.result-exists',
      details: { participantIds: [person(1).id] },
    });
    expect(await results()).toEqual([]);
  });
});
