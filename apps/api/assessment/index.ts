import { ExpiriesController } from './expiries.controller.js';
import { GapsController } from './gaps.controller.js';
import { HeatMapController } from './heat-map.controller.js';
import { RecordsController } from './records.controller.js';

/** The endpoints over libs/features/assessment, performance and track-record. */
export const ASSESSMENT_CONTROLLERS = [
  ExpiriesController,
  GapsController,
  HeatMapController,
  RecordsController,
];
