import type { components, operations } from './schema.js';

/** Assessment events as the api describes them. */
type Schemas = components['schemas'];

export type EventRow = Schemas['EventRow'];
export type EventView = Schemas['EventView'];
export type EventState = EventRow['state'];
export type EventInput = Schemas['EventDto'];
export type MoveRecord = Schemas['EventMoveRecord'];
export type FindingView = Schemas['FindingView'];
export type StructureView = Schemas['StructureView'];
export type StructureInput = Schemas['StructureDto'];
export type ParticipantView = Schemas['ParticipantView'];
export type CandidateView = Schemas['CandidateView'];
export type PastedLine = Schemas['PastedLine'];
export type TeamMemberView = Schemas['TeamMemberView'];
export type TeamRole = TeamMemberView['role'];
export type ConflictView = Schemas['ConflictView'];
export type DesignView = Schemas['DesignView'];
export type DesignInput = Schemas['DesignDto'];
export type ToolKind = Schemas['DesignTool']['kind'];
export type SeatView = Schemas['SeatView'];
export type SeatInput = Schemas['SeatDto'];
export type SeatProposal = Schemas['SeatProposalView'];
export type SessionView = Schemas['PlannedSessionView'];
export type SessionInput = Schemas['SessionDto'];
export type TimetableView = Schemas['TimetableView'];
export type AttendanceRow = Schemas['AttendanceRow'];
export type OwnEvent = Schemas['OwnEvent'];

type QueryOf<Name extends keyof operations> = operations[Name] extends {
  parameters: { query?: infer Query };
}
  ? Omit<NonNullable<Query>, 'cursor' | 'limit'>
  : never;

export type EventFilter = QueryOf<'AssessmentEvents_list'>;
export type CandidateFilter = QueryOf<'EventParticipants_candidates'>;
