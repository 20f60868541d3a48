import { queryOptions } from '@tanstack/react-query';
import { answer, client } from './client.js';
import { listQuery } from './page.js';
import type { AuditFilters } from './views.js';

export const auditQuery = (filters: AuditFilters) =>
  listQuery(['audit', 'list', filters], (cursor) =>
    answer(client.GET('/audit', { params: { query: { ...filters, cursor } } })),
  );

/** What one entry changed, row by row. */
export const auditItemsQuery = (id: string) =>
  queryOptions({
    queryKey: ['audit', 'items', id],
    queryFn: () => answer(client.GET('/audit/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
  });

/** Everybody the trail names. */
export const auditActorsQuery = queryOptions({
  queryKey: ['audit', 'actors'],
  queryFn: () => answer(client.GET('/audit/actors')),
});

export const auditStatusQuery = queryOptions({
  queryKey: ['audit', 'status'],
  queryFn: () => answer(client.GET('/audit/status')),
});
