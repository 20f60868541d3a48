import { MapController } from './map.controller.js';
import { PeriodsController } from './periods.controller.js';
import { PoliciesController } from './policies.controller.js';

/** The endpoints over libs/features/talent-pool. */
export const TALENT_CONTROLLERS = [PoliciesController, PeriodsController, MapController];
