import type { SignedInMember } from '#libs/testing';
import type { House } from './house.js';

/** An approved plan of a person with an item under way, past the features. @returns its id */
export async function addDevelopmentPlan(house: House, employeeId: number): Promise<number> {
  const agencyId = await house.agencyId();
  const [plan] = await house.database.owner<{ id: number }>(
    `insert into development_plan (agency_id, employee_id, year, state, approved_at)
     values ($1, $2, 2026, 'approved', now()) returning id`,
    [agencyId, employeeId],
  );
  await house.database.owner(
    `insert into development_item (agency_id, plan_id, goal, competency_code, gap, action_type, learning_hours, due_on, state)
     values ($1, $2, 'Memimpin rapat kerja bulanan', 'M.01', -100, 'formal', 20, '2026-11-30', 'running')`,
    [agencyId, plan?.id],
  );
  return plan?.id ?? 0;
}

/** Says whose account a membership is. */
export async function tieToEmployee(
  house: House,
  { membershipId }: SignedInMember,
  employeeId: number,
): Promise<void> {
  await house.database.owner('update membership set employee_id = $1 where id = $2', [
    employeeId,
    membershipId,
  ]);
}
