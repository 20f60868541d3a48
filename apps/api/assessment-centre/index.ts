import type { Type } from '@nestjs/common';
import { EntryController } from './entry.controller.js';
import { EntryPotentialsController } from './entry-potentials.controller.js';

/** The endpoints over libs/features/assessment-centre. */
export const ASSESSMENT_CENTRE_CONTROLLERS: readonly Type[] = [EntryController, EntryPotentialsController];
