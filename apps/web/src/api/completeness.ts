import { queryOptions } from '@tanstack/react-query';
import { answer, client, once } from './client.js';
import type { MissingFilter, NewStatement } from './directory-views.js';
import { listQuery } from './page.js';

/** Every reading of completeness begins with this key. */
export const COMPLETENESS = ['completeness'] as const;

/** Every unit one may see, parents first, with what its data hold. */
export const completenessQuery = queryOptions({
  queryKey: [...COMPLETENESS, 'report'],
  queryFn: () => answer(client.GET('/completeness')),
});

/** People whose data lack something. */
export const missingQuery = (filter: MissingFilter) =>
  listQuery([...COMPLETENESS, 'missing', filter], (cursor) =>
    answer(client.GET('/completeness/missing', { params: { query: { ...filter, cursor } } })),
  );

export const createStatement = (body: NewStatement, key: string) =>
  answer(client.POST('/completeness-statements', { params: { header: once(key) }, body }));

export const voidStatement = (id: number, reason: string) =>
  answer(client.POST('/completeness-statements/{id}/void', { params: { path: { id } }, body: { reason } }));
