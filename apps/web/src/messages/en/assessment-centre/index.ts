import type { Messages } from '../../messages.js';
import { entry } from './entry.js';
import { events } from './events.js';

export const assessmentCentre: Messages['assessmentCentre'] = { entry, events };
