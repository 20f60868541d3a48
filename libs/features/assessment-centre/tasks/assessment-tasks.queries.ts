import { Injectable } from '@nestjs/common';
import { Params } from '#libs/features/directory/access';
import { Reader } from '#libs/platform/database';
import { actsInEvent, type EventViewer } from '../events/access.sql.js';

/** What waits in the events somebody acts in; counts, never values. */
export interface AssessmentTasks {
  /** Own events whose house rules are not accepted. */
  readonly consentsMissing: number;
  /** Participants with cells of mine that are empty. */
  readonly participantsToRate: number;
  /** Participants of running events without a complete psychometric result. */
  readonly potentialsMissing: number;
  readonly eventsToIntegrate: number;
  readonly eventsInDraft: number;
  /** Scheduled, and their first day has come. */
  readonly eventsToStart: number;
  /** Participants of running events without presence recorded today. */
  readonly attendanceOpen: number;
}

type TaskViewer = EventViewer & { readonly membershipId: number };

/** Counts for the home page. */
@Injectable()
export class AssessmentTasksQueries {
  constructor(private readonly reader: Reader) {}

  async tasks(viewer: TaskViewer): Promise<AssessmentTasks> {
    const params = new Params();
    const counts = await this.reader.first<AssessmentTasks & object>(
      viewer.agencyId,
      countsSql(viewer, params),
      params.values,
    );
    if (!counts) throw new Error('a count without rows');
    return counts;
  }
}

const TAKES_PART = `p.state <> 'withdrawn' and p.replaced_by is null`;

function countsSql(viewer: TaskViewer, params: Params): string {
  const acts = actsInEvent(viewer, 'e', params);
  const account = params.add(viewer.accountId ?? 0, 'int');
  const membership = params.add(viewer.membershipId, 'int');
  const today = `(now() at time zone ${params.add(viewer.timeZone, 'text')})::date`;
  return `with mine as materialized (select e.id, e.state, e.starts_on, e.ends_on from assessment_event e where ${acts}
      and e.state in ('draft', 'scheduled', 'running', 'integration')),
    people as materialized (select p.id from assessment_participant p join mine e on e.id = p.event_id
      where e.state = 'running' and ${TAKES_PART} and ${today} between e.starts_on and e.ends_on)
    select
      (select count(*)::int from membership s join assessment_participant p on p.employee_id = s.employee_id
       join assessment_event e on e.id = p.event_id
       where s.id = ${membership} and e.state in ('scheduled', 'running') and p.consented_at is null and ${TAKES_PART})
        as "consentsMissing",
      (select count(distinct a.participant_id)::int from assessment_team_member m
       join assessment_event e on e.id = m.event_id and e.state = 'running'
       join assessment_assignment a on a.member_id = m.id and a.ended_at is null
       where m.account_id = ${account} and m.left_at is null and exists (
         select from assessment_rating r where r.assignment_id = a.id and r.level is null and not r.no_evidence))
        as "participantsToRate",
      (select count(*)::int from assessment_participant p join mine e on e.id = p.event_id and e.state = 'running'
       where ${TAKES_PART} and exists (
         select from assessment_tool t where t.event_id = e.id and t.kind = 'psychometricTest')
         and (select count(o.value) from assessment_potential o where o.participant_id = p.id) < 8)
        as "potentialsMissing",
      (select count(*)::int from mine where state = 'integration') as "eventsToIntegrate",
      (select count(*)::int from mine where state = 'draft') as "eventsInDraft",
      (select count(*)::int from mine where state = 'scheduled' and starts_on <= ${today}) as "eventsToStart",
      (select count(*)::int from people p where not exists (
         select from assessment_attendance t where t.participant_id = p.id and t.day = ${today})) as "attendanceOpen"`;
}
