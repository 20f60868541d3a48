import { map, why } from './talent/map.js';
import { periods } from './talent/periods.js';
import { policies } from './talent/policies.js';
import { words } from './talent/words.js';

/** Texts of policies, periods and the talent map. */
export const talent = { policies, periods, map, why, words };
