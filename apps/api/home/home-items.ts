import { mayDo, type Permission, type Role } from '#libs/contracts/permissions';
import type { AssessmentTasks } from '#libs/features/assessment-centre/tasks';
import type { DirectoryTasks } from '#libs/features/directory';
import type { HomeFigure, WaitingItem } from './home.view.js';
import type { OfficeTasks } from './office-tasks.js';

export type HomeFacts = DirectoryTasks & OfficeTasks & AssessmentTasks;

interface Item {
  readonly code: string;
  readonly permission: Permission;
  readonly link: string;
  /** Asked of fewer than may look at it. */
  readonly roles?: readonly Role[];
  readonly count: (facts: HomeFacts) => number;
}

/** Who does something about a post that is or falls empty; others only see the list. */
const FILLING: readonly Role[] = [
  'hrAnalyst',
  'agencyAdmin',
  'unitHrOfficer',
  'performanceTeam',
  'talentCommittee',
  'authorisedOfficer',
  'appointingOfficer',
];

/** What may wait for somebody, the pressing first; who may act on it is asked to. */
const WAITING: readonly Item[] = [
  {
    code: 'agency.first-steps',
    permission: 'import.manage',
    link: '/langkah-awal',
    count: (f) => Number(f.units === 0),
  },
  {
    code: 'periods.proposed',
    permission: 'talentPeriod.decide',
    link: '/periode',
    count: (f) => f.periodsProposed,
  },
  {
    code: 'plans.submitted',
    permission: 'succession.review',
    link: '/rencana-suksesi?state=committee',
    count: (f) => f.plansSubmitted,
  },
  {
    code: 'periods.returned',
    permission: 'talentPeriod.manage',
    link: '/periode',
    count: (f) => f.periodsReturned,
  },
  {
    code: 'plans.returned',
    permission: 'succession.manage',
    link: '/rencana-suksesi?state=draft',
    count: (f) => f.plansReturned,
  },
  {
    code: 'assessment.consent',
    permission: 'assessmentEvent.own',
    link: '/kegiatan-saya',
    count: (f) => f.consentsMissing,
  },
  {
    code: 'assessment.rate',
    permission: 'assessmentRating.enter',
    link: '/kegiatan?state=running',
    count: (f) => f.participantsToRate,
  },
  {
    code: 'assessment.potentials',
    permission: 'assessmentPotential.enter',
    link: '/kegiatan?state=running',
    count: (f) => f.potentialsMissing,
  },
  {
    code: 'assessment.integrate',
    permission: 'assessmentIntegration.edit',
    link: '/kegiatan?state=integration',
    count: (f) => f.eventsToIntegrate,
  },
  {
    code: 'assessment.drafts',
    permission: 'assessmentEvent.manage',
    link: '/kegiatan?state=draft',
    count: (f) => f.eventsInDraft,
  },
  {
    code: 'assessment.start',
    permission: 'assessmentEvent.manage',
    link: '/kegiatan?state=scheduled',
    count: (f) => f.eventsToStart,
  },
  {
    code: 'assessment.attendance',
    permission: 'assessmentEvent.attend',
    link: '/kegiatan?state=running',
    count: (f) => f.attendanceOpen,
  },
  { code: 'imports.errors', permission: 'import.manage', link: '/impor', count: (f) => f.importsWithErrors },
  { code: 'imports.ready', permission: 'import.manage', link: '/impor', count: (f) => f.importsReady },
  { code: 'jobs.failed', permission: 'job.retry', link: '/proses', count: (f) => f.jobsFailed },
  {
    code: 'holdings.overdue',
    permission: 'position.read',
    roles: FILLING,
    link: '/peta-jabatan?state=acting',
    count: (f) => f.actingOverdue,
  },
  {
    code: 'holdings.ending',
    permission: 'position.read',
    roles: FILLING,
    link: '/peta-jabatan?state=acting',
    count: (f) => f.actingEndingSoon,
  },
  {
    code: 'positions.critical-vacant',
    permission: 'position.read',
    roles: FILLING,
    link: '/peta-jabatan?state=vacant',
    count: (f) => f.criticalVacant,
  },
  {
    code: 'positions.vacant',
    permission: 'position.read',
    roles: FILLING,
    link: '/peta-jabatan?state=vacant&kind=structural',
    count: (f) => f.vacantManagerial,
  },
  {
    code: 'employees.without-post',
    permission: 'holding.edit',
    link: '/pegawai?post=none',
    count: (f) => f.withoutPost,
  },
  {
    code: 'completeness.missing',
    permission: 'completeness.read',
    link: '/kelengkapan',
    count: (f) => f.incomplete,
  },
  {
    code: 'retirements.soon',
    permission: 'employee.read',
    roles: FILLING,
    link: '/pensiun',
    count: (f) => f.retiringSoon,
  },
  { code: 'users.unset', permission: 'user.manage', link: '/pengguna', count: (f) => f.usersWithoutPassword },
  { code: 'users.ending', permission: 'user.manage', link: '/pengguna', count: (f) => f.membershipsEnding },
  { code: 'audit.unsealed', permission: 'audit.read', link: '/jejak', count: (f) => f.entriesUnsealed },
  { code: 'audit.undone', permission: 'audit.read', link: '/jejak', count: (f) => f.importsUndone },
];

const FIGURES: readonly Omit<Item, 'link' | 'roles'>[] = [
  { code: 'employees', permission: 'employee.read', count: (f) => f.employees },
  { code: 'units', permission: 'orgUnit.read', count: (f) => f.units },
  { code: 'vacancies', permission: 'position.read', count: (f) => f.vacantManagerial },
  { code: 'actingHolders', permission: 'position.read', count: (f) => f.acting },
  { code: 'retirements', permission: 'employee.read', count: (f) => f.retiringSoon },
  { code: 'users', permission: 'user.read', count: (f) => f.users },
];

/** What of it waits for this role. */
export function waitingFor(role: Role, facts: HomeFacts): WaitingItem[] {
  return WAITING.filter(({ permission, roles }) => mayDo(role, permission) && (roles?.includes(role) ?? true))
    .map(({ code, link, count }) => ({ code, link, count: count(facts) }))
    .filter(({ count }) => count > 0);
}

export function figuresFor(role: Role, facts: HomeFacts): HomeFigure[] {
  return FIGURES.filter(({ permission }) => mayDo(role, permission)).map(({ code, count }) => ({
    code,
    value: count(facts),
  }));
}
