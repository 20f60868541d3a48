import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type AssignmentWish,
  designFindings,
  distribute,
  EVENT_METHODS,
  EVENT_MOVES,
  EVENT_STATES,
  type EventDesign,
  findClashes,
  isSimulation,
  methodTemplate,
  moveRefusal,
  proposeAssignments,
  proposeTimetable,
  type Session,
} from '#libs/domain/assessment-event';
import { POSITION_LEVELS } from '#libs/domain/position-level';

const MAY = { role: 'leadAssessor', reason: 'alasan', errors: 0, openRatings: 0 };

describe('states', () => {
  test('back only by the lead, with a reason; what has results is not cancelled', () => {
    for (const { from, to, kind } of EVENT_MOVES.filter((move) => move.kind === 'back')) {
      expect(kind).toBe('back');
      expect(moveRefusal(from, to, { ...MAY, role: 'acAdmin' })).toBe('move-not-yours');
      expect(moveRefusal(from, to, { ...MAY, reason: '  ' })).toBe('reason-missing');
      expect(moveRefusal(from, to, MAY)).toBeNull();
    }
    expect(moveRefusal('locked', 'cancelled', MAY)).toBe('move-unknown');
    expect(moveRefusal('draft', 'running', MAY)).toBe('move-unknown');
    expect(moveRefusal('draft', 'cancelled', { ...MAY, reason: null })).toBe('reason-missing');
  });

  test('an admin schedules and starts, only what is sound; integration waits for every rating or a reason', () => {
    const admin = { ...MAY, role: 'acAdmin', reason: null };
    expect(moveRefusal('draft', 'scheduled', admin)).toBeNull();
    expect(moveRefusal('draft', 'scheduled', { ...admin, errors: 1 })).toBe('design-unsound');
    expect(moveRefusal('scheduled', 'running', { ...admin, errors: 1 })).toBe('design-unsound');
    expect(moveRefusal('running', 'integration', admin)).toBe('move-not-yours');
    const open = { ...MAY, openRatings: 1 };
    expect(moveRefusal('running', 'integration', { ...open, reason: null })).toBe('ratings-open');
    expect(moveRefusal('running', 'integration', open)).toBeNull();
  });

  test('every state but the last two is left by somebody', () => {
    const left = new Set(EVENT_MOVES.map(({ from }) => from));
    expect(EVENT_STATES.filter((state) => !left.has(state))).toEqual(['cancelled']);
  });
});

describe('templates', () => {
  test.each(EVENT_METHODS.flatMap((method) => POSITION_LEVELS.map((level) => [method, level] as const)))(
    '%s for %s passes its own checks',
    (method, level) => {
      const { tools, cells } = methodTemplate(method, level);
      const findings = designFindings({
        ...SOUND,
        method,
        isAssessmentCentre: tools.some(isSimulation),
        competencies: [...new Set(cells.map(({ code }) => code))],
        tools: tools.map((kind, id) => ({ id, kind, name: kind })),
        cells: cells.map(({ kind, code, weight }) => ({ toolId: tools.indexOf(kind), code, weight })),
      });
      const codes = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
      expect(codes.filter((code) => code.startsWith('competency') || code.startsWith('no-'))).toEqual([]);
      expect(new Set(cells.map(({ code }) => code)).size).toBe(9);
    },
  );
});

const seat = (participantId: number, toolId: number, memberId: number) => ({
  participantId,
  toolId,
  memberId,
});
const SOUND: EventDesign = {
  method: 'complex',
  isAssessmentCentre: true,
  integrationRule: 'consensus',
  minimumAssessors: 2,
  smallestGroup: 1,
  largestGroup: 8,
  startsOn: '2026-05-04',
  endsOn: '2026-05-06',
  competencies: ['M.01'],
  tools: [
    { id: 1, kind: 'competencyInterview', name: 'Wawancara' },
    { id: 2, kind: 'leaderlessGroupDiscussion', name: 'LGD' },
  ],
  cells: [1, 2].map((toolId) => ({ toolId, code: 'M.01', weight: 100 })),
  batches: [{ id: 1, name: 'Angkatan I', startsOn: '2026-05-04', endsOn: '2026-05-06' }],
  groups: [{ id: 1, batchId: 1, name: 'Kelompok A' }],
  participants: [{ id: 1, name: 'Sari', groupId: 1 }],
  members: [
    { id: 1, name: 'Ketua', role: 'leadAssessor' },
    ...[2, 3, 4, 5].map((id) => ({ id, name: `Asesor ${id}`, role: 'assessor' })),
  ],
  seats: [seat(1, 1, 2), seat(1, 1, 3), seat(1, 2, 4), seat(1, 2, 5)],
  conflicts: [],
  rooms: [{ id: 1, name: 'Ruang 1' }],
  sessions: [1, 2].map((toolId) =>
    session({ id: toolId, toolId, from: toolId * 60, until: toolId * 60 + 60 }),
  ),
};

function session(part: Partial<Session>): Session {
  return { id: 1, toolId: 1, groupId: 1, participantId: null, roomId: 1, from: 0, until: 60, ...part };
}

const SEES_ALL = [seat(1, 1, 3), seat(1, 1, 4), seat(1, 2, 3), seat(1, 2, 4)];

describe('design checks', () => {
  test('find nothing in what is sound', () => {
    expect(designFindings(SOUND)).toEqual([]);
  });

  test.each<[string, string, Partial<EventDesign>]>([
    ['no-competency', 'error', { competencies: [], cells: [] }],
    ['no-tool', 'error', { tools: [{ id: 1, kind: 'psychometricTest', name: 'Psikotes' }], cells: [] }],
    ['competency-unmeasured', 'error', { competencies: ['M.01', 'M.02'] }],
    ['competency-single-tool', 'error', { cells: SOUND.cells.slice(0, 1) }],
    ['competency-single-tool', 'warning', { cells: SOUND.cells.slice(0, 1), method: 'simple' }],
    ['no-simulation', 'error', { tools: SOUND.tools.slice(0, 1) }],
    ['tool-without-competency', 'warning', { cells: SOUND.cells.slice(0, 1) }],
    ['weights-unused', 'warning', { cells: SOUND.cells.map((cell, n) => ({ ...cell, weight: n + 1 })) }],
    ['no-batch', 'error', { batches: [], groups: [] }],
    ['batch-outside-event', 'error', { endsOn: '2026-05-05' }],
    ['no-participant', 'error', { participants: [], seats: [] }],
    ['participant-without-group', 'error', { participants: [{ id: 1, name: 'Sari', groupId: null }] }],
    ['group-empty', 'warning', { groups: [...SOUND.groups, { id: 2, batchId: 1, name: 'Kelompok B' }] }],
    ['group-too-small', 'warning', { smallestGroup: 4 }],
    ['group-too-large', 'error', { largestGroup: 0, smallestGroup: 0 }],
    ['no-lead', 'error', { members: SOUND.members.slice(1) }],
    ['too-few-assessors', 'error', { members: SOUND.members.slice(0, 2) }],
    ['seat-missing', 'error', { seats: SOUND.seats.slice(1) }],
    ['seat-in-conflict', 'error', { conflicts: [{ participantId: 1, memberId: 3 }] }],
    ['sees-every-tool', 'warning', { seats: SEES_ALL }],
    ['no-session', 'warning', { sessions: [] }],
    ['session-missing', 'warning', { sessions: SOUND.sessions.slice(0, 1) }],
    ['session-clash', 'error', { sessions: SOUND.sessions.map((each) => ({ ...each, from: 0 })) }],
  ])('%s is a %s', (code, severity, change) => {
    expect(designFindings({ ...SOUND, ...change })).toContainEqual(
      expect.objectContaining({ code, severity }),
    );
  });

  test('a clash is named', () => {
    const sessions = SOUND.sessions.map((each) => ({ ...each, from: 0, until: 60 }));
    const found = designFindings({ ...SOUND, sessions, seats: SEES_ALL }).find(({ code }) => code === 'session-clash');
    expect(found?.names).toEqual(['Ruang 1', 'Angkatan I, Kelompok A', 'Asesor 3', 'Asesor 4']);
  });
});

describe('clashes', () => {
  const crew = { participants: [{ id: 1, groupId: 1 }], seats: [] };
  test.each<[string, Partial<Session>, string[]]>([
    ['one group in two rooms', { roomId: 2 }, ['group']],
    ['two groups in one room', { groupId: 2 }, ['room']],
    ['end meets begin', { from: 60, until: 90 }, []],
    ['a participant apart from the group', { participantId: 1, roomId: 2 }, ['participant']],
    ['two groups at one tool in one hall at one time', { groupId: 2, toolId: 1 }, []],
    ['two groups at one tool in one hall, shifted', { groupId: 2, toolId: 1, from: 30 }, ['room']],
  ])('%s', (_, part, kinds) => {
    const sessions = [session({}), session({ id: 2, toolId: 2, ...part })];
    expect(findClashes(sessions, crew).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('two participants of a group may sit apart at one time', () => {
    const sessions = [session({ participantId: 1 }), session({ id: 2, participantId: 2, roomId: 2 })];
    expect(findClashes(sessions, crew)).toEqual([]);
  });
});

const wishes: fc.Arbitrary<AssignmentWish> = fc
  .record({
    people: fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }), {
      minLength: 1,
      maxLength: 25,
    }),
    tools: fc.integer({ min: 1, max: 4 }),
    members: fc.integer({ min: 0, max: 7 }),
    minimum: fc.integer({ min: 1, max: 3 }),
    barred: fc.array(fc.tuple(fc.nat(24), fc.nat(6)), { maxLength: 15 }),
  })
  .map(({ people, tools, members, minimum, barred }) => ({
    participants: people.map((groupId, place) => ({ id: place + 1, groupId })),
    toolIds: Array.from({ length: tools }, (_, place) => place + 1),
    memberIds: Array.from({ length: members }, (_, place) => place + 1),
    minimum,
    conflicts: barred.map(([participant, member]) => ({
      participantId: participant + 1,
      memberId: member + 1,
    })),
    kept: [],
  }));

describe('a proposal of assignments', () => {
  test('fills every place it can, never twice with one assessor, never in a conflict, and says the rest', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { seats, unfilled } = proposeAssignments(wish);
        expect(new Set(seats.map((each) => JSON.stringify(each))).size).toBe(seats.length);
        const barred = new Set(wish.conflicts.map((each) => `${each.participantId}/${each.memberId}`));
        expect(seats.some((each) => barred.has(`${each.participantId}/${each.memberId}`))).toBe(false);
        for (const { id } of wish.participants) {
          const eligible = wish.memberIds.filter((memberId) => !barred.has(`${id}/${memberId}`)).length;
          for (const toolId of wish.toolIds) {
            const here = (each: { participantId: number; toolId: number }) =>
              each.participantId === id && each.toolId === toolId;
            expect(seats.filter(here)).toHaveLength(Math.min(wish.minimum, eligible));
            const missing = Math.max(0, wish.minimum - eligible);
            expect(unfilled.find(here)?.missing ?? 0).toBe(missing);
          }
        }
        expect(proposeAssignments(wish)).toEqual({ seats, unfilled });
      }),
    );
  });

  test('without conflicts the loads differ by no more than a group, and nobody sees all tools where others can', () => {
    fc.assert(
      fc.property(wishes, (drawn) => {
        const wish = { ...drawn, conflicts: [] };
        const { seats } = proposeAssignments(wish);
        const load = wish.memberIds.map((id) => seats.filter(({ memberId }) => memberId === id).length);
        const sizes = [1, 2, 3, 4].map(
          (id) => wish.participants.filter((each) => each.groupId === id).length,
        );
        expect(Math.max(0, ...load) - Math.min(...load, Infinity)).toBeLessThanOrEqual(Math.max(1, ...sizes));
        const [tools, members] = [wish.toolIds.length, wish.memberIds.length];
        if (tools < 2 || members * (tools - 1) < wish.minimum * tools) return;
        for (const { id } of wish.participants) {
          for (const memberId of wish.memberIds) {
            const met = seats.filter((each) => each.participantId === id && each.memberId === memberId);
            expect(met.length).toBeLessThan(tools);
          }
        }
      }),
    );
  });

  test('keeps what is kept and fills up beside it', () => {
    const kept = [seat(1, 1, 3)];
    const wish = { conflicts: [], kept, minimum: 2, toolIds: [1], memberIds: [2, 3, 4] };
    const { seats } = proposeAssignments({ ...wish, participants: [{ id: 1, groupId: 1 }] });
    expect(seats).toEqual([seat(1, 1, 3), seat(1, 1, 2)]);
  });
});

describe('a proposed timetable', () => {
  test('never clashes, keeps to the hours, and leaves nothing untold', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 0, max: 3 }), (wish, rooms) => {
        const { seats } = proposeAssignments(wish);
        const hours = [{ from: 480, until: 720 }];
        const { sessions, unplaced } = proposeTimetable({
          participants: wish.participants,
          seats,
          groups: [1, 2, 3, 4].map((id) => ({ id, hours })),
          tools: wish.toolIds.map((id) => ({
            id,
            kind: id % 2 ? ('competencyInterview' as const) : ('leaderlessGroupDiscussion' as const),
          })),
          roomIds: Array.from({ length: rooms }, (_, place) => place + 1),
        });
        expect(findClashes(sessions, { participants: wish.participants, seats })).toEqual([]);
        expect(sessions.every(({ from, until }) => from >= 480 && until <= 720)).toBe(true);
        const grouped = wish.participants.filter(({ groupId }) => groupId !== null);
        const filled = new Set(grouped.map(({ groupId }) => groupId)).size;
        const wanted = wish.toolIds.reduce((sum, id) => sum + (id % 2 ? grouped.length : filled), 0);
        expect(sessions.length + unplaced.length).toBe(wanted);
      }),
      { numRuns: 60 },
    );
  });
});

test('people without a group fill the smallest first', () => {
  const groups = [
    { id: 1, size: 2 },
    { id: 2, size: 0 },
  ];
  const placed = distribute([7, 8, 9], groups).map(({ groupId }) => groupId);
  expect(placed).toEqual([2, 2, 1]);
  expect(distribute([7], [])).toEqual([]);
});
