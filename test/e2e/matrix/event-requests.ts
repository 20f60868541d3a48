import type { Ask, AskOf, Objects } from './ask.js';

/** The event of an agency; what is asked with a version is stale on purpose, so nothing moves. */
const STALE = 999;

const byEvent = ({ agency }: Objects): Ask => ({ params: { id: agency.event.eventId } });
const inEvent = ({ agency }: Objects): Ask => ({ params: { eventId: agency.event.eventId } });
const person = ({ agency }: Objects): Ask => ({
  params: { eventId: agency.event.eventId, participantId: agency.event.participantId },
});
const stale =
  (ask: (objects: Objects) => Ask, body?: object): AskOf =>
  (objects) => ({
    ...ask(objects),
    version: STALE,
    ...(body ? { body } : {}),
  });
const reason = { reason: 'Salah catat' };

const basics = {
  name: 'Kegiatan uji',
  purpose: 'mapping',
  method: 'simple',
  assessedLevel: 'pengawas',
  institution: 'Lembaga uji',
  startsOn: '2026-05-04',
  endsOn: '2026-05-06',
};

/** Requests to the set-up and the days of assessment events. */
export const EVENT_REQUESTS: Readonly<Record<string, AskOf>> = {
  AssessmentEvents_list: () => ({}),
  AssessmentEvents_one: byEvent,
  AssessmentEvents_findings: byEvent,
  AssessmentEvents_moves: byEvent,
  AssessmentEvents_create: () => ({ body: basics }),
  AssessmentEvents_change: stale(byEvent, basics),
  AssessmentEvents_move: stale(byEvent, { to: 'cancelled', ...reason }),
  EventSetUp_template: () => ({ query: { method: 'simple', level: 'pengawas' } }),
  EventSetUp_readStructure: byEvent,
  EventSetUp_saveStructure: stale(byEvent, { batches: [], rooms: [] }),
  EventSetUp_readDesign: byEvent,
  EventSetUp_saveDesign: stale(byEvent, { competencies: [], tools: [] }),
  EventSetUp_readSeats: byEvent,
  EventSetUp_proposeSeats: (objects) => ({ ...byEvent(objects), body: { keeps: true } }),
  EventSetUp_saveSeats: stale(byEvent, { seats: [] }),
  EventSetUp_readTimetable: byEvent,
  EventSetUp_proposeTimetable: (objects) => ({
    ...byEvent(objects),
    body: { from: '08:00', until: '16:00', breakFrom: '12:00', breakUntil: '13:00' },
  }),
  EventSetUp_saveTimetable: stale(byEvent, { sessions: [] }),
  EventParticipants_list: inEvent,
  EventParticipants_candidates: (objects) => ({
    ...inEvent(objects),
    query: { search: objects.unit.word },
  }),
  EventParticipants_pasted: (objects) => ({ ...inEvent(objects), body: { text: objects.unit.nip } }),
  EventParticipants_add: stale(inEvent, { employeeIds: [1] }),
  EventParticipants_place: stale(inEvent, { places: [{ participantId: 1, groupId: null }] }),
  EventParticipants_distribute: stale(inEvent),
  EventParticipants_remove: stale(person),
  EventParticipants_withdraw: stale(person, reason),
  EventParticipants_substitute: stale(person, { employeeId: 1, ...reason }),
  EventParticipants_makeUp: stale(person, { groupId: null, ...reason }),
  EventTeam_list: inEvent,
  EventTeam_candidates: (objects) => ({ ...inEvent(objects), query: { role: 'assessor' } }),
  EventTeam_add: stale(inEvent, { accountId: 1, role: 'assessor' }),
  EventTeam_leave: ({ agency }) => ({
    params: { eventId: agency.event.eventId, memberId: agency.event.memberId },
    version: STALE,
    body: reason,
  }),
  EventTeam_listConflicts: inEvent,
  EventTeam_declare: stale(inEvent, { participantId: 1, accountId: 1, kind: 'other' }),
  EventTeam_withdraw: ({ agency }) => ({
    params: { eventId: agency.event.eventId, conflictId: agency.event.conflictId },
    version: STALE,
  }),
  EventTeam_recuse: (objects) => ({ ...person(objects), body: {} }),
  EventAttendance_read: (objects) => ({ ...inEvent(objects), query: { day: '2026-05-04' } }),
  EventAttendance_record: (objects) => ({
    ...person(objects),
    query: { day: '2026-05-04' },
    version: STALE,
    body: { isPresent: true },
  }),
  EventAttendance_consentOnPaper: person,
  EventAttendance_mine: () => ({}),
  EventAttendance_consent: ({ agency }) => ({
    params: { participantId: agency.event.participantId },
    version: STALE,
  }),
};
