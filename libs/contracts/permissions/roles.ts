/** The roles of the product (docs/domain/08); their labels live in the message files. */
export const ROLES = [
  'agencyAdmin',
  'hrAnalyst',
  'unitHrOfficer',
  'superior',
  'acAdmin',
  'leadAssessor',
  'assessor',
  'tester',
  'support',
  'participant',
  'talentSecretariat',
  'talentCommittee',
  'performanceTeam',
  'authorisedOfficer',
  'appointingOfficer',
  'panelSecretariat',
  'panelMember',
  'candidate',
  'meritTeam',
  'meritVerifier',
  'auditor',
  'observer',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles that mean something only inside a unit: a membership without one is refused. */
export const UNIT_ROLES: readonly Role[] = ['unitHrOfficer', 'superior'];

/**
 * Roles that people of other agencies may have here: they open only the event, panel or selection they are named in.
 * Any other role is for accounts at home, whose password no other agency can reset (0006-definer-functions names them too).
 */
export const GUEST_ROLES: readonly Role[] = [
  'assessor',
  'candidate',
  'leadAssessor',
  'meritVerifier',
  'observer',
  'panelMember',
  'tester',
];
