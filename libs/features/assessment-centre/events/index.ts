import { EventsQueries } from './events.queries.js';
import { EventsService } from './events.service.js';
import { StructureService } from './structure.service.js';

export { actsInEvent, type EventEditor, type EventViewer, opensEvent } from './access.sql.js';
export type { EventInput } from './event-input.js';
export {
  EVENT_ACCREDITATIONS,
  EVENT_PURPOSES,
  type EventAccreditation,
  type EventJpmVariant,
  EventMoveRecord,
  EventMoveRecords,
  EventMoveView,
  EventPage,
  type EventPurpose,
  EventRow,
  EventView,
  FindingsView,
  FindingView,
  INTEGRATION_RULES,
  type IntegrationRule,
  JPM_VARIANTS,
} from './event.view.js';
export { type EventFilter, EventsQueries } from './events.queries.js';
export { type EventMoveInput, EventsService } from './events.service.js';
export { type EventRef } from './lock.js';
export { type BatchInput, type StructureInput, StructureService } from './structure.service.js';
export { BatchView, GroupView, RoomView, StructureView } from './structure.view.js';

/** What the set-up of events provides. */
export const EVENTS = [EventsQueries, EventsService, StructureService] as const;
