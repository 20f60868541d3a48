import { queryOptions } from '@tanstack/react-query';
import type { JobState } from '#libs/contracts/jobs';
import { answer, client } from './client.js';
import { listQuery } from './page.js';

const POLL_MS = 1_500;

/** Whether a job may still change by itself. */
export function isUnderWay(state: JobState): boolean {
  return state === 'waiting' || state === 'running';
}

/** One job, asked again every 1.5 s while it runs and never after. */
export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'one', id],
    queryFn: () => answer(client.GET('/jobs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data.state) ? POLL_MS : false),
  });

export const jobsQuery = () =>
  listQuery(['jobs', 'list'], (cursor) => answer(client.GET('/jobs', { params: { query: { cursor } } })));

export const retryJob = (id: string) => answer(client.POST('/jobs/{id}/retry', { params: { path: { id } } }));
