import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Page } from '../../../api/page.js';

const PAGE = 200;
/** More rows than this are no longer a list that one prints. */
export const PRINTED_AT_MOST = 5_000;

/**
 * Every row of a list, page after page, for a printed list.
 * @param key where it lives in the cache, filters included
 */
export function useAllRows<Row>(
  key: readonly unknown[],
  read: (cursor: string | undefined, limit: number) => Promise<Page<Row>>,
) {
  const [loaded, setLoaded] = useState(0);
  const query = useQuery({
    queryKey: [...key, 'all'],
    queryFn: async ({ signal }) => {
      const rows: Row[] = [];
      let cursor: string | undefined;
      do {
        signal.throwIfAborted();
        const page = await read(cursor, PAGE);
        rows.push(...page.items);
        setLoaded(rows.length);
        cursor = page.next ?? undefined;
      } while (cursor && rows.length < PRINTED_AT_MOST);
      return { rows, isCut: cursor !== undefined };
    },
    staleTime: 60_000,
  });
  return { query, loaded };
}
