import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { sessionQuery, switchMembership } from '../api/session.js';
import type { ActiveMembership, SessionView } from '../api/views.js';
import { landingOf } from './landing.js';
import { tellOtherTabs } from './other-tabs.js';
import { resumeSession } from './session-end.js';
import { useSessionChange } from './use-session-change.js';
import { useSession } from './use-session.js';

/** Two memberships are one when agency and number are. */
export function isSame(one: ActiveMembership, other: ActiveMembership | null): boolean {
  return one.agencyId === other?.agencyId && one.membershipId === other.membershipId;
}

/** Goes on after the session came back: only what failed meanwhile is read again, so that no draft is disturbed. */
export function goOn(queries: QueryClient): void {
  resumeSession();
  void queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
}

/**
 * What to do when somebody signs in again over an open page: the same person goes on by the same membership where they
 * were; anybody else, and whoever lost that membership, begins anew.
 */
export function useResumption(): (view: SessionView) => Promise<void> {
  const queries = useQueryClient();
  const before = useSession();
  const change = useSessionChange();
  return async (view) => {
    const session = view.account.id === before.account.id ? await actingAs(before.active, view) : null;
    if (!session) return change(view, landingOf(view));
    queries.setQueryData(sessionQuery.queryKey, session);
    tellOtherTabs('resumed');
    goOn(queries);
  };
}

/** The session with the membership of before; null when that holds no longer. */
async function actingAs(before: ActiveMembership | null, view: SessionView): Promise<SessionView | null> {
  if (!before || isSame(before, view.active)) return view;
  return view.memberships.some((each) => isSame(each, before)) ? switchMembership(before) : null;
}
