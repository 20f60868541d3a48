import type { Page } from './page.js';
import type {
  AgencyView,
  AuditEntryView,
  AuditItemView,
  AuditStatusView,
  FoundEmployee,
  HomeView,
  JobView,
  MembershipView,
  NewMembership,
  NewUser,
  NewUserView,
  ResetLinkView,
  SessionView,
  UnitOption,
  UserView,
} from './views.js';

/** The endpoints the page calls, in the form openapi-typescript writes. */
type Json<Body> = { content: { 'application/json': Body } };
type Asks<Query, Path> = { query?: Query; path: Path };
type Reads<Body, Query = never, Path = never> = {
  parameters: [Path] extends [never] ? { query?: Query } : Asks<Query, Path>;
  responses: { 200: Json<Body> };
};
type Writes<Input, Body, Path = never> = {
  parameters: [Path] extends [never] ? { header?: Headers } : { path: Path; header?: Headers };
  requestBody: Json<Input>;
  responses: { 200: Json<Body> };
};
type Orders<Body, Path = never> = {
  parameters: [Path] extends [never] ? { header?: Headers } : { path: Path; header?: Headers };
  responses: { 200: Json<Body> };
};
type Headers = Record<string, string>;
type Nothing = undefined;
type Cursor = { cursor?: string; limit?: number };
type AccountPath = { accountId: number };

export interface AuditFilters {
  table?: string;
  rowId?: number;
  accountId?: number;
  source?: string;
  from?: string;
  to?: string;
}

export interface paths {
  '/session': {
    get: Reads<SessionView>;
    post: Writes<{ login: string; password: string }, SessionView>;
    delete: Orders<Nothing>;
  };
  '/sessions': { delete: Orders<{ closed: number }> };
  '/session/membership': { put: Writes<{ agencyId: number; membershipId: number }, SessionView> };
  '/account/password': { put: Writes<{ current: string; next: string }, Nothing> };
  '/password-resets/use': { post: Writes<{ token: string; password: string }, Nothing> };
  '/users': {
    get: Reads<Page<UserView>, Cursor & { search?: string }>;
    post: Writes<NewUser, NewUserView>;
  };
  '/users/{accountId}/memberships': { post: Writes<NewMembership, UserView, AccountPath> };
  '/users/{accountId}/reset-link': { post: Orders<ResetLinkView, AccountPath> };
  '/users/{accountId}/sign-out': { post: Orders<{ closed: number }, AccountPath> };
  '/memberships/{id}': {
    patch: Writes<{ validTo?: string; orgUnitId?: number }, MembershipView, { id: number }>;
  };
  '/agency': {
    get: Reads<AgencyView>;
    patch: Writes<{ name: string; timeZone: string }, AgencyView>;
  };
  '/jobs': { get: Reads<Page<JobView>, Cursor> };
  '/jobs/{id}': { get: Reads<JobView, never, { id: string }> };
  '/jobs/{id}/retry': { post: Orders<JobView, { id: string }> };
  '/audit': { get: Reads<Page<AuditEntryView>, Cursor & AuditFilters> };
  '/audit/{id}': { get: Reads<{ items: AuditItemView[] }, never, { id: string }> };
  '/audit/status': { get: Reads<AuditStatusView> };
  '/home': { get: Reads<HomeView> };
  '/employees': { get: Reads<Page<FoundEmployee>, Cursor & { search?: string }> };
  '/org-units': { get: Reads<{ items: UnitOption[] }> };
}
