import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, client } from './client.js';
import { EMPLOYEES } from './employees.js';
import { listQuery } from './page.js';
import type { components, operations } from './schema.js';

type Schemas = components['schemas'];

export type CompetencyProfile = Schemas['CompetencyProfile'];
export type CompetencyLine = Schemas['CompetencyLine'];
export type ProfileResult = Schemas['ProfileResult'];
export type TargetComparison = Schemas['TargetComparison'];
export type PotentialView = Schemas['PotentialView'];
export type RatingRow = Schemas['RatingRow'];
export type TrackRecord = Schemas['TrackRecord'];
export type ExpiryRow = Schemas['ExpiryRow'];

/** What the list of results that end is narrowed to; pages are asked for by the list. */
export type ExpiryFilter = Omit<
  NonNullable<operations['Expiries_list']['parameters']['query']>,
  'cursor' | 'limit'
>;

/** Each asking is noted as a reading of the person's results. */
export const profileQuery = (id: number, targetPositionId?: number) =>
  queryOptions({
    queryKey: [...EMPLOYEES, 'profile', id, targetPositionId ?? null],
    queryFn: () =>
      answer(
        client.GET('/employees/{id}/competency-profile', {
          params: { path: { id }, query: { targetPositionId } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const ratingsQuery = (id: number) =>
  queryOptions({
    queryKey: [...EMPLOYEES, 'ratings', id],
    queryFn: () => answer(client.GET('/employees/{id}/ratings', { params: { path: { id } } })),
  });

export const trackRecordQuery = (id: number) =>
  queryOptions({
    queryKey: [...EMPLOYEES, 'track-record', id],
    queryFn: () => answer(client.GET('/employees/{id}/track-record', { params: { path: { id } } })),
  });

/** Holders whose results end, have ended or never were. */
export const expiriesQuery = (filter: ExpiryFilter) =>
  listQuery(['expiries', 'list', filter], (cursor) =>
    answer(client.GET('/assessment-results/expiring', { params: { query: { ...filter, cursor } } })),
  );

/** One page of them, for what goes through the whole list. */
export const expiriesPage = (filter: ExpiryFilter, cursor: string | undefined, limit: number) =>
  answer(client.GET('/assessment-results/expiring', { params: { query: { ...filter, cursor, limit } } }));

/** How many holders are in each state. */
export const expiryCountsQuery = ({ state: _, ...filter }: ExpiryFilter) =>
  queryOptions({
    queryKey: ['expiries', 'counts', filter],
    queryFn: () => answer(client.GET('/assessment-results/expiring/counts', { params: { query: filter } })),
  });
