import type { Ask, AskOf, Objects } from './ask.js';

/** The event runs: its meeting answers counts, everything else refuses and so moves nothing. */
const inEvent = ({ agency }: Objects): Ask => ({ params: { eventId: agency.event.eventId } });
const person = ({ agency }: Objects): Ask => ({
  params: { eventId: agency.event.eventId, participantId: agency.event.participantId },
});
const level = (objects: Objects): Ask => ({ params: { ...person(objects).params, competency: 'M.01' } });
const texts = { strengths: '', developmentAreas: '', placementAdvice: '', developmentAdvice: '' };

/** Requests to the meeting of assessors. */
export const INTEGRATION_REQUESTS: Readonly<Record<string, AskOf>> = {
  Integration_overview: inEvent,
  Integration_sheet: person,
  Integration_evidence: level,
  Integration_settle: (objects) => ({ ...level(objects), version: 0, body: { level: 300, note: '' } }),
  Integration_write: (objects) => ({ ...person(objects), version: 0, body: texts }),
  Integration_move: (objects) => ({ ...person(objects), version: 0, body: { to: 'submitted', note: '' } }),
  IntegrationMinutes_pdf: inEvent,
  IntegrationMinutes_docx: inEvent,
};
