import { ConsensusService } from './consensus.service.js';
import { IntegrationQueries } from './integration.queries.js';
import { NarrativesService } from './narratives.service.js';

export { ConsensusService, type SettledInput, type SettledRef } from './consensus.service.js';
export { IntegrationQueries, type ParticipantRef } from './integration.queries.js';
export { IntegrationOverview } from './integration.view.js';
export { type NarrativeMove, type NarrativeRef, NarrativesService } from './narratives.service.js';
export { NARRATIVE_STATES } from './participant.facts.js';
export { EvidenceNotes, IntegrationSheet, NarrativeView, SettledLevelView } from './sheet.view.js';

/** What the meeting of assessors works with. */
export const INTEGRATION = [IntegrationQueries, ConsensusService, NarrativesService] as const;
