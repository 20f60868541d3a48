import { z } from 'zod';
import { GUEST_ROLES, type Role, ROLES, UNIT_ROLES } from '#libs/contracts/permissions';
import type { NewMembership } from '../../api/views.js';
import type { Messages } from '../../messages/messages.js';

/** Guests whom an administrator gives a role by hand, before an event names them. */
const ASSESSMENT_GUESTS: readonly Role[] = ['assessor', 'leadAssessor', 'tester', 'participant'];

/** Roles an administrator gives by hand; those of other guests come with what they are invited to. */
export const GIVEN_ROLES = ROLES.filter(
  (role) => !GUEST_ROLES.includes(role) || ASSESSMENT_GUESTS.includes(role),
);

/** Roles for which it matters who the account is among the agency's own people. */
export const PERSONAL_ROLES: readonly Role[] = ['participant', 'superior', 'assessor', 'leadAssessor'];

/** The fields of a new membership. */
export function membershipShape({ common }: Messages) {
  return {
    role: z.enum(ROLES, common.required),
    orgUnitId: z.number().nullable(),
    employeeId: z.number().nullable(),
    validFrom: z.string(common.required),
    validTo: z.string().nullable(),
  };
}

interface MembershipValues {
  readonly role: (typeof ROLES)[number];
  readonly orgUnitId: number | null;
  readonly employeeId: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A role of a unit has its unit. */
export function hasItsUnit({ role, orgUnitId }: MembershipValues): boolean {
  return orgUnitId !== null || !UNIT_ROLES.includes(role);
}

/** The end is not before the beginning. */
export function isInOrder({ validFrom, validTo }: MembershipValues): boolean {
  return validTo === null || validTo >= validFrom;
}

/** As the api takes it: what is not set is left out. */
export function newMembershipOf({
  role,
  orgUnitId,
  employeeId,
  validFrom,
  validTo,
}: MembershipValues): NewMembership {
  return {
    role,
    validFrom,
    ...(orgUnitId === null ? {} : { orgUnitId }),
    ...(employeeId === null || !PERSONAL_ROLES.includes(role) ? {} : { employeeId }),
    ...(validTo === null ? {} : { validTo }),
  };
}
