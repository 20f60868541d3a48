import type { components, operations } from './schema.js';

/** What the api answers and takes, by the names of apps/api/openapi.json. */
type Schemas = components['schemas'];

export type SessionView = Schemas['SessionView'];
export type ActiveMembership = Schemas['SessionMembershipView'];
export type UserView = Schemas['UserView'];
export type MembershipView = Schemas['MembershipView'];
export type NewUser = Schemas['CreateUserDto'];
export type NewMembership = Schemas['CreateMembershipDto'];
export type ResetLinkView = Schemas['ResetLinkView'];
export type AgencyView = Schemas['AgencyView'];
export type AgencyChange = Schemas['ChangeAgencyDto'];
export type JobView = Schemas['JobResponse'];
export type AuditEntryView = Schemas['AuditEntryResponse'];
export type AuditItemView = Schemas['AuditItemResponse'];
export type HomeView = Schemas['HomeResponse'];
export type FoundEmployee = Schemas['EmployeeRow'];

/** Filters of the audit trail; the page itself is asked for by the list. */
export type AuditFilters = Omit<
  NonNullable<operations['Audit_list']['parameters']['query']>,
  'cursor' | 'limit'
>;
