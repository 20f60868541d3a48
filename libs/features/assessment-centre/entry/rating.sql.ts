import { PlannedStatement } from '#libs/platform/database';
import { CELL } from './sheet.sql.js';

/** How a cell hangs together with its event: the cell is `r`. */
const AROUND = `assessment_assignment a
  join assessment_team_member m on m.agency_id = a.agency_id and m.id = a.member_id
  join assessment_tool t on t.agency_id = a.agency_id and t.id = a.tool_id
  join assessment_event e on e.agency_id = a.agency_id and e.id = a.event_id
  join assessment_event_competency c on c.agency_id = a.agency_id and c.event_id = a.event_id`;
const OF_CELL = `a.agency_id = r.agency_id and a.id = r.assignment_id and c.code = r.competency_code`;

/** The codes of a competency's indicators. */
const CODES = `jsonb_path_query_array(c.levels, '$[*].indicators[*].code')`;

/** Notes of an interview are STAR, of a simulation what was seen. `interviews`: kinds of tools noted by STAR. */
const isForm = (evidence: string, interviews: string) =>
  `not (${evidence}::jsonb ?| case when t.kind = any (${interviews}::text[]) then array['observed']
     else array['situation', 'task', 'action', 'result'] end)`;

/**
 * Saves one cell: an UPDATE by its key that holds only for its assessor, while the event runs, for a level and
 * indicators of the event. $1 cell, $2 version, $3 level, $4 NE, $5 evidence, $6 indicators, $7 on paper, $8 kinds of
 * interviews, $9 account, $10 event.
 */
export const SAVE = new PlannedStatement(
  `update assessment_rating r set level = $3::smallint, no_evidence = $4, evidence = $5::jsonb, indicators = $6::text[],
     on_paper_at = $7::timestamptz, version = r.version + 1
   from ${AROUND}
   where r.id = $1 and r.version = $2 and ${OF_CELL} and a.event_id = $10 and m.account_id = $9 and m.left_at is null
     and a.ended_at is null and a.completed_at is null and e.state = 'running'
     and ($3::smallint is null or $3::smallint % e.level_step = 0)
     and ${CODES} @> to_jsonb($6::text[]) and ${isForm('$5', '$8')}
   returning r.id, r.version`,
);

/** Why a cell was not saved, and how it stands. $1 cell, $2 account, $3 event, $4 indicators, $5 evidence, $6 kinds of interviews. */
export const STANDING = `select m.account_id = $2 and m.left_at is null as "isMine", a.ended_at is not null as "isEnded",
    a.completed_at is not null as "isCompleted", e.state, e.level_step as "levelStep",
    ${CODES} @> to_jsonb($4::text[]) as "isKnown", ${isForm('$5', '$6')} as "isForm",
    json_build_object(${CELL}, 'changedAt', w.at, 'changedBy', w.by) as present
  from assessment_rating r join (${AROUND}) on ${OF_CELL}
  left join lateral (
    select n.at, u.display_name as by from audit_entry n left join account u on u.id = n.account_id
    where r.version > 1 and n.id = (select max(i) from definer_audit_of('assessment_rating', array[r.id]) i)
  ) w on true
  where r.id = $1 and a.event_id = $3`;
