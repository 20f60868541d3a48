import { ROLES, type Role } from './roles.js';

const OFFICERS = ['appointingOfficer', 'authorisedOfficer', 'performanceTeam', 'talentCommittee'] as const;
const SECRETARIATS = ['talentSecretariat', 'panelSecretariat'] as const;
const READERS = [
  'agencyAdmin',
  'hrAnalyst',
  'unitHrOfficer',
  'superior',
  'acAdmin',
  'leadAssessor',
  ...OFFICERS,
  ...SECRETARIATS,
  'auditor',
] as const;
const ASSESSORS = ['leadAssessor', 'assessor'] as const;
const TALENT_READERS = ['hrAnalyst', 'agencyAdmin', 'auditor', ...SECRETARIATS, ...OFFICERS] as const;

/**
 * Who may do what: the one table. An endpoint names its permission with @Allow; one without a rule fails the build.
 * A membership bound to a unit narrows every permission to that unit and what lies below it.
 */
export const PERMISSIONS = {
  'home.read': ROLES,
  'agency.read': ROLES,
  'agency.configure': ['agencyAdmin'],
  'user.read': ['agencyAdmin', 'auditor'],
  'user.manage': ['agencyAdmin'],
  'orgUnit.read': READERS,
  'orgUnit.edit': ['hrAnalyst'],
  'position.read': READERS,
  'position.edit': ['hrAnalyst'],
  'employee.read': READERS,
  'employee.edit': ['hrAnalyst', 'unitHrOfficer'],
  'employee.export': ['hrAnalyst', 'auditor'],
  'holding.edit': ['hrAnalyst'],
  /** Full results of single persons: an auditor needs a stated purpose, a unit's officer sees no scores. */
  'assessmentResult.read': ['hrAnalyst', ...OFFICERS],
  'performanceRating.read': ['hrAnalyst', 'unitHrOfficer', 'auditor', ...OFFICERS],
  'trackRecord.read': ['hrAnalyst', 'unitHrOfficer', 'auditor', ...OFFICERS],
  'completeness.read': ['agencyAdmin', 'hrAnalyst', 'unitHrOfficer', 'meritTeam', 'auditor'],
  'completeness.state': ['hrAnalyst', 'unitHrOfficer'],
  'import.read': ['hrAnalyst', 'auditor'],
  'import.manage': ['hrAnalyst'],
  'job.read': ['agencyAdmin', 'hrAnalyst', 'auditor'],
  'job.retry': ['hrAnalyst'],
  'audit.read': ['auditor'],
  'scoringPolicy.read': TALENT_READERS,
  'scoringPolicy.edit': ['hrAnalyst', 'agencyAdmin'],
  'talentPeriod.read': TALENT_READERS,
  'talentPeriod.manage': ['hrAnalyst'],
  'talentPeriod.decide': ['appointingOfficer'],
  'talentMap.read': ['hrAnalyst', 'talentSecretariat', ...OFFICERS],
  'talentMap.export': ['hrAnalyst'],
  'succession.read': ['hrAnalyst', 'talentSecretariat', 'auditor', ...OFFICERS],
  'succession.manage': ['hrAnalyst'],
  /** The committee's people look at a plan before the PPK: they may send it back with a note (docs/domain/08). */
  'succession.review': ['appointingOfficer', 'authorisedOfficer', 'talentCommittee'],
  'succession.decide': ['appointingOfficer'],
  'appointment.read': READERS,
  'appointment.record': ['hrAnalyst'],
  'blackout.edit': ['hrAnalyst', 'agencyAdmin'],
  'dictionary.read': [...READERS, 'assessor', 'tester'],
  'dictionary.edit': ['hrAnalyst', 'acAdmin'],
  /** An event opens to its team; HR, officers and the auditor see its set-up and counts, never a rating before integration. */
  'assessmentEvent.read': ['acAdmin', ...ASSESSORS, 'tester', 'support', 'hrAnalyst', 'auditor', ...OFFICERS],
  'assessmentEvent.manage': ['acAdmin', 'leadAssessor'],
  'assessmentEvent.attend': ['acAdmin', 'leadAssessor', 'support'],
  /** The participant's own schedule and consent. */
  'assessmentEvent.own': ['participant'],
  /** Back, lock, release, withdraw. */
  'assessmentEvent.decide': ['leadAssessor'],
  'assessmentRating.enter': ASSESSORS,
  'assessmentPotential.enter': ['tester', 'acAdmin'],
  'assessmentIntegration.read': ASSESSORS,
  'assessmentIntegration.edit': ['leadAssessor'],
  'assessmentReport.read': ['leadAssessor', 'acAdmin', 'hrAnalyst', ...OFFICERS],
  'assessmentReport.release': ['leadAssessor'],
  'assessmentReport.own': ['participant'],
  /** Single people below a standard: a superior sees the own unit, and own results only once released. */
  'competencyGap.read': ['hrAnalyst', 'superior', ...OFFICERS],
  'competencyGap.export': ['hrAnalyst', ...OFFICERS],
  'competencyMap.read': ['hrAnalyst', ...OFFICERS],
  /** A person reads and writes the own plan alone. */
  'developmentPlan.read': ['hrAnalyst', 'superior', 'participant', ...OFFICERS],
  'developmentPlan.edit': ['hrAnalyst', 'superior', 'participant'],
  'developmentPlan.approve': ['superior'],
  'developmentPlan.complete': ['hrAnalyst', 'superior'],
  /** Enters a step that is done in the track record. */
  'developmentPlan.record': ['hrAnalyst'],
  'developmentGuide.edit': ['agencyAdmin', 'hrAnalyst'],
  'ownReadings.read': ['participant'],
  'merit.read': ['hrAnalyst', 'meritTeam', 'meritVerifier', 'auditor', ...OFFICERS],
  'merit.edit': ['meritTeam', 'hrAnalyst'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export const PERMISSION_NAMES = Object.keys(PERMISSIONS) as readonly Permission[];

/** Whether a role holds a permission. */
export function mayDo(role: Role, permission: Permission): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission];
  return roles.includes(role);
}

/** What everybody may: without more, a role has nothing of its own yet. */
const EVERYBODYS: readonly Permission[] = ['home.read', 'agency.read'];

/** Whether the product has a part for the role: those of the selection wait for its module. */
export function hasPart(role: Role): boolean {
  return PERMISSION_NAMES.some((permission) => mayDo(role, permission) && !EVERYBODYS.includes(permission));
}

/** Everything a role may do, for the page to show only what works. */
export function permissionsOf(role: Role): Permission[] {
  return PERMISSION_NAMES.filter((permission) => mayDo(role, permission));
}
