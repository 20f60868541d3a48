import type { AttendanceRow, EventView } from '../../../api/assessment-event-views.js';

/** A change of one participant. */
export interface PersonDialogProps {
  readonly event: EventView;
  readonly row: AttendanceRow;
  readonly onClose: () => void;
}
