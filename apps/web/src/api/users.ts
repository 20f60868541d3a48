import { answer, client, ifVersion, once } from './client.js';
import { listQuery } from './page.js';
import type { MembershipView, NewMembership, NewUser } from './views.js';

/** Accounts that are members here; `search` is part of a name or a login. */
export const usersQuery = (search: string) =>
  listQuery(['users', search], (cursor) =>
    answer(client.GET('/users', { params: { query: { cursor, search: search || undefined } } })),
  );

export const createUser = (body: NewUser, key: string) =>
  answer(client.POST('/users', { params: { header: once(key) }, body }));

export const addMembership = (accountId: number, body: NewMembership, key: string) =>
  answer(
    client.POST('/users/{accountId}/memberships', {
      params: { path: { accountId }, header: once(key) },
      body,
    }),
  );

/** Ends a membership: it holds for the last time on `validTo`. */
export const endMembership = ({ id, version }: Pick<MembershipView, 'id' | 'version'>, validTo: string) =>
  answer(
    client.PATCH('/memberships/{id}', {
      params: { path: { id }, header: ifVersion(version) },
      body: { validTo },
    }),
  );

export const createResetLink = (accountId: number) =>
  answer(client.POST('/users/{accountId}/reset-link', { params: { path: { accountId } } }));

export const signOutUser = (accountId: number) =>
  answer(client.POST('/users/{accountId}/sign-out', { params: { path: { accountId } } }));
