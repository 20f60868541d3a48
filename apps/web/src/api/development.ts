import { queryOptions } from '@tanstack/react-query';
import { answer, API, client, heard, ifVersion, once, pageHeaders } from './client.js';
import type {
  DevelopmentGuide,
  DevelopmentItemInput,
  DevelopmentPlan,
  DevelopmentPlanFilter,
  GapFilter,
  HeatFilter,
  ItemProgress,
  ItemTraining,
  NewDevelopmentPlan,
} from './development-views.js';
import { listQuery } from './page.js';
import { problemOf, unreachable } from './problem.js';

/** Every reading of gaps and plans begins with this key. */
export const DEVELOPMENT = ['development'] as const;

/** Each asking is noted as a reading of the people shown. */
export const gapsQuery = (filter: GapFilter) =>
  listQuery([...DEVELOPMENT, 'gaps', filter], (cursor) =>
    answer(client.GET('/competency-gaps', { params: { query: { ...filter, cursor } } })),
  );

export const heatMapQuery = (filter: HeatFilter) =>
  queryOptions({
    queryKey: [...DEVELOPMENT, 'map', filter],
    queryFn: () => answer(client.GET('/competency-map', { params: { query: filter } })),
  });

export const developmentPlansQuery = (filter: DevelopmentPlanFilter) =>
  listQuery([...DEVELOPMENT, 'plans', filter], (cursor) =>
    answer(client.GET('/development-plans', { params: { query: { ...filter, cursor } } })),
  );

export const developmentPlanQuery = (id: number) =>
  queryOptions({
    queryKey: [...DEVELOPMENT, 'plan', id],
    queryFn: () => answer(client.GET('/development-plans/{id}', { params: { path: { id } } })),
  });

export const guideQuery = queryOptions({
  queryKey: [...DEVELOPMENT, 'guide'],
  queryFn: () => answer(client.GET('/development-guide')),
});

export const ownReadingsQuery = queryOptions({
  queryKey: [...DEVELOPMENT, 'own-readings'],
  queryFn: () => answer(client.GET('/own-readings')),
});

export const mentorsQuery = (search: string) =>
  queryOptions({
    queryKey: [...DEVELOPMENT, 'mentors', search],
    queryFn: () => answer(client.GET('/development-mentors', { params: { query: { search } } })),
  });

export const beginPlan = (employeeId: number, body: NewDevelopmentPlan, key: string) =>
  answer(
    client.POST('/employees/{id}/development-plans', {
      params: { path: { id: employeeId }, header: once(key) },
      body,
    }),
  );

const seen = ({ id, version }: Seen) => ({ path: { id }, header: ifVersion(version) });

interface Seen {
  readonly id: number;
  readonly version: number;
}

export const submitDevelopmentPlan = (plan: Seen) =>
  answer(client.POST('/development-plans/{id}/submission', { params: seen(plan) }));

export const returnDevelopmentPlan = (plan: Seen, note: string) =>
  answer(client.POST('/development-plans/{id}/return', { params: seen(plan), body: { note } }));

export const approveDevelopmentPlan = (plan: Seen) =>
  answer(client.POST('/development-plans/{id}/approval', { params: seen(plan) }));

export const completeDevelopmentPlan = (plan: Seen) =>
  answer(client.POST('/development-plans/{id}/completion', { params: seen(plan) }));

export const addDevelopmentItem = (planId: number, body: DevelopmentItemInput, key: string) =>
  answer(
    client.POST('/development-plans/{id}/items', {
      params: { path: { id: planId }, header: once(key) },
      body,
    }),
  );

export const changeDevelopmentItem = (item: Seen, body: DevelopmentItemInput) =>
  answer(client.PATCH('/development-items/{id}', { params: seen(item), body }));

export const removeDevelopmentItem = (item: Seen) =>
  answer(client.DELETE('/development-items/{id}', { params: seen(item) }));

export const progressDevelopmentItem = (item: Seen, body: ItemProgress) =>
  answer(client.POST('/development-items/{id}/progress', { params: seen(item), body }));

export const recordItemTraining = (item: Seen, body: ItemTraining) =>
  answer(client.POST('/development-items/{id}/training', { params: seen(item), body }));

export const removeEvidence = (file: Seen) =>
  answer(client.DELETE('/development-evidence/{id}', { params: seen(file) }));

/** Sends a file that shows that an item was done. */
export async function uploadEvidence(
  { itemId, file }: { itemId: number; file: File },
  key: string,
): Promise<DevelopmentPlan> {
  const body = new FormData();
  body.append('file', file);
  const response = await fetch(`${API}/development-items/${itemId}/evidence`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...pageHeaders(), ...once(key) },
    body,
  }).catch(() => null);
  if (!response) throw unreachable();
  if (!response.ok) throw heard(await problemOf(response));
  return (await response.json()) as DevelopmentPlan;
}

export const changeGuide = ({ version, ...body }: DevelopmentGuide) =>
  answer(client.PUT('/development-guide', { params: { header: ifVersion(version) }, body }));
