import { queryOptions } from '@tanstack/react-query';
import { EVENTS } from './assessment-events.js';
import { answer, client, ifVersion } from './client.js';
import { download } from './download.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];

export type IntegrationOverview = Schemas['IntegrationOverview'];
export type IntegrationParticipant = Schemas['IntegrationParticipant'];
export type IntegrationSheet = Schemas['IntegrationSheet'];
export type IntegrationCompetency = Schemas['IntegrationCompetency'];
export type IntegrationMatch = Schemas['IntegrationMatch'];
export type SettledLevel = Schemas['SettledLevelView'];
export type SettleLevel = Schemas['SettleLevelDto'];
export type Narrative = Schemas['NarrativeView'];
export type NarrativeTexts = Schemas['NarrativeDto'];
export type NarrativeMove = Schemas['MoveNarrativeDto'];
export type EvidenceNote = Schemas['EvidenceNote'];

/** In the meeting everybody looks at what one settles. */
const READ_AGAIN_MS = 10_000;

/** Everything read about the meeting of an event begins with this key: a step of the event's state reads it again. */
export const meetingKey = (eventId: number) => [...EVENTS, eventId, 'integration'] as const;

export const overviewQuery = (eventId: number) =>
  queryOptions({
    queryKey: [...meetingKey(eventId), 'overview'],
    queryFn: () =>
      answer(client.GET('/assessment-events/{eventId}/integration', { params: { path: { eventId } } })),
  });

/** One participant of one event. */
export interface SheetRef {
  readonly eventId: number;
  readonly participantId: number;
}

export const integrationSheetQuery = ({ eventId, participantId }: SheetRef) =>
  queryOptions({
    queryKey: [...meetingKey(eventId), 'sheet', participantId],
    refetchInterval: READ_AGAIN_MS,
    queryFn: () =>
      answer(
        client.GET('/assessment-events/{eventId}/integration/participants/{participantId}', {
          params: { path: { eventId, participantId } },
        }),
      ),
  });

export const evidenceQuery = ({ eventId, participantId }: SheetRef, competency: string) =>
  queryOptions({
    queryKey: [...meetingKey(eventId), 'evidence', participantId, competency],
    queryFn: () =>
      answer(
        client.GET(
          '/assessment-events/{eventId}/integration/participants/{participantId}/evidence/{competency}',
          { params: { path: { eventId, participantId, competency } } },
        ),
      ),
  });

export const settleLevel = (ref: SheetRef, competency: string, version: number, body: SettleLevel) =>
  answer(
    client.PUT('/assessment-events/{eventId}/integration/participants/{participantId}/levels/{competency}', {
      params: { path: { ...ref, competency }, header: ifVersion(version) },
      body,
    }),
  );

export const saveNarrative = (ref: SheetRef, version: number, body: NarrativeTexts) =>
  answer(
    client.PUT('/assessment-events/{eventId}/integration/participants/{participantId}/narrative', {
      params: { path: { ...ref }, header: ifVersion(version) },
      body,
    }),
  );

export const moveNarrative = (ref: SheetRef, version: number, body: NarrativeMove) =>
  answer(
    client.POST('/assessment-events/{eventId}/integration/participants/{participantId}/narrative/moves', {
      params: { path: { ...ref }, header: ifVersion(version) },
      body,
    }),
  );

export const downloadMinutes = (eventId: number, type: 'pdf' | 'docx', paper: string) =>
  download(`/assessment-events/${eventId}/integration/minutes.${type}`, { paper });
