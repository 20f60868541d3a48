import { DevelopmentItemsController } from './development-items.controller.js';
import { DevelopmentPlansController } from './development-plans.controller.js';
import { DevelopmentSettingsController } from './development-settings.controller.js';
import { EvidenceController } from './evidence.controller.js';

/** The endpoints over libs/features/development. */
export const DEVELOPMENT_CONTROLLERS = [
  DevelopmentItemsController,
  DevelopmentPlansController,
  DevelopmentSettingsController,
  EvidenceController,
];
