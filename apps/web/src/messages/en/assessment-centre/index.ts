import type { Messages } from '../../messages.js';
import { events } from './events.js';

export const assessmentCentre: Messages['assessmentCentre'] = { events };
