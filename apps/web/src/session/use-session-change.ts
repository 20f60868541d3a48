import { type Query, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { sessionQuery } from '../api/session.js';
import type { SessionView } from '../api/views.js';
import { tellOtherTabs } from './other-tabs.js';
import { forgetSearchTerms } from './search-terms.js';
import { resumeSession } from './session-end.js';

const NOT_OF_SESSION = { predicate: ({ queryKey }: Query) => queryKey[0] !== sessionQuery.queryKey[0] };

/**
 * What to do after a sign-in, a sign-out or a change of membership: nothing of before stays on the page, not even for
 * the moment until the new answers come, nor anything typed: who has a draft was asked before.
 */
export function useSessionChange(): (session: SessionView | null, path: string) => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async (session, path) => {
    await queries.cancelQueries();
    queries.removeQueries({ ...NOT_OF_SESSION, type: 'inactive' });
    for (const query of queries.getQueryCache().findAll(NOT_OF_SESSION)) query.reset();
    forgetSearchTerms();
    queries.setQueryData(sessionQuery.queryKey, session);
    resumeSession();
    tellOtherTabs('changed');
    router.history.push(path, undefined, { ignoreBlocker: true });
    await router.invalidate();
    await queries.refetchQueries({ ...NOT_OF_SESSION, type: 'active' });
  };
}
