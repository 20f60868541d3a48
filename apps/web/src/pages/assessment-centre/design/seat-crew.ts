import { useQuery } from '@tanstack/react-query';
import { conflictsQuery, designQuery, participantsQuery, teamQuery } from '../../../api/assessment-events.js';
import type {
  ConflictView,
  DesignView,
  ParticipantView,
  TeamMemberView,
} from '../../../api/assessment-event-views.js';

/** Everybody and everything an assignment names. */
export interface SeatCrew {
  readonly participants: readonly ParticipantView[];
  readonly assessors: readonly TeamMemberView[];
  readonly tools: DesignView['tools'];
  readonly conflicts: readonly ConflictView[];
}

/** Reads the crew; null while some of it is on its way. */
export function useSeatCrew(eventId: number): SeatCrew | null {
  const participants = useQuery(participantsQuery(eventId)).data;
  const team = useQuery(teamQuery(eventId)).data;
  const design = useQuery(designQuery(eventId)).data;
  const conflicts = useQuery(conflictsQuery(eventId)).data;
  if (!participants || !team || !design || !conflicts) return null;
  return {
    participants: participants.items.filter(
      ({ state, replacedById }) => state !== 'withdrawn' && replacedById === null,
    ),
    assessors: team.items.filter(({ role, leftAt }) => role === 'assessor' && leftAt === null),
    tools: design.tools,
    conflicts: conflicts.items,
  };
}
