import { DictionaryController } from './dictionary.controller.js';
import { PackagesController } from './packages.controller.js';
import { StandardsController } from './standards.controller.js';

/** The endpoints over libs/features/competency. */
export const COMPETENCY_CONTROLLERS = [DictionaryController, PackagesController, StandardsController];
