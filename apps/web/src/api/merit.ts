import { queryOptions } from '@tanstack/react-query';
import { answer, client, ifVersion, once } from './client.js';
import { download } from './download.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];

export type MeritAssessmentRow = Schemas['MeritAssessmentRow'];
export type MeritAssessmentView = Schemas['MeritAssessmentView'];
export type MeritAspectView = Schemas['MeritAspectView'];
export type MeritIndicatorView = Schemas['MeritIndicatorView'];
export type MeritComputedView = Schemas['MeritComputedView'];
export type MeritFigureView = Schemas['MeritFigureView'];
export type MeritHeadline = Schemas['MeritHeadline'];
export type MeritHistoryRow = Schemas['MeritHistoryRow'];
export type PublishedTotal = Schemas['PublishedTotalView'];
export type MeritBand = Schemas['MeritBand'];
export type MeritValue = Schemas['MeritValue'];

/** Every reading of the merit index begins with this key. */
export const MERIT = ['merit'] as const;

/** Facts move the levels with nobody asking: the page looks again, often while a job is under way. */
const LOOK_AGAIN_MS = { working: 2_000, resting: 15_000 } as const;

export const assessmentsQuery = queryOptions({
  queryKey: [...MERIT, 'list'],
  queryFn: async () => (await answer(client.GET('/merit/assessments'))).items,
});

export const assessmentQuery = (id: number) =>
  queryOptions({
    queryKey: [...MERIT, 'one', id],
    queryFn: () => answer(client.GET('/merit/assessments/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data?.runningJobId ? LOOK_AGAIN_MS.working : LOOK_AGAIN_MS.resting,
  });

/** @param version of the levels: another total is another history */
export const meritHistoryQuery = (id: number, version: string) =>
  queryOptions({
    queryKey: [...MERIT, 'history', id, version],
    queryFn: async () =>
      (await answer(client.GET('/merit/assessments/{id}/history', { params: { path: { id } } }))).items,
    placeholderData: (before) => before,
  });

export const publishedTotalsQuery = queryOptions({
  queryKey: [...MERIT, 'published'],
  queryFn: async () => (await answer(client.GET('/merit/published-totals'))).items,
  staleTime: Infinity,
});

export const openAssessment = (body: Schemas['OpenAssessmentDto'], key: string) =>
  answer(client.POST('/merit/assessments', { params: { header: once(key) }, body }));

export interface SeenIndicator {
  readonly id: number;
  readonly code: string;
  readonly version: number;
}

const levelParams = ({ id, code, version }: SeenIndicator) => ({
  path: { id, code },
  header: ifVersion(version),
});

export const setMeritLevel = (seen: SeenIndicator, body: Schemas['SetLevelDto']) =>
  answer(client.PUT('/merit/assessments/{id}/indicators/{code}/level', { params: levelParams(seen), body }));

export const takeMeritLevelBack = (seen: SeenIndicator) =>
  answer(client.DELETE('/merit/assessments/{id}/indicators/{code}/level', { params: levelParams(seen) }));

export const downloadEvidence = (id: number, code: string) =>
  download(`/merit/assessments/${id}/indicators/${code}/evidence.xlsx`);
