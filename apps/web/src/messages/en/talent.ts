import type { Messages } from '../messages.js';
import { map, why } from './talent/map.js';
import { periods } from './talent/periods.js';
import { policies } from './talent/policies.js';
import { words } from './talent/words.js';

export const talent: Messages['talent'] = { policies, periods, map, why, words };
