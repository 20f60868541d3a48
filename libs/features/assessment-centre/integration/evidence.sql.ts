import { COUNTS } from './participant.facts.js';

const TICKED = `coalesce((select json_agg(json_build_object('code', i.code, 'text', i.text) order by i.place)
  from jsonb_path_query(c.levels, '$[*].indicators[*]') with ordinality as found (indicator, place),
    lateral (select found.indicator ->> 'code' as code, found.indicator ->> 'text' as text, found.place) i
  where i.code = any (r.indicators)), '[]')`;

/** $1 event, $2 participant, $3 competency: what every assessor noted. */
export const EVIDENCE = `select a.tool_id as "toolId", a.member_id as "assessorId", r.level,
    r.no_evidence as "noEvidence", r.evidence ->> 'situation' as situation, r.evidence ->> 'task' as task,
    r.evidence ->> 'action' as action, r.evidence ->> 'result' as result, r.evidence ->> 'observed' as observed,
    ${TICKED} as indicators
  from assessment_assignment a join assessment_rating r on r.assignment_id = a.id
  join assessment_event_competency c on c.event_id = a.event_id and c.code = r.competency_code
  join assessment_tool t on t.id = a.tool_id
  where a.event_id = $1 and a.participant_id = $2 and r.competency_code = $3 and ${COUNTS}
  order by t.ordinal, t.id, a.member_id`;
