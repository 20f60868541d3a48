/* Each is a SELECT about the employee $1; voided rows are left out, the newest come first. */

const OWN = 'employee_id = $1 and voided_at is null';

export const TRAININGS = `select id, kind, name, learning_hours::int as "learningHours", started_on::text as "startedOn",
    ended_on::text as "endedOn", certificate_number as "certificateNumber"
  from training where ${OWN} order by ended_on desc, id desc`;

/** The post map goes before the sheet of one day. */
export const POSTS = `select source, "positionName", level, "unitName", "agencyName", kind, since::text, until::text, "decreeNumber"
  from (
    select 'postMap' as source, p.name as "positionName", p.level, u.name as "unitName", null as "agencyName", h.kind,
           h.since, h.until, h.decree_number as "decreeNumber"
    from holding h join position p on p.id = h.position_id join org_unit u on u.id = p.org_unit_id
    where h.employee_id = $1 and h.voided_at is null
    union all
    select 'sheet', position_name, level, unit_name, agency_name, kind, since, until, decree_number
    from position_history where ${OWN}) posts
  order by posts.since desc, source`;

export const AWARDS = `select id, name, level, awarded_on::text as "awardedOn" from award where ${OWN}
  order by awarded_on desc, id desc`;

export const ASSIGNMENTS = `select id, team, scope, role, since::text, until::text, decree_number as "decreeNumber"
  from team_assignment where ${OWN} order by team_assignment.since desc, id desc`;

export const DISCIPLINES = `select id, level, kind, decree_number as "decreeNumber", decided_on::text as "decidedOn",
    since::text, until::text, under_appeal as "underAppeal"
  from discipline where ${OWN} order by decided_on desc, id desc`;

export const FEEDBACK = `select id, year::int, category, score from feedback_360 where ${OWN} order by year desc`;

export const EDUCATIONS = `select id, level, program, institution, graduated_year::int as "graduatedYear", field_match as "fieldMatch"
  from employee_education where ${OWN} order by graduated_year desc nulls last, id desc`;
