import { type EventDesign, type Session } from '#libs/domain/assessment-event';
import { toDayNumber, calendarDate } from '#libs/domain/calendar';
import { fullName, type Rows } from '#libs/features/directory/access';

const MINUTES_OF_DAY = 1440;

/** SQL condition: the participant behind `p` takes part, was neither withdrawn nor replaced. */
export const TAKES_PART = `p.state <> 'withdrawn' and p.replaced_by is null`;

const list = (rows: string) => `coalesce((${rows}), '[]')`;

/** $1 event, $2 time zone. Sessions still carry day and time. */
const DESIGN = `select e.method, e.is_assessment_centre as "isAssessmentCentre", e.integration_rule as "integrationRule",
  e.minimum_assessors as "minimumAssessors", e.smallest_group as "smallestGroup", e.largest_group as "largestGroup",
  e.starts_on::text as "startsOn", e.ends_on::text as "endsOn",
  ${list('select json_agg(c.code order by c.ordinal) from assessment_event_competency c where c.event_id = e.id')} as competencies,
  ${list(`select json_agg(json_build_object('id', t.id, 'kind', t.kind, 'name', t.name) order by t.ordinal, t.id)
    from assessment_tool t where t.event_id = e.id`)} as tools,
  ${list(`select json_agg(json_build_object('toolId', x.tool_id, 'code', x.competency_code, 'weight', x.weight))
    from assessment_matrix_cell x where x.event_id = e.id`)} as cells,
  ${list(`select json_agg(json_build_object('id', b.id, 'name', b.name, 'startsOn', b.starts_on, 'endsOn', b.ends_on)
    order by b.starts_on, b.id) from assessment_batch b where b.event_id = e.id`)} as batches,
  ${list(`select json_agg(json_build_object('id', g.id, 'batchId', g.batch_id, 'name', g.name) order by g.batch_id, g.id)
    from assessment_group g where g.event_id = e.id`)} as groups,
  ${list(`select json_agg(json_build_object('id', p.id, 'name', ${fullName('n')}, 'groupId', p.group_id) order by p.number)
    from assessment_participant p join employee n on n.id = p.employee_id
    where p.event_id = e.id and ${TAKES_PART}`)} as participants,
  ${list(`select json_agg(json_build_object('id', m.id, 'name', a.display_name, 'role', m.role) order by m.id)
    from assessment_team_member m join account a on a.id = m.account_id
    where m.event_id = e.id and m.left_at is null`)} as members,
  ${list(`select json_agg(json_build_object('participantId', s.participant_id, 'toolId', s.tool_id, 'memberId', s.member_id)
    order by s.id) from assessment_assignment s join assessment_participant p on p.id = s.participant_id
    where s.event_id = e.id and s.ended_at is null and ${TAKES_PART}`)} as seats,
  ${list(`select json_agg(json_build_object('participantId', f.participant_id, 'memberId', m.id))
    from assessment_conflict f join assessment_team_member m on m.event_id = f.event_id and m.account_id = f.account_id
    where f.event_id = e.id and m.left_at is null`)} as conflicts,
  ${list(`select json_agg(json_build_object('id', r.id, 'name', r.name) order by r.id)
    from assessment_room r where r.event_id = e.id`)} as rooms,
  ${list(`select json_agg(json_build_object('id', l.id, 'toolId', l.tool_id, 'groupId', l.group_id,
    'participantId', l.participant_id, 'roomId', l.room_id, 'day', (l.starts_at at time zone $2)::date,
    'fromTime', to_char(l.starts_at at time zone $2, 'HH24:MI'), 'untilTime', to_char(l.ends_at at time zone $2, 'HH24:MI'))
    order by l.starts_at, l.id) from assessment_slot l where l.event_id = e.id`)} as sessions
  from assessment_event e where e.id = $1`;

/** A session as people plan it: a day and two times of the agency's clock. */
export interface PlannedSession extends Omit<Session, 'from' | 'until'> {
  /** YYYY-MM-DD */
  readonly day: string;
  /** HH:MM */
  readonly fromTime: string;
  readonly untilTime: string;
}

/** Everything the checks look at. The event is known to exist. */
export async function eventDesign(rows: Rows, eventId: number, timeZone: string): Promise<EventDesign> {
  const [facts] = await rows.query<EventDesign & { sessions: PlannedSession[] }>(DESIGN, [eventId, timeZone]);
  if (!facts) throw new Error('the event is gone');
  return { ...facts, sessions: facts.sessions.map(inMinutes) };
}

/** Day and times on one scale of minutes. */
export function inMinutes({ day, fromTime, untilTime, ...session }: PlannedSession): Session {
  const start = toDayNumber(calendarDate(day)) * MINUTES_OF_DAY;
  return { ...session, from: start + minuteOf(fromTime), until: start + minuteOf(untilTime) };
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
