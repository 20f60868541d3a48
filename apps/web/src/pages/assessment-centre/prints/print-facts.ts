import type { EventView, SeatView, SessionView, StructureView } from '../../../api/assessment-event-views.js';
import type { SeatCrew } from '../design/seat-crew.js';
import type { SessionNames } from '../timetable/sessions.js';

/** Everything the papers of an event are made of. */
export interface PrintFacts {
  readonly event: EventView;
  readonly crew: SeatCrew;
  readonly sessions: readonly SessionView[];
  readonly seats: readonly SeatView[];
  readonly rooms: StructureView['rooms'];
  readonly names: SessionNames;
}
