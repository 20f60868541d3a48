import { queryOptions } from '@tanstack/react-query';
import { answer, client, ifVersion, once } from './client.js';
import type { EmployeeChanges, EmployeeFilter, NewEducation, NewRank } from './directory-views.js';
import { listQuery } from './page.js';

/** Every reading of people begins with this key: one invalidation after a write refreshes them all. */
export const EMPLOYEES = ['employees'] as const;

/** People who match, in the order of names. */
export const employeesQuery = (filter: EmployeeFilter) =>
  listQuery([...EMPLOYEES, 'list', filter], (cursor) =>
    answer(client.GET('/employees', { params: { query: { ...filter, cursor } } })),
  );

/** One page of them, for what goes through the whole list. */
export const employeesPage = (filter: EmployeeFilter, cursor: string | undefined, limit: number) =>
  answer(client.GET('/employees', { params: { query: { ...filter, cursor, limit } } }));

/** How many match, counted up to 1,000. */
export const employeeCountQuery = (filter: EmployeeFilter) =>
  queryOptions({
    queryKey: [...EMPLOYEES, 'count', filter],
    queryFn: () => answer(client.GET('/employees/count', { params: { query: filter } })),
  });

export const employeeQuery = (id: number) =>
  queryOptions({
    queryKey: [...EMPLOYEES, 'one', id],
    queryFn: () => answer(client.GET('/employees/{id}', { params: { path: { id } } })),
  });

export const employeeHistoryQuery = (id: number) =>
  queryOptions({
    queryKey: [...EMPLOYEES, 'history', id],
    queryFn: () => answer(client.GET('/employees/{id}/history', { params: { path: { id } } })),
  });

export const changeEmployee = (id: number, body: EmployeeChanges, version: number) =>
  answer(client.PATCH('/employees/{id}', { params: { path: { id }, header: ifVersion(version) }, body }));

export const addRank = (id: number, body: NewRank, key: string) =>
  answer(client.POST('/employees/{id}/ranks', { params: { path: { id }, header: once(key) }, body }));

export const addEducation = (id: number, body: NewEducation, key: string) =>
  answer(client.POST('/employees/{id}/educations', { params: { path: { id }, header: once(key) }, body }));

export const voidRank = (id: number, reason: string) =>
  answer(client.POST('/ranks/{id}/void', { params: { path: { id } }, body: { reason } }));

export const voidEducation = (id: number, reason: string) =>
  answer(client.POST('/educations/{id}/void', { params: { path: { id } }, body: { reason } }));
