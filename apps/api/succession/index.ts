import { PlansController } from './plans.controller.js';
import { SuccessionController } from './succession.controller.js';

/** The endpoints over libs/features/succession. */
export const SUCCESSION_CONTROLLERS = [PlansController, SuccessionController];
