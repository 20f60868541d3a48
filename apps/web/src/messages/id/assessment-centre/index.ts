import { days } from './days.js';
import { setUp } from './set-up.js';
import { entry } from './entry.js';
import { events } from './events.js';
import { integration } from './integration.js';

/** Texts of the assessment centre; one file a topic. */
export const assessmentCentre = { days, entry, events, setUp, integration };
