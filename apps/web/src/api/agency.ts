import { queryOptions } from '@tanstack/react-query';
import { answer, client, ifVersion } from './client.js';
import type { components } from './schema.js';
import type { AgencyChange } from './views.js';

export type Letterhead = components['schemas']['LetterheadView'];
type LetterheadChange = components['schemas']['LetterheadDto'];

export const agencyQuery = queryOptions({
  queryKey: ['agency'],
  queryFn: () => answer(client.GET('/agency')),
});

export const changeAgency = (body: AgencyChange, version: number) =>
  answer(client.PATCH('/agency', { params: { header: ifVersion(version) }, body }));

export const letterheadQuery = queryOptions({
  queryKey: ['agency', 'letterhead'],
  queryFn: () => answer(client.GET('/agency/letterhead')),
});

export const changeLetterhead = (body: LetterheadChange, version: number) =>
  answer(client.PUT('/agency/letterhead', { params: { header: ifVersion(version) }, body }));
