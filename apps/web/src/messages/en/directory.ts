import type { Messages } from '../messages.js';

export const directory: Messages['directory'] = {};
