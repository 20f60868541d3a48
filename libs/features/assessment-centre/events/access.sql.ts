import type { Params, Viewer } from '#libs/features/directory/access';
import type { Actor } from '#libs/platform/database';

/** Who looks at events: a viewer with the account and role that a team is made of. */
export type EventViewer = Viewer & Pick<Actor, 'accountId' | 'role'>;

/** Who changes an event. */
export type EventEditor = Viewer & Actor;

/** Roles of the agency that see the set-up and the counts of every event; the others those whose team they are in. */
const SEE_ALL: ReadonlySet<string> = new Set([
  'acAdmin',
  'hrAnalyst',
  'auditor',
  'appointingOfficer',
  'authorisedOfficer',
  'performanceTeam',
  'talentCommittee',
]);

/** SQL condition: the viewer may open the event behind `alias`. A membership bound to a unit opens only its own. */
export function opensEvent(viewer: EventViewer, alias: string, params: Params): string {
  if (seesAll(viewer)) return 'true';
  return inTeam(viewer, alias, params, '');
}

/** SQL condition: the viewer acts in the event with the role signed in with; an acAdmin of the agency in every one. */
export function actsInEvent(viewer: EventViewer, alias: string, params: Params): string {
  if (viewer.role === 'acAdmin' && viewer.orgUnitId === null) return 'true';
  return inTeam(viewer, alias, params, `and tm.role = ${params.add(viewer.role ?? '', 'text')}`);
}

function seesAll({ role, orgUnitId }: EventViewer): boolean {
  return orgUnitId === null && SEE_ALL.has(role ?? '');
}

function inTeam(viewer: EventViewer, alias: string, params: Params, more: string): string {
  return `exists (select from assessment_team_member tm where tm.event_id = ${alias}.id and tm.left_at is null
    and tm.account_id = ${params.add(viewer.accountId ?? 0, 'int')} ${more})`;
}
