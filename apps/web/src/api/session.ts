import { type QueryFunctionContext, queryOptions } from '@tanstack/react-query';
import { answer, client, done } from './client.js';
import { Problem } from './problem.js';
import type { SessionView } from './views.js';

const KEY = ['session'] as const;

/** Who is signed in; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: KEY,
  queryFn: readSession,
  staleTime: 60_000,
});

/** Whoever was signed in stays the person of this page when the session ends: they are asked to sign in again. */
async function readSession({ client: queries }: QueryFunctionContext): Promise<SessionView | null> {
  try {
    return await answer(client.GET('/session'));
  } catch (error) {
    if (error instanceof Problem && error.status === 401)
      return queries.getQueryData<SessionView>(KEY) ?? null;
    throw error;
  }
}

export const signIn = (body: { login: string; password: string }) =>
  answer(client.POST('/session', { body }));
export const signOut = () => done(client.DELETE('/session'));
export const signOutEverywhere = () => answer(client.DELETE('/sessions'));
export const switchMembership = ({ agencyId, membershipId }: { agencyId: number; membershipId: number }) =>
  answer(client.PUT('/session/membership', { body: { agencyId, membershipId } }));
export const changePassword = (body: { current: string; next: string }) =>
  done(client.PUT('/account/password', { body }));
export const setPassword = (body: { token: string; password: string }) =>
  done(client.POST('/password-resets/use', { body }));
