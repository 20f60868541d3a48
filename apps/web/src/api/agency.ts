import { queryOptions } from '@tanstack/react-query';
import { answer, client, ifVersion } from './client.js';

export const agencyQuery = queryOptions({
  queryKey: ['agency'],
  queryFn: () => answer(client.GET('/agency')),
});

export const changeAgency = (body: { name: string; timeZone: string }, version: number) =>
  answer(client.PATCH('/agency', { body, headers: ifVersion(version) }));
