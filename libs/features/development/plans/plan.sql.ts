import { fullName } from '#libs/features/directory/access';

const FILES = `(select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'name', f.name, 'size', f.size,
    'version', v.version) order by v.id), '[]')
  from development_evidence v join stored_file f on f.id = v.file_id where v.item_id = i.id)`;

const ITEMS = `(select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'goal', i.goal, 'competencyCode', i.competency_code,
    'gap', i.gap, 'actionType', i.action_type, 'learningHours', i.learning_hours, 'mentorId', i.mentor_id,
    'mentorName', ${fullName('m')}, 'dueOn', i.due_on, 'state', i.state, 'note', i.note, 'evidence', i.evidence,
    'files', ${FILES}, 'trainingId', i.training_id, 'version', i.version) order by i.id), '[]')
  from development_item i left join employee m on m.id = i.mentor_id where i.plan_id = d.id)`;

/** The JP of trainings that ended in the plan's year (docs/domain/06, PELATIHAN). */
const RECORDED = `(select coalesce(sum(t.learning_hours), 0)::int from training t
  where t.employee_id = d.employee_id and t.voided_at is null and extract(year from t.ended_on) = d.year)`;

/** SELECT list of PlanFacts over `d`, `e`, `p` (scopeOf). */
export const PLAN_COLUMNS = `d.id, d.employee_id as "employeeId", e.nip, ${fullName('e')} as name, p.name as "positionName",
  u.name as "orgUnitName", e.employment_type as "employmentType", d.year, d.target_position_id as "targetPositionId",
  q.name as "targetPositionName", d.state, d.note, d.submitted_at::text as "submittedAt", d.approved_at::text as "approvedAt",
  a.display_name as "approvedBy", d.completed_at::text as "completedAt", d.version, ${ITEMS} as items, ${RECORDED} as recorded`;

/** Joins of PLAN_COLUMNS beside those of scopeOf. */
export const PLAN_JOINS = `left join org_unit u on u.id = coalesce(p.org_unit_id, e.org_unit_id)
  left join position q on q.id = d.target_position_id left join account a on a.id = d.approved_by`;

const item = (what: string, condition: string) =>
  `(select coalesce(${what}, 0)::int from development_item i where i.plan_id = d.id and ${condition})`;

/** SELECT list of DevelopmentPlanRows over the same. */
export const ROW_COLUMNS = `d.id, d.employee_id as "employeeId", e.nip, ${fullName('e')} as name, p.name as "positionName",
  u.name as "orgUnitName", d.year, d.state, ${item('count(*)', `i.state <> 'cancelled'`)} as "itemCount",
  ${item('count(*)', `i.state = 'done'`)} as "doneCount",
  ${item('sum(i.learning_hours)', `i.state <> 'cancelled'`)} as "plannedHours",
  ${item('sum(i.learning_hours)', `i.state = 'done'`)} as "doneHours"`;
