import { entry } from './entry.js';
import { events } from './events.js';

/** Texts of the assessment centre; one file a topic. */
export const assessmentCentre = { entry, events };
