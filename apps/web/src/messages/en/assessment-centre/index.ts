import type { Messages } from '../../messages.js';
import { days } from './days.js';
import { setUp } from './set-up.js';
import { entry } from './entry.js';
import { events } from './events.js';
import { integration } from './integration.js';

export const assessmentCentre: Messages['assessmentCentre'] = { days, entry, events, setUp, integration };
