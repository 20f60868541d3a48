import { ResultsService } from './results.service.js';

export { ResultsService, type StepOfEvent } from './results.service.js';

/** What makes and voids results. */
export const RESULTS = [ResultsService] as const;
