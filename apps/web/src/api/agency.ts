import { queryOptions } from '@tanstack/react-query';
import { answer, client, ifVersion } from './client.js';
import type { AgencyChange } from './views.js';

export const agencyQuery = queryOptions({
  queryKey: ['agency'],
  queryFn: () => answer(client.GET('/agency')),
});

export const changeAgency = (body: AgencyChange, version: number) =>
  answer(client.PATCH('/agency', { params: { header: ifVersion(version) }, body }));
