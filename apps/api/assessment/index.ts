import { ExpiriesController } from './expiries.controller.js';
import { RecordsController } from './records.controller.js';

/** The endpoints over libs/features/assessment, performance and track-record. */
export const ASSESSMENT_CONTROLLERS = [ExpiriesController, RecordsController];
