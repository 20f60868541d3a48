import type { Ask, AskOf, Objects } from './ask.js';

/** Nothing is saved over a version that never was. */
const STALE = 999;

const inEvent = ({ agency }: Objects): Ask => ({ params: { eventId: agency.event.eventId } });
const assignment = ({ agency }: Objects): Ask => ({
  params: { eventId: agency.event.eventId, id: agency.event.assignmentId },
  version: STALE,
});

/** Requests to the entry of ratings and test results. */
export const ENTRY_REQUESTS: Readonly<Record<string, AskOf>> = {
  Entry_sheet: inEvent,
  Entry_save: ({ agency }) => ({
    params: { eventId: agency.event.eventId, id: agency.event.ratingId },
    version: STALE,
    body: { level: 300, noEvidence: false, evidence: {}, indicators: [] },
  }),
  Entry_complete: assignment,
  Entry_reopen: assignment,
  Entry_note: (objects) => ({ ...assignment(objects), body: { body: 'Catatan' } }),
  EntryPotentials_all: inEvent,
  EntryPotentials_save: ({ agency }) => ({
    params: {
      eventId: agency.event.eventId,
      participantId: agency.event.participantId,
      aspect: 'intellectual',
    },
    version: STALE,
    body: { value: 300 },
  }),
};
