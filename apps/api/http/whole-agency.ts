import { DomainError } from '#libs/domain/errors';
import type { Caller } from './caller.js';

/**
 * For what has no unit to narrow it to: users, the agency itself.
 * @throws DomainError access.denied to a member bound to a unit
 */
export function assertWholeAgency(caller: Caller): void {
  if (caller.orgUnitId !== null) throw new DomainError('forbidden', 'access.denied');
}
