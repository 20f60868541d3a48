import { TimetableService } from './timetable.service.js';

export { type DayWish, type SessionInput, TimetableService } from './timetable.service.js';
export {
  ClashView,
  PlannedSessionView,
  TimetableProposalView,
  TimetableView,
  UnplacedView,
} from './timetable.view.js';

/** What the timetable provides. */
export const TIMETABLE = [TimetableService] as const;
