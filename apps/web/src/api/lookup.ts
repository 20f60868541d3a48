import { queryOptions } from '@tanstack/react-query';
import { answer, client } from './client.js';

const FOUND_AT_MOST = 8;

/** The first people that match a part of a NIP or of a name. */
export const foundEmployeesQuery = (search: string) =>
  queryOptions({
    queryKey: ['employees', 'found', search],
    queryFn: () => answer(client.GET('/employees', { params: { query: { search, limit: FOUND_AT_MOST } } })),
  });

/** Every unit the member may see, for fields that choose one. */
export const unitOptionsQuery = queryOptions({
  queryKey: ['org-units'],
  queryFn: () => answer(client.GET('/org-units')),
  staleTime: 60_000,
});
