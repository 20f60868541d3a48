import { queryOptions } from '@tanstack/react-query';
import { answer, client, ifVersion, once } from './client.js';
import type {
  HoldingChanges,
  NewHolding,
  NewPosition,
  PositionChanges,
  PositionFilter,
} from './directory-views.js';
import { listQuery } from './page.js';

/** Every reading of posts begins with this key. */
export const POSITIONS = ['positions'] as const;

const FOUND_AT_MOST = 20;

/** The post map, in the order of codes. */
export const positionsQuery = (filter: PositionFilter) =>
  listQuery([...POSITIONS, 'list', filter], (cursor) =>
    answer(client.GET('/positions', { params: { query: { ...filter, cursor } } })),
  );

/** The first posts that match a part of a name or code, for a field that chooses one. */
export const foundPositionsQuery = (search: string) =>
  queryOptions({
    queryKey: [...POSITIONS, 'found', search],
    queryFn: () => answer(client.GET('/positions', { params: { query: { search, limit: FOUND_AT_MOST } } })),
  });

export const positionQuery = (id: number) =>
  queryOptions({
    queryKey: [...POSITIONS, 'one', id],
    queryFn: () => answer(client.GET('/positions/{id}', { params: { path: { id } } })),
  });

export const createPosition = (body: NewPosition, key: string) =>
  answer(client.POST('/positions', { params: { header: once(key) }, body }));

export const changePosition = (id: number, body: PositionChanges, version: number) =>
  answer(client.PATCH('/positions/{id}', { params: { path: { id }, header: ifVersion(version) }, body }));

export const addHolding = (id: number, body: NewHolding, key: string) =>
  answer(client.POST('/positions/{id}/holdings', { params: { path: { id }, header: once(key) }, body }));

export const changeHolding = (id: number, body: HoldingChanges, version: number) =>
  answer(client.PATCH('/holdings/{id}', { params: { path: { id }, header: ifVersion(version) }, body }));

export const voidHolding = (id: number, reason: string) =>
  answer(client.POST('/holdings/{id}/void', { params: { path: { id } }, body: { reason } }));
