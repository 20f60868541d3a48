import { queryOptions } from '@tanstack/react-query';
import type { EventMethod } from '#libs/domain/assessment-event';
import type { PositionLevel } from '#libs/domain/position-level';
import type {
  CandidateFilter,
  DesignInput,
  EventFilter,
  EventInput,
  EventState,
  SeatInput,
  SessionInput,
  StructureInput,
  TeamRole,
} from './assessment-event-views.js';
import { answer, client, ifVersion, once } from './client.js';
import { listQuery } from './page.js';

/** Every reading of an event's set-up begins with this key. */
export const EVENTS = ['assessmentEvents'] as const;

export const eventsQuery = (filter: EventFilter) =>
  listQuery([...EVENTS, 'list', filter], (cursor) =>
    answer(client.GET('/assessment-events', { params: { query: { ...filter, cursor } } })),
  );

const path = (id: number) => ({ path: { id } });
const edit = ({ id, version }: EventRef) => ({ path: { id }, header: ifVersion(version) });
const part = ({ id, version }: EventRef) => ({ path: { eventId: id }, header: ifVersion(version) });

/** An event and the version of its set-up. */
export interface EventRef {
  readonly id: number;
  readonly version: number;
}

export const eventQuery = (id: number) =>
  queryOptions({
    queryKey: [...EVENTS, id, 'event'],
    queryFn: () => answer(client.GET('/assessment-events/{id}', { params: path(id) })),
  });

export const findingsQuery = (id: number) =>
  queryOptions({
    queryKey: [...EVENTS, id, 'findings'],
    queryFn: () => answer(client.GET('/assessment-events/{id}/findings', { params: path(id) })),
  });

export const movesQuery = (id: number) =>
  queryOptions({
    queryKey: [...EVENTS, id, 'moves'],
    queryFn: () => answer(client.GET('/assessment-events/{id}/moves', { params: path(id) })),
  });

export const structureQuery = (id: number) =>
  queryOptions({
    queryKey: [...EVENTS, id, 'structure'],
    queryFn: () => answer(client.GET('/assessment-events/{id}/structure', { params: path(id) })),
  });

export const designQuery = (id: number) =>
  queryOptions({
    queryKey: [...EVENTS, id, 'design'],
    queryFn: () => answer(client.GET('/assessment-events/{id}/design', { params: path(id) })),
  });

export const seatsQuery = (id: number) =>
  queryOptions({
    queryKey: [...EVENTS, id, 'seats'],
    queryFn: () => answer(client.GET('/assessment-events/{id}/seats', { params: path(id) })),
  });

export const timetableQuery = (id: number) =>
  queryOptions({
    queryKey: [...EVENTS, id, 'timetable'],
    queryFn: () => answer(client.GET('/assessment-events/{id}/timetable', { params: path(id) })),
  });

export const participantsQuery = (eventId: number) =>
  queryOptions({
    queryKey: [...EVENTS, eventId, 'participants'],
    queryFn: () =>
      answer(client.GET('/assessment-events/{eventId}/participants', { params: { path: { eventId } } })),
  });

export const candidatesQuery = (eventId: number, query: CandidateFilter) =>
  queryOptions({
    queryKey: [...EVENTS, eventId, 'candidates', query],
    queryFn: () =>
      answer(client.GET('/assessment-events/{eventId}/candidates', { params: { path: { eventId }, query } })),
  });

export const teamQuery = (eventId: number) =>
  queryOptions({
    queryKey: [...EVENTS, eventId, 'team'],
    queryFn: () => answer(client.GET('/assessment-events/{eventId}/team', { params: { path: { eventId } } })),
  });

export const teamCandidatesQuery = (eventId: number, role: TeamRole) =>
  queryOptions({
    queryKey: [...EVENTS, eventId, 'team', role],
    queryFn: () =>
      answer(
        client.GET('/assessment-events/{eventId}/team/candidates', {
          params: { path: { eventId }, query: { role } },
        }),
      ),
  });

export const conflictsQuery = (eventId: number) =>
  queryOptions({
    queryKey: [...EVENTS, eventId, 'conflicts'],
    queryFn: () =>
      answer(client.GET('/assessment-events/{eventId}/conflicts', { params: { path: { eventId } } })),
  });

export const attendanceQuery = (eventId: number, day: string) =>
  queryOptions({
    queryKey: [...EVENTS, eventId, 'attendance', day],
    queryFn: () =>
      answer(
        client.GET('/assessment-events/{eventId}/attendance', {
          params: { path: { eventId }, query: { day } },
        }),
      ),
  });

export const ownEventsQuery = queryOptions({
  queryKey: [...EVENTS, 'own'],
  queryFn: () => answer(client.GET('/my/assessment-events')),
});

export const methodTemplate = (method: EventMethod, level: PositionLevel) =>
  answer(client.GET('/assessment-method-template', { params: { query: { method, level } } }));

export const createEvent = (body: EventInput, key: string) =>
  answer(client.POST('/assessment-events', { params: { header: once(key) }, body }));

export const changeEvent = (ref: EventRef, body: EventInput) =>
  answer(client.PATCH('/assessment-events/{id}', { params: edit(ref), body }));

export const moveEvent = (ref: EventRef, to: EventState, reason: string | null) =>
  answer(client.POST('/assessment-events/{id}/moves', { params: edit(ref), body: { to, reason } }));

export const saveStructure = (ref: EventRef, body: StructureInput) =>
  answer(client.PUT('/assessment-events/{id}/structure', { params: edit(ref), body }));

export const saveDesign = (ref: EventRef, body: DesignInput) =>
  answer(client.PUT('/assessment-events/{id}/design', { params: edit(ref), body }));

export const proposeSeats = (id: number, keeps: boolean) =>
  answer(client.POST('/assessment-events/{id}/seats/proposal', { params: path(id), body: { keeps } }));

export const saveSeats = (ref: EventRef, seats: SeatInput[]) =>
  answer(client.PUT('/assessment-events/{id}/seats', { params: edit(ref), body: { seats } }));

export const proposeTimetable = (
  id: number,
  body: { from: string; until: string; breakFrom: string; breakUntil: string },
) => answer(client.POST('/assessment-events/{id}/timetable/proposal', { params: path(id), body }));

export const saveTimetable = (ref: EventRef, sessions: SessionInput[]) =>
  answer(client.PUT('/assessment-events/{id}/timetable', { params: edit(ref), body: { sessions } }));

export const readPasted = (eventId: number, text: string) =>
  answer(
    client.POST('/assessment-events/{eventId}/participants/pasted', {
      params: { path: { eventId } },
      body: { text },
    }),
  );

export const addParticipants = (ref: EventRef, employeeIds: number[]) =>
  answer(
    client.POST('/assessment-events/{eventId}/participants', { params: part(ref), body: { employeeIds } }),
  );

export const placeInGroup = (ref: EventRef, participantId: number, groupId: number | null) =>
  answer(
    client.PUT('/assessment-events/{eventId}/participants/groups', {
      params: part(ref),
      body: { places: [{ participantId, groupId }] },
    }),
  );

export const distributeParticipants = (ref: EventRef) =>
  answer(client.POST('/assessment-events/{eventId}/participants/distribution', { params: part(ref) }));

const person = ({ id, version }: EventRef, participantId: number) => ({
  path: { eventId: id, participantId },
  header: ifVersion(version),
});

export const removeParticipant = (ref: EventRef, participantId: number) =>
  answer(
    client.DELETE('/assessment-events/{eventId}/participants/{participantId}', {
      params: person(ref, participantId),
    }),
  );

export const withdrawParticipant = (ref: EventRef, participantId: number, reason: string) =>
  answer(
    client.POST('/assessment-events/{eventId}/participants/{participantId}/withdrawal', {
      params: person(ref, participantId),
      body: { reason },
    }),
  );

export const substituteParticipant = (
  ref: EventRef,
  participantId: number,
  body: { employeeId: number; reason: string },
) =>
  answer(
    client.POST('/assessment-events/{eventId}/participants/{participantId}/substitution', {
      params: person(ref, participantId),
      body,
    }),
  );

export const makeUpParticipant = (
  ref: EventRef,
  participantId: number,
  body: { groupId: number | null; reason: string },
) =>
  answer(
    client.POST('/assessment-events/{eventId}/participants/{participantId}/make-up', {
      params: person(ref, participantId),
      body,
    }),
  );

export const addMember = (ref: EventRef, accountId: number, role: TeamRole) =>
  answer(client.POST('/assessment-events/{eventId}/team', { params: part(ref), body: { accountId, role } }));

export const leaveTeam = (
  { id, version }: EventRef,
  memberId: number,
  body: { reason: string; substituteId: number | null },
) =>
  answer(
    client.POST('/assessment-events/{eventId}/team/{memberId}/leave', {
      params: { path: { eventId: id, memberId }, header: ifVersion(version) },
      body,
    }),
  );

export const declareConflict = (
  ref: EventRef,
  body: { participantId: number; accountId: number; kind: 'family' | 'other'; note: string },
) => answer(client.POST('/assessment-events/{eventId}/conflicts', { params: part(ref), body }));

export const withdrawConflict = ({ id, version }: EventRef, conflictId: number) =>
  answer(
    client.DELETE('/assessment-events/{eventId}/conflicts/{conflictId}', {
      params: { path: { eventId: id, conflictId }, header: ifVersion(version) },
    }),
  );

export const recuseFrom = (eventId: number, participantId: number, note: string) =>
  answer(
    client.POST('/assessment-events/{eventId}/participants/{participantId}/recusal', {
      params: { path: { eventId, participantId } },
      body: { note },
    }),
  );

export const recordAttendance = (
  line: { eventId: number; participantId: number; day: string; version: number },
  body: { isPresent: boolean; signature: string | null },
) =>
  answer(
    client.PUT('/assessment-events/{eventId}/attendance/{participantId}', {
      params: {
        path: { eventId: line.eventId, participantId: line.participantId },
        query: { day: line.day },
        header: ifVersion(line.version),
      },
      body,
    }),
  );

export const consentOnPaper = (eventId: number, participantId: number) =>
  answer(
    client.POST('/assessment-events/{eventId}/participants/{participantId}/consent', {
      params: { path: { eventId, participantId } },
    }),
  );

export const consentToEvent = (participantId: number, version: number) =>
  answer(
    client.POST('/my/assessment-events/{participantId}/consent', {
      params: { path: { participantId }, header: ifVersion(version) },
    }),
  );
