import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { ListQuery } from '../../api/page.js';
import { ErrorState } from '../error-state.js';
import { Loading } from '../loading.js';
import { DataTable, type DataTableProps } from './data-table.js';

interface ListTableProps<Row extends object> extends Omit<
  DataTableProps<Row>,
  'rows' | 'more' | 'stale' | 'instead'
> {
  readonly query: ListQuery<Row>;
  /** Instead of a table without rows: EmptyState, or NoMatch when filters are set. */
  readonly empty: ReactNode;
}

/** A list that is read page by page, in all its states. The toolbar stays in each of them. */
export function ListTable<Row extends object>({ query, empty, ...table }: ListTableProps<Row>): ReactNode {
  const list = useInfiniteQuery(query);
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const more = { load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage };
  const instead =
    rows.length > 0 ? undefined : stateOf(list.isPending, list.error, () => void list.refetch(), empty);
  return (
    <DataTable
      {...table}
      rows={rows}
      more={list.hasNextPage ? more : undefined}
      stale={list.isPlaceholderData}
      instead={instead}
    />
  );
}

function stateOf(isPending: boolean, error: Error | null, retry: () => void, empty: ReactNode): ReactNode {
  if (error) return <ErrorState error={error} onRetry={retry} />;
  return isPending ? <Loading /> : empty;
}
