import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { sessionQuery } from '../api/session.js';
import type { SessionView } from '../api/views.js';
import { forgetSearchTerms } from './search-terms.js';
import { tellOtherTabs } from './other-tabs.js';

/** What to do after a sign-in, a sign-out or a change of membership: nothing of before stays on the page. */
export function useSessionChange(): (session: SessionView | null, path: string) => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async (session, path) => {
    await queries.cancelQueries();
    queries.clear();
    forgetSearchTerms();
    queries.setQueryData(sessionQuery.queryKey, session);
    tellOtherTabs();
    router.history.push(path);
    await router.invalidate();
  };
}
