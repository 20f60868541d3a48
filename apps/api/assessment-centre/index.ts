import type { Type } from '@nestjs/common';
import { EventAttendanceController } from './attendance.controller.js';
import { AssessmentEventsController } from './events.controller.js';
import { EventParticipantsController } from './participants.controller.js';
import { EventSetUpController } from './set-up.controller.js';
import { EventTeamController } from './team.controller.js';
import { EntryController } from './entry.controller.js';
import { EntryPotentialsController } from './entry-potentials.controller.js';
import { IntegrationMinutesController } from './integration-minutes.controller.js';
import { IntegrationController } from './integration.controller.js';

/** The endpoints over libs/features/assessment-centre. */
export const ASSESSMENT_CENTRE_CONTROLLERS: readonly Type[] = [
  AssessmentEventsController,
  EventSetUpController,
  EventParticipantsController,
  EventTeamController,
  EventAttendanceController,
  EntryController,
  EntryPotentialsController,
  IntegrationController,
  IntegrationMinutesController,
];
