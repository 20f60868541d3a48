import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

/** One page of a list; `next` is opaque, null on the last page. */
export interface Page<Item> {
  readonly items: Item[];
  readonly next: string | null;
}

/**
 * A list that is read page by page, for ListTable.
 * @param key where it lives in the cache, filters included
 * @param read asks for one page; cursor is undefined for the first
 */
export function listQuery<Item>(
  key: readonly unknown[],
  read: (cursor: string | undefined) => Promise<Page<Item>>,
) {
  return infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export type ListQuery<Item> = ReturnType<typeof listQuery<Item>>;
