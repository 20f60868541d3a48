import { events } from './events.js';

/** Texts of the assessment centre; one file a topic. */
export const assessmentCentre = { events };
