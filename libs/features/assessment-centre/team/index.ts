import { ConflictsService } from './conflicts.service.js';
import { TeamQueries } from './team.queries.js';
import { TeamService } from './team.service.js';

export { ConflictsService, type NewConflict } from './conflicts.service.js';
export { TeamQueries } from './team.queries.js';
export { type Leaving, type NewTeamMember, TeamService } from './team.service.js';
export {
  CONFLICT_KINDS,
  type ConflictKind,
  ConflictsView,
  ConflictView,
  TEAM_ROLES,
  TeamCandidate,
  TeamCandidates,
  TeamMemberView,
  type TeamRole,
  TeamView,
} from './team.view.js';

/** What the team of an event provides. */
export const TEAM = [TeamQueries, TeamService, ConflictsService] as const;
