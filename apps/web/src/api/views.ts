import type { JobName, JobState } from '#libs/contracts/jobs';
import type { Permission, Role } from '#libs/contracts/permissions';

export interface ActiveMembership {
  agencyId: number;
  agencyCode: string;
  agencyName: string;
  timeZone: string;
  membershipId: number;
  role: Role;
  orgUnitId: number | null;
  orgUnitName: string | null;
}

export interface SessionView {
  account: { id: number; login: string; displayName: string };
  active: ActiveMembership | null;
  memberships: ActiveMembership[];
  permissions: Permission[];
  /** The agency has no units yet. */
  firstSteps: boolean;
}

export interface MembershipView {
  id: number;
  role: Role;
  orgUnitId: number | null;
  orgUnitName: string | null;
  validFrom: string;
  validTo: string | null;
  version: number;
}

export interface UserView {
  accountId: number;
  login: string;
  displayName: string;
  state: 'active' | 'suspended';
  /** This agency made the account, so it may reset its password. */
  homeAgency: boolean;
  memberships: MembershipView[];
}

export interface NewMembership {
  role: Role;
  orgUnitId?: number;
  validFrom?: string;
  validTo?: string;
}

export interface NewUser extends NewMembership {
  login: string;
  displayName: string;
}

export interface NewUserView {
  user: UserView;
  /** One-time link, shown once; null when the account existed before. */
  resetLink: string | null;
}

export interface ResetLinkView {
  resetLink: string;
  expiresAt: string;
}

export interface AgencyView {
  id: number;
  code: string;
  name: string;
  kind: 'ministry' | 'institution' | 'province' | 'regency' | 'city';
  timeZone: string;
  version: number;
  counts: { units: number; positions: number; employees: number; users: number };
}

export interface JobView {
  id: string;
  name: JobName;
  subject: string | null;
  state: JobState;
  stage: string | null;
  done: number;
  total: number | null;
  result: Record<string, unknown> | null;
  errorCode: string | null;
  errorDetails: Record<string, unknown> | null;
  attempts: number;
  requestedBy: string | null;
  requestedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

export type AuditSource = 'page' | 'api' | 'import' | 'job' | 'cli' | 'system';

export interface AuditEntryView {
  id: string;
  at: string;
  by: string | null;
  role: Role | null;
  source: AuditSource;
  requestId: string | null;
  table: string;
  action: string;
  rowCount: number;
  /** The first 20. */
  rowIds: number[];
  importId: number | null;
  sealed: boolean;
}

export interface AuditItemView {
  id: number | null;
  old: Record<string, unknown> | null;
  new: Record<string, unknown> | null;
  /** The values were erased on request; the seal still holds. */
  erased: boolean;
}

export interface AuditStatusView {
  sealed: number;
  waiting: number;
  lastSealAt: string | null;
}

export interface HomeView {
  waiting: { code: string; count: number; link: string; params: Record<string, unknown> | null }[];
  figures: { code: string; value: number }[];
}

/** What the search box shows of a person. */
export interface FoundEmployee {
  id: number;
  nip: string;
  name: string;
  positionName: string | null;
  orgUnitName: string | null;
}

export interface UnitOption {
  id: number;
  code: string;
  name: string;
  parentId: number | null;
}
