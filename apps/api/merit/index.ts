import { MeritEvidenceController } from './merit-evidence.controller.js';
import { MeritController } from './merit.controller.js';

/** The endpoints over libs/features/merit-index. */
export const MERIT_CONTROLLERS = [MeritController, MeritEvidenceController];
