import { DomainError } from '#libs/domain/errors';
import {
  narrowedUnits,
  type Params,
  placementJoins,
  type Rows,
  unitOf,
  type Viewer,
} from '#libs/features/directory/access';
import type { Actor } from '#libs/platform/database';

/** A signed-in member: what a role may do with a plan depends on whose plan it is. */
export interface Member extends Actor, Viewer {
  readonly membershipId: number;
}

/** The person behind a membership; null: the account is nobody of the agency's people. */
export async function ownEmployeeId(rows: Rows, { membershipId }: Member): Promise<number | null> {
  const [found] = await rows.query<{ id: number | null }>(
    'select employee_id as id from membership where id = $1',
    [membershipId],
  );
  return found?.id ?? null;
}

/** Participants deal with their own plan alone; others with everybody of their unit. */
export function isPersonal({ role }: Actor): boolean {
  return role === 'participant';
}

/** Joins and condition over the employee `e` that narrow to whom the member deals with; adds `p`, the present post. */
export interface PeopleScope {
  readonly joins: string;
  readonly condition: string;
}

/** @param own the member's own employee id */
export function scopeOf(member: Member, own: number | null, today: string, params: Params): PeopleScope {
  const joins = placementJoins(today);
  if (isPersonal(member)) return { joins, condition: `e.id = ${params.add(own ?? 0, 'int')}` };
  const units = narrowedUnits(member, null, params);
  return { joins, condition: units ? `${unitOf} = any(${units})` : 'true' };
}

/**
 * A participant deals with the own person alone; somebody else's looks like one who is not there.
 * @param own of the member; null: the account was never tied to a person
 * @throws DomainError development.no-person, employee.not-found
 */
export function requireOwn(own: number | null, employeeId: number): void {
  requirePerson(own);
  if (own !== employeeId) throw new DomainError('not-found', 'employee.not-found');
}

/** @throws DomainError development.no-person */
export function requirePerson(own: number | null): void {
  if (own === null) throw new DomainError('forbidden', 'development.no-person');
}
