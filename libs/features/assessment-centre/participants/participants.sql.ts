import { fullName } from '#libs/features/directory/access';

/** LATERAL body: today's definitive post of the employee `employee`. */
export const presentPost = (
  employee: string,
) => `select q.id, q.name, q.level, q.org_unit_id, u.name as unit_name
  from holding h join position q on q.id = h.position_id join org_unit u on u.id = q.org_unit_id
  where h.employee_id = ${employee} and h.kind = 'definitive' and h.voided_at is null and h.since <= current_date
    and (h.until is null or h.until >= current_date) order by h.since desc limit 1`;

/** SELECT of ParticipantView rows of the event $1. */
export const PARTICIPANTS = `select p.id, p.number, p.employee_id as "employeeId", n.nip, ${fullName('n')} as name,
    coalesce(p.position_name, t.name) as "positionName", coalesce(su.name, t.unit_name) as "orgUnitName",
    p.group_id as "groupId", g.name as "groupName", b.name as "batchName", p.standard_source as "standardSource",
    p.state, p.state_reason as "stateReason", p.replaced_by as "replacedById", p.is_make_up as "isMakeUp",
    p.consented_at::text as "consentedAt", p.rules_accepted_at::text as "rulesAcceptedAt", p.version
  from assessment_participant p join employee n on n.id = p.employee_id
  left join lateral (${presentPost('p.employee_id')}) t on true
  left join position sp on sp.id = p.position_id left join org_unit su on su.id = sp.org_unit_id
  left join assessment_group g on g.id = p.group_id left join assessment_batch b on b.id = g.batch_id
  where p.event_id = $1`;
