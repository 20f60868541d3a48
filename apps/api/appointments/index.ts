import { AppointmentsController } from './appointments.controller.js';
import { BlackoutsController } from './blackouts.controller.js';

/** Who was appointed to which post, and when nobody may be replaced. */
export const APPOINTMENT_CONTROLLERS = [AppointmentsController, BlackoutsController];
