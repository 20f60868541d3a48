import { queryOptions } from '@tanstack/react-query';
import { answer, client, ifVersion } from './client.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];

export type SheetView = Schemas['SheetView'];
export type SheetAssignment = Schemas['SheetAssignment'];
export type SheetCompetency = Schemas['SheetCompetency'];
export type SheetParticipant = Schemas['SheetParticipant'];
export type SheetTool = Schemas['SheetTool'];
export type RatingCell = Schemas['RatingCell'];
export type SaveRating = Schemas['SaveRatingDto'];
export type SheetCompletion = Schemas['SheetCompletion'];
export type PotentialsView = Schemas['PotentialsView'];
export type PotentialAspect = Schemas['PotentialAspect'];

const ENTRY = ['assessment-entry'] as const;
/** What others changed shows without a reload; the whole sheet is read again, so not all the time. */
const READ_AGAIN_MS = 60_000;
/** A dead link is given up after this long; the entry stays in the queue. */
const PATIENCE_MS = 20_000;

const live = {
  refetchInterval: READ_AGAIN_MS,
  refetchOnWindowFocus: 'always',
  structuralSharing: false,
} as const;

export const sheetQuery = (eventId: number) =>
  queryOptions({
    ...live,
    queryKey: [...ENTRY, 'sheet', eventId],
    queryFn: () =>
      answer(client.GET('/assessment-events/{eventId}/sheet', { params: { path: { eventId } } })),
  });

export const potentialsQuery = (eventId: number) =>
  queryOptions({
    ...live,
    queryKey: [...ENTRY, 'potentials', eventId],
    queryFn: () =>
      answer(client.GET('/assessment-events/{eventId}/potentials', { params: { path: { eventId } } })),
  });

/** One row an entry names: the event's, by its number, as the sender knows it. */
interface Row {
  readonly eventId: number;
  readonly id: number;
  readonly version: number;
}

const of = ({ eventId, id, version }: Row) => ({ path: { eventId, id }, header: ifVersion(version) });
const patience = () => AbortSignal.timeout(PATIENCE_MS);

export const saveRating = (row: Row, body: SaveRating) =>
  answer(
    client.PATCH('/assessment-events/{eventId}/ratings/{id}', { params: of(row), body, signal: patience() }),
  );

export const saveNote = (row: Row, body: string) =>
  answer(
    client.PUT('/assessment-events/{eventId}/assignments/{id}/private-note', {
      params: of(row),
      body: { body },
      signal: patience(),
    }),
  );

export const completeSheet = (row: Row) =>
  answer(client.PUT('/assessment-events/{eventId}/assignments/{id}/completion', { params: of(row) }));

export const reopenSheet = (row: Row) =>
  answer(client.DELETE('/assessment-events/{eventId}/assignments/{id}/completion', { params: of(row) }));

/** Steps back from rating a participant. */
export const recuse = (eventId: number, participantId: number, note: string) =>
  answer(
    client.POST('/assessment-events/{eventId}/participants/{participantId}/recusal', {
      params: { path: { eventId, participantId } },
      body: { note },
    }),
  );

/** One aspect of a participant. */
interface PotentialRow {
  readonly eventId: number;
  readonly participantId: number;
  readonly aspect: PotentialAspect;
  readonly version: number;
}

export const savePotential = (
  { eventId, participantId, aspect, version }: PotentialRow,
  value: number | null,
) =>
  answer(
    client.PUT('/assessment-events/{eventId}/participants/{participantId}/potentials/{aspect}', {
      params: { path: { eventId, participantId, aspect }, header: ifVersion(version) },
      body: { value },
      signal: patience(),
    }),
  );
