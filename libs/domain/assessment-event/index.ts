export {
  type AssignmentProposal,
  type AssignmentWish,
  proposeAssignments,
  type Seat,
  type Unfilled,
} from './assignments.js';
export { clashNamer, designFindings } from './checks.js';
export { assessorsOf, type Clash, type ClashKind, type Crew, findClashes, type Session } from './clashes.js';
export { type EventDesign, type Finding, FINDING_CODES, type FindingCode } from './design.js';
export { distribute, type GroupOfPeople } from './grouping.js';
export {
  EVENT_MOVES,
  EVENT_STATES,
  type EventMove,
  type EventState,
  isOpenForSetUp,
  moveBetween,
  type MoveFacts,
  type MoveRefusal,
  moveRefusal,
  movesFor,
  type MovingRole,
} from './states.js';
export {
  EVENT_METHODS,
  type EventMethod,
  type MethodTemplate,
  methodTemplate,
  type TemplateCell,
} from './templates.js';
export { type OpenHours, proposeTimetable, type TimetableProposal, type TimetableWish } from './timetable.js';
export { isOneByOne, isRated, isSimulation, TOOL_KINDS, type ToolKind, usualMinutes } from './tools.js';
