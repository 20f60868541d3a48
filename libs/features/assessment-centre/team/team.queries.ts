import { Injectable } from '@nestjs/common';
import { fullName, type Rows, rowsOf } from '#libs/features/directory/access';
import { Reader } from '#libs/platform/database';
import type { EventViewer } from '../events/access.sql.js';
import { readEvent } from '../events/event.sql.js';
import type {
  ConflictsView,
  ConflictView,
  TeamCandidate,
  TeamCandidates,
  TeamMemberView,
  TeamRole,
  TeamView,
} from './team.view.js';

interface Versioned {
  readonly id: number;
  readonly version: number;
}

/** Reads the team of an event and its conflicts of interest. */
@Injectable()
export class TeamQueries {
  constructor(private readonly reader: Reader) {}

  /** Who left comes last. @throws DomainError assessmentCentre.event-not-found */
  async list(viewer: EventViewer, eventId: number): Promise<TeamView> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    return teamOf(rows, await readEvent(rows, viewer, eventId));
  }

  /** Accounts whose membership lets them take the role, and who do not have it here. @throws as `list` */
  async candidates(viewer: EventViewer, eventId: number, role: TeamRole): Promise<TeamCandidates> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    await readEvent(rows, viewer, eventId);
    const items = await rows.query<TeamCandidate>(
      `select distinct a.id as "accountId", a.display_name as name from membership s join account a on a.id = s.account_id
       where (s.role = any($2::text[]) or cardinality($2::text[]) = 0) and a.state = 'active'
         and s.valid_from <= current_date and (s.valid_to is null or s.valid_to >= current_date)
         and not exists (select from assessment_team_member m
           where m.event_id = $1 and m.account_id = a.id and m.role = $3 and m.left_at is null)
       order by name`,
      [eventId, [...membershipsFor(role)], role],
    );
    return { items };
  }

  /** @throws as `list` */
  async conflicts(viewer: EventViewer, eventId: number): Promise<ConflictsView> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    return conflictsOf(rows, await readEvent(rows, viewer, eventId));
  }
}

/** Roles of a membership that may take a role in the event; none named: anybody of the agency. */
export function membershipsFor(role: TeamRole): readonly string[] {
  if (role === 'assessor') return ['assessor', 'leadAssessor'];
  return role === 'resourcePerson' ? [] : [role];
}

export async function teamOf(rows: Rows, event: Versioned): Promise<TeamView> {
  const items = await rows.query<TeamMemberView>(
    `select m.id, m.account_id as "accountId", a.display_name as name, m.role, m.left_at::text as "leftAt",
       m.left_reason as "leftReason", m.version, s.participants, s.seats
     from assessment_team_member m join account a on a.id = m.account_id
     left join lateral (
       select count(distinct participant_id)::int as participants, count(*)::int as seats
       from assessment_assignment where member_id = m.id and ended_at is null) s on true
     where m.event_id = $1
     order by m.left_at is not null, array_position(
       array['leadAssessor', 'acAdmin', 'assessor', 'tester', 'support', 'resourcePerson'], m.role), a.display_name, m.id`,
    [event.id],
  );
  return { items, version: event.version };
}

export async function conflictsOf(rows: Rows, event: Versioned): Promise<ConflictsView> {
  const items = await rows.query<ConflictView>(
    `select f.id, f.participant_id as "participantId", ${fullName('n')} as "participantName",
       f.account_id as "accountId", a.display_name as "accountName", f.kind, f.note
     from assessment_conflict f join assessment_participant p on p.id = f.participant_id
     join employee n on n.id = p.employee_id join account a on a.id = f.account_id
     where f.event_id = $1 order by a.display_name, p.number`,
    [event.id],
  );
  return { items, version: event.version };
}
