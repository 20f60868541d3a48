import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { calendarDate } from '#libs/domain/calendar';
import { GENERIC_CODES } from '#libs/domain/competency';
import { StaleVersion } from '#libs/platform/database';
import {
  addSignedInMember,
  createTestDatabase,
  createTestPlatform,
  addAgency,
  type TestDatabase,
} from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import { AssessmentCentreModule } from '../index.js';
import { AttendanceService, ChangesService } from '../attendance/index.js';
import { DesignService, SeatsService, templateOf } from '../design/index.js';
import { ParticipantsQueries, ParticipantsService } from '../participants/index.js';
import { AssessmentTasksQueries } from '../tasks/index.js';
import { ConflictsService, TeamQueries, TeamService } from '../team/index.js';
import { TimetableService } from '../timetable/index.js';
import { EventsQueries, EventsService, type EventView, StructureService } from './index.js';

const DAY = calendarDate('2026-05-04');
const INPUT = {
  name: 'Pemetaan administrator',
  purpose: 'mapping',
  method: 'medium',
  assessedLevel: 'administrator',
  institution: 'BKPSDM',
  startsOn: DAY,
  endsOn: calendarDate('2026-05-05'),
} as const;

describe('the set-up of an event', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let tree: TestTree;
  let agencyId: number;
  let unitId: number;
  let people: { employeeId: number; positionId: number; nip: string }[];
  let event: EventView;
  let lead: ReturnType<typeof actorOf>;
  const assessors: ReturnType<typeof actorOf>[] = [];
  const get = <T>(type: new (...args: never[]) => T): T => platform.get(type);
  const ref = async () => ({ id: event.id, version: (await get(EventsQueries).one(lead, event.id)).version });

  function actorOf(member: { accountId: number; membershipId: number }, role: string) {
    const place = { orgUnitId: null, timeZone: 'Asia/Makassar' } as const;
    return { ...member, agencyId, role, source: 'api', ...place } as const;
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [AssessmentCentreModule] });
    ({ agencyId } = await addAgency(database, 'uji'));
    tree = new TestTree(database, agencyId);
    unitId = await tree.unit('Dinas A');
    const agency = { agencyId, word: 'uji' };
    lead = actorOf(await addSignedInMember(database, agency, 'leadAssessor'), 'leadAssessor');
    for (let seat = 0; seat < 4; seat++) {
      assessors.push(actorOf(await addSignedInMember(database, agency, 'assessor'), 'assessor'));
    }
    people = [];
    for (let place = 0; place < 10; place++) {
      const nip = `19850101201001101${place}`;
      const post = { kind: 'structural', level: 'administrator' };
      people.push({ nip, ...(await tree.placed(unitId, { name: `Peserta ${place}`, nip }, post)) });
    }
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  /** A draft with a group, eight participants, four assessors, tools and everything assigned and timed. */
  beforeEach(async () => {
    event = await get(EventsService).create(lead, INPUT);
    await get(StructureService).save(lead, await ref(), {
      batches: [
        { name: 'Angkatan I', startsOn: DAY, endsOn: INPUT.endsOn, groups: [{ name: 'Kelompok A' }] },
      ],
      rooms: [{ name: 'Aula' }, { name: 'Ruang 1' }],
    });
    await get(ParticipantsService).add(
      lead,
      await ref(),
      people.slice(0, 8).map(({ employeeId }) => employeeId),
    );
    await get(ParticipantsService).distribute(lead, await ref());
    for (const { accountId } of assessors) {
      await get(TeamService).add(lead, await ref(), { accountId, role: 'assessor' });
    }
    const { tools } = templateOf('medium', 'administrator');
    const { available } = await get(DesignService).read(lead, event.id);
    await get(DesignService).save(lead, await ref(), {
      competencies: available.filter(({ group }) => group !== 'technical').map(({ code }) => code),
      tools: tools.map(({ kind, cells }) => ({ kind, name: kind, cells })),
    });
    const proposal = await get(SeatsService).propose(lead, event.id, false);
    expect(proposal.unfilled).toEqual([]);
    await get(SeatsService).save(lead, await ref(), proposal.items);
    const times = { from: 480, until: 960, breakFrom: 720, breakUntil: 780 };
    const timetable = await get(TimetableService).propose(lead, event.id, times);
    expect(timetable.unplaced).toEqual([]);
    await get(TimetableService).save(lead, await ref(), timetable.items);
  });

  const move = async (to: EventView['state'], reason: string | null = null, actor = lead) =>
    get(EventsService).move(actor, await ref(), { to, reason });
  const cells = async () =>
    (
      await database.owner<{ n: number }>(
        `select count(*)::int as n from assessment_rating r join assessment_assignment a on a.agency_id = r.agency_id
           and a.id = r.assignment_id where a.event_id = $1 and a.ended_at is null`,
        [event.id],
      )
    )[0]?.n;
  const roster = () => get(ParticipantsQueries).list(lead, event.id);

  const addStandard = (positionId: number | undefined) =>
    database.owner(
      `with s as (insert into job_standard (agency_id, position_id, effective_from) values ($1, $2, '2020-01-02') returning id)
       insert into job_standard_level (agency_id, job_standard_id, competency_code, level)
       select $1, s.id, c, 4 from s, unnest($3::text[]) c`,
      [agencyId, positionId, GENERIC_CODES],
    );

  it('passes its checks, is scheduled with the snapshot of the day, runs with every cell made', async () => {
    await addStandard(people[0]?.positionId);
    const { items } = await get(EventsQueries).findings(lead, event.id);
    expect(items.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect((await move('scheduled')).state).toBe('scheduled');
    await database.owner(`update job_standard_level set level = 5`);
    const standards = await database.owner(
      `select p.number, p.standard_source as source, min(s.level)::int as level, count(*)::int as n
       from assessment_participant p join assessment_participant_standard s on s.participant_id = p.id
       where p.event_id = $1 and p.number < 3 group by 1, 2 order by 1`,
      [event.id],
    );
    expect(standards).toEqual([
      { number: 1, source: 'position', level: 4, n: 9 },
      { number: 2, source: 'class', level: 3, n: 9 },
    ]);
    await database.owner('delete from job_standard_level');
    await database.owner('delete from job_standard');
    expect((await move('running')).state).toBe('running');
    const [wanted] = await database.owner<{ n: number }>(
      `select count(*)::int as n from assessment_assignment a join assessment_matrix_cell x on x.tool_id = a.tool_id
       where a.event_id = $1`,
      [event.id],
    );
    expect(await cells()).toBe(wanted?.n);
    expect(wanted?.n).toBeGreaterThan(8 * 2 * 9);
    const tasks = get(AssessmentTasksQueries);
    const waiting = await tasks.tasks(assessors[0] ?? lead);
    expect(waiting.participantsToRate).toBeGreaterThan(0);
    expect((await tasks.tasks(lead)).participantsToRate).toBe(0);
    expect((await tasks.tasks(lead)).potentialsMissing).toBe(8);
  });

  it('moves only as the states say, keeps every step, and refuses what is unsound', async () => {
    await expect(move('running')).rejects.toMatchObject({ code: 'assessmentCentre.move-unknown' });
    await get(SeatsService).save(lead, await ref(), []);
    await expect(move('scheduled')).rejects.toMatchObject({
      code: 'assessmentCentre.design-unsound',
      details: { findings: ['seat-missing'] },
    });
    await expect(move('cancelled')).rejects.toMatchObject({ code: 'assessmentCentre.reason-missing' });
    expect((await move('cancelled', 'Anggaran digeser')).moves).toEqual([]);
    const { items } = await get(EventsQueries).moves(lead, event.id);
    expect(items).toEqual([expect.objectContaining({ fromState: 'draft', reason: 'Anggaran digeser' })]);
    await expect(get(ParticipantsService).distribute(lead, await ref())).rejects.toMatchObject({
      code: 'assessmentCentre.event-locked',
    });
  });

  it('opens to its team and to nobody else', async () => {
    const stranger = actorOf(
      await addSignedInMember(database, { agencyId, word: 'uji' }, 'leadAssessor'),
      'leadAssessor',
    );
    const page = { after: null, limit: 50 };
    expect((await get(EventsQueries).list(stranger, {}, page)).items).toEqual([]);
    await expect(get(EventsQueries).one(stranger, event.id)).rejects.toMatchObject({ kind: 'not-found' });
    const assessor = assessors[0] ?? lead;
    expect((await get(EventsQueries).one(assessor, event.id)).id).toBe(event.id);
    await expect(move('scheduled', null, { ...assessor, role: 'leadAssessor' })).rejects.toMatchObject({
      code: 'assessmentCentre.not-your-event',
    });
  });

  it('takes each participant once, named where not', async () => {
    const [first, ninth] = [people[0]?.employeeId ?? 0, people[8]?.employeeId ?? 0];
    const add = async (ids: number[]) => get(ParticipantsService).add(lead, await ref(), ids);
    const refused = (ids: number[], code: string) =>
      expect(add(ids)).rejects.toMatchObject({ code: `assessmentCentre.${code}` });
    await refused([ninth, ninth], 'participant-twice');
    await refused([ninth, first], 'participant-already-in');
    await refused([ninth, 999_999], 'employee-unknown');
    expect((await roster()).items).toHaveLength(8);
    const stale = await ref();
    await get(ParticipantsService).distribute(lead, stale);
    await expect(get(ParticipantsService).distribute(lead, stale)).rejects.toBeInstanceOf(StaleVersion);
    const text = [people[8]?.nip, ` ${people[8]?.nip}`, people[0]?.nip, '1985', '198501012010019999'].join(
      '\n',
    );
    const { items } = await get(ParticipantsQueries).pasted(lead, event.id, text);
    expect(items.map(({ code }) => code)).toEqual(['ok', 'duplicate', 'already-in', 'malformed', 'unknown']);
    expect(items[1]?.firstLine).toBe(1);
    const offered = await get(ParticipantsQueries).candidates(lead, event.id, {
      search: 'peserta',
      orgUnitId: unitId,
    });
    expect(offered.items.map(({ isIn }) => isIn).filter(Boolean)).toHaveLength(8);
    expect(offered.items).toHaveLength(10);
  });

  it('names the clash and saves nothing of a timetable that has one', async () => {
    const { items } = await get(TimetableService).read(lead, event.id);
    const [first, second] = items;
    if (!first || !second) throw new Error('no sessions');
    const clashing = [
      first,
      { ...second, day: first.day, fromTime: first.fromTime, untilTime: first.untilTime },
    ];
    await expect(get(TimetableService).save(lead, await ref(), clashing)).rejects.toMatchObject({
      code: 'assessmentCentre.session-clash',
      details: { name: expect.any(String), kind: expect.any(String) },
    });
    expect((await get(TimetableService).read(lead, event.id)).items).toHaveLength(items.length);
    const outside = [{ ...first, day: '2026-05-09' }];
    await expect(get(TimetableService).save(lead, await ref(), outside)).rejects.toMatchObject({
      code: 'assessmentCentre.session-outside',
    });
  });

  it('lets no conflict of interest be assigned; a recusal ends the seats', async () => {
    const assessor = assessors[0] ?? lead;
    const { items } = await get(SeatsService).read(lead, event.id);
    const team = await get(TeamQueries).list(lead, event.id);
    const memberId = team.items.find(({ accountId }) => accountId === assessor.accountId)?.id ?? 0;
    const mine = items.filter((seat) => seat.memberId === memberId);
    const participantId = mine[0]?.participantId ?? 0;
    await get(ConflictsService).recuse(assessor, event.id, participantId, 'Saudara');
    const left = (await get(SeatsService).read(lead, event.id)).items;
    expect(left.filter((seat) => seat.memberId === memberId && seat.participantId === participantId)).toEqual(
      [],
    );
    await expect(get(SeatsService).save(lead, await ref(), items)).rejects.toMatchObject({
      code: 'assessmentCentre.seat-in-conflict',
    });
    expect((await get(SeatsService).read(lead, event.id)).items).toEqual(left);
  });

  it('derives conflicts from the posts of an assessor who is an employee', async () => {
    const [assessor] = assessors;
    const colleague = await tree.placed(unitId, { name: 'Rekan' });
    await database.owner('update membership set employee_id = $2 where id = $1', [
      assessor?.membershipId,
      colleague.employeeId,
    ]);
    await get(ParticipantsService).add(lead, await ref(), [people[9]?.employeeId ?? 0]);
    const { items } = await get(TeamQueries).conflicts(lead, event.id);
    expect(new Set(items.map(({ kind, accountId }) => `${kind} ${accountId}`))).toEqual(
      new Set([`sameUnit ${assessor?.accountId}`]),
    );
    expect(items).toHaveLength(9);
    await database.owner('update membership set employee_id = null');
  });

  it('goes through the days: presence, a substitute with the snapshot, make-up, withdrawal, a leaving assessor', async () => {
    await move('scheduled');
    await move('running');
    const before = await cells();
    const [one, two, three] = (await roster()).items;
    const record = (version: number, isPresent: boolean) =>
      get(AttendanceService).record(
        lead,
        { eventId: event.id, participantId: one?.id ?? 0, day: DAY, version },
        { isPresent, signature: 'M0 0 L1 1' },
      );
    expect(await record(0, true)).toMatchObject({ isPresent: true, version: 1, state: 'present' });
    await expect(record(0, false)).rejects.toBeInstanceOf(StaleVersion);
    const ninth = people[8]?.employeeId ?? 0;
    const swapped = await get(ChangesService).substitute(lead, await ref(), two?.id ?? 0, {
      employeeId: ninth,
      reason: 'Sakit',
    });
    const substitute = swapped.items.find(({ employeeId }) => employeeId === ninth);
    expect(substitute).toMatchObject({ groupId: two?.groupId, standardSource: 'class', number: 9 });
    expect(swapped.items.find(({ id }) => id === two?.id)).toMatchObject({
      state: 'absent',
      replacedById: substitute?.id,
    });
    expect(await cells()).toBe(before);
    await get(ChangesService).withdraw(lead, await ref(), three?.id ?? 0, 'Mutasi');
    expect(await cells()).toBeLessThan(before ?? 0);
    const { items: team } = await get(TeamQueries).list(lead, event.id);
    const [leaving, staying] = team.filter(({ role }) => role === 'assessor');
    await database.owner(
      `update assessment_rating set level = 300 where id = (select min(r.id) from assessment_rating r
         join assessment_assignment a on a.id = r.assignment_id where a.member_id = $1 and a.ended_at is null)`,
      [leaving?.id],
    );
    const left = await get(TeamService).leave(lead, await ref(), leaving?.id ?? 0, { reason: 'Sakit' });
    expect(left.items.find(({ id }) => id === leaving?.id)).toMatchObject({ seats: 1, leftReason: 'Sakit' });
    expect(staying?.leftAt).toBeNull();
  });
});
