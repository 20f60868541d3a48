import { AttendanceService } from './attendance.service.js';
import { ChangesService } from './changes.service.js';
import { OwnEventsService } from './own-events.service.js';

export { type AttendanceInput, type AttendanceRef, AttendanceService } from './attendance.service.js';
export { AttendanceRow, AttendanceView, OwnEvent, OwnEvents, OwnSession } from './attendance.view.js';
export { ChangesService, type MakeUp, type Substitution } from './changes.service.js';
export { type Consent, OwnEventsService, type OwnViewer } from './own-events.service.js';

/** What the days of an event provide. */
export const ATTENDANCE = [AttendanceService, ChangesService, OwnEventsService] as const;
