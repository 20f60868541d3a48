import { fullName } from '#libs/features/directory/access';

/** A cell of the table behind `r`, under its names in the answer. */
export const CELL = `'id', r.id, 'assignmentId', r.assignment_id, 'competencyCode', r.competency_code, 'level', r.level,
  'noEvidence', r.no_evidence, 'evidence', r.evidence, 'indicators', r.indicators, 'onPaperAt', r.on_paper_at,
  'version', r.version`;

const list = (rows: string) => `coalesce((${rows}), '[]')`;

const TOOLS = `select json_agg(json_build_object('id', t.id, 'kind', t.kind, 'name', t.name, 'competencyCodes', ${list(
  `select json_agg(x.competency_code order by c.ordinal) from assessment_matrix_cell x
   join assessment_event_competency c on c.event_id = x.event_id and c.code = x.competency_code where x.tool_id = t.id`,
)}) order by t.ordinal, t.id)
  from assessment_tool t where t.event_id = e.id and t.id in (select tool_id from mine)`;

const COMPETENCIES = `select json_agg(json_build_object('code', c.code, 'name', c.name, 'group', c.competency_group,
    'levels', c.levels) order by c.ordinal)
  from assessment_event_competency c where c.event_id = e.id and exists (
    select from assessment_matrix_cell x
    where x.event_id = e.id and x.competency_code = c.code and x.tool_id in (select tool_id from mine))`;

const STANDARDS = list(
  `select json_agg(json_build_object('competencyCode', s.competency_code, 'level', s.level))
   from assessment_participant_standard s where s.participant_id = p.id`,
);

/** Slots of the participant's group, those of single participants only where they are this one's. */
const SLOTS = list(
  `select json_agg(json_build_object('toolId', l.tool_id, 'startsAt', l.starts_at, 'endsAt', l.ends_at, 'room', o.name)
     order by l.starts_at)
   from assessment_slot l left join assessment_room o on o.id = l.room_id
   where l.event_id = e.id and l.group_id = p.group_id and (l.participant_id is null or l.participant_id = p.id)
     and l.tool_id in (select tool_id from mine where participant_id = p.id)`,
);

const PARTICIPANTS = `select json_agg(json_build_object('id', p.id, 'number', p.number, 'name', ${fullName('n')},
    'groupName', g.name, 'positionName', p.position_name, 'state', p.state, 'standards', ${STANDARDS}, 'slots', ${SLOTS})
    order by p.number)
  from assessment_participant p join employee n on n.id = p.employee_id
  left join assessment_group g on g.id = p.group_id
  where p.id in (select participant_id from mine)`;

const ASSIGNMENTS = `select json_agg(json_build_object('id', a.id, 'participantId', a.participant_id, 'toolId', a.tool_id,
    'completedAt', a.completed_at, 'endedAt', a.ended_at, 'version', a.version, 'privateNote', coalesce(v.body, ''),
    'noteVersion', coalesce(v.version, 0)) order by a.id)
  from mine a left join assessment_private_note v on v.assignment_id = a.id`;

const CELLS = `select json_agg(json_build_object(${CELL}) order by r.id)
  from mine a join assessment_rating r on r.assignment_id = a.id`;

/**
 * The sheet of one account in an event: $1 event, $2 account. The only statement that answers ratings before the
 * integration, and every row of it hangs on `mine`.
 */
export const SHEET = `with member as materialized (
    select m.id from assessment_team_member m
    where m.event_id = $1 and m.account_id = $2 and m.left_at is null and m.role in ('assessor', 'leadAssessor')
  ), mine as materialized (
    select a.* from assessment_assignment a where a.event_id = $1 and a.member_id in (select id from member)
  )
  select json_build_object('id', e.id, 'name', e.name, 'state', e.state, 'startsOn', e.starts_on, 'endsOn', e.ends_on,
      'levelStep', e.level_step) as event,
    ${list(TOOLS)} as tools, ${list(COMPETENCIES)} as competencies, ${list(PARTICIPANTS)} as participants,
    ${list(ASSIGNMENTS)} as assignments, ${list(CELLS)} as cells
  from assessment_event e where e.id = $1 and exists (select from member)`;
