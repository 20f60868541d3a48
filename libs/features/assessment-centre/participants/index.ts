import { ParticipantsQueries } from './participants.queries.js';
import { ParticipantsService } from './participants.service.js';

export {
  CandidatesView,
  CandidateView,
  PARTICIPANT_STATES,
  type ParticipantState,
  ParticipantsView,
  ParticipantView,
  PASTE_CODES,
  type PasteCode,
  PastedLine,
  PastedList,
} from './participant.view.js';
export { type CandidateFilter, ParticipantsQueries } from './participants.queries.js';
export { type GroupPlace, ParticipantsService } from './participants.service.js';

/** What the list of participants provides. */
export const PARTICIPANTS_PARTS = [ParticipantsQueries, ParticipantsService] as const;
