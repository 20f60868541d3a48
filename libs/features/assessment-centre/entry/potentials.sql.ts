import { fullName } from '#libs/features/directory/access';

/**
 * Whom the psychometric results of the event behind `e` are for: those of its team who test, and the agency's own
 * administrators of assessments. `account`, `role`: SQL of the caller's.
 */
const isTester = (account: string, role: string) => `(${role} = 'acAdmin' or exists (
  select from assessment_team_member m where m.event_id = e.id and m.account_id = ${account} and m.left_at is null
    and m.role = 'tester'))`;

const CELL = `'participantId', v.participant_id, 'aspect', v.aspect_code, 'value', v.value, 'version', v.version`;

/** $1 event, $2 account, $3 role. */
export const POTENTIALS = `select json_build_object('id', e.id, 'name', e.name, 'state', e.state,
    'startsOn', e.starts_on, 'endsOn', e.ends_on, 'levelStep', e.level_step) as event,
  json_build_object('lowest', e.potential_scale_min * 100, 'highest', e.potential_scale_max * 100) as scale,
  coalesce((select json_agg(json_build_object('id', p.id, 'number', p.number, 'name', ${fullName('n')},
      'groupName', g.name, 'state', p.state) order by p.number)
    from assessment_participant p join employee n on n.id = p.employee_id
    left join assessment_group g on g.id = p.group_id where p.event_id = e.id), '[]') as participants,
  coalesce((select json_agg(json_build_object(${CELL}) order by v.id)
    from assessment_participant p join assessment_potential v on v.participant_id = p.id
    where p.event_id = e.id), '[]') as cells
  from assessment_event e where e.id = $1 and ${isTester('$2', '$3::text')}`;

/** Where the results of a participant stand. $1 participant, $2 event, $3 account, $4 role, $5 aspect. */
export const PLACE = `select ${isTester('$3', '$4::text')} as "isTester", e.state, e.potential_scale_min * 100 as lowest, e.potential_scale_max * 100 as highest,
    json_build_object('participantId', p.id, 'aspect', $5::text, 'value', v.value, 'version', coalesce(v.version, 0),
      'changedAt', w.at, 'changedBy', w.by) as present
  from assessment_participant p join assessment_event e on e.id = p.event_id
  left join assessment_potential v on v.participant_id = p.id and v.aspect_code = $5
  left join lateral (
    select n.at, u.display_name as by from audit_entry n left join account u on u.id = n.account_id
    where n.id = (select max(i) from definer_audit_of('assessment_potential', array[v.id]) i)
  ) w on true
  where p.id = $1 and p.event_id = $2`;

/** $1 participant, $2 aspect, $3 value, $4 version, $5 agency. */
export const SAVE_POTENTIAL = `insert into assessment_potential as v (agency_id, participant_id, aspect_code, value)
  select $5, $1, $2, $3
  where $4 = 0 or exists (select from assessment_potential x where x.participant_id = $1 and x.aspect_code = $2)
  on conflict (agency_id, participant_id, aspect_code) do update set value = excluded.value, version = v.version + 1
    where v.version = $4
  returning v.participant_id as "participantId", v.aspect_code as aspect, v.value, v.version`;
