import { QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem.js';

const FRESH_MS = 15_000;
const MAX_RETRIES = 2;

/** What the page remembers of the server. A refusal is final; a lost connection is tried again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Without a connection a request fails and is said to have failed, instead of waiting unseen.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: FRESH_MS,
        retry: (failures, error) => failures < MAX_RETRIES && !asProblem(error).isRefusal,
      },
    },
  });
}
