import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, client, ifVersion, once } from './client.js';
import { listQuery } from './page.js';
import type {
  Decree,
  MapFilter,
  NewPeriod,
  PeriodView,
  PersonExplanation,
  PolicyVersion,
  Preset,
  PresetCode,
} from './talent-views.js';

/** Every reading of policies, and of periods and maps, begins with one of these keys. */
export const POLICIES = ['scoring-policies'] as const;
export const PERIODS = ['talent-periods'] as const;

const POLL_MS = 2_000;

export const policiesQuery = queryOptions({
  queryKey: [...POLICIES, 'list'],
  queryFn: () => answer(client.GET('/scoring-policies')),
});

export const presetsQuery = queryOptions({
  queryKey: [...POLICIES, 'presets'],
  queryFn: async () => (await answer(client.GET('/scoring-policies/presets'))) as unknown as Preset[],
  staleTime: Infinity,
});

export const policyVersionQuery = (id: number) =>
  queryOptions({
    queryKey: [...POLICIES, 'version', id],
    queryFn: async () =>
      (await answer(
        client.GET('/scoring-policies/versions/{id}', { params: { path: { id } } }),
      )) as unknown as PolicyVersion,
  });

export const adoptPreset = (preset: PresetCode, key: string) =>
  answer(client.POST('/scoring-policies', { params: { header: once(key) }, body: { preset } }));

export const activateVersion = ({ id, version }: PolicyVersion, effectiveFrom: string) =>
  answer(
    client.POST('/scoring-policies/versions/{id}/activation', {
      params: { path: { id }, header: ifVersion(version) },
      body: { effectiveFrom },
    }),
  );

export const periodsQuery = queryOptions({
  queryKey: [...PERIODS, 'list'],
  queryFn: () => answer(client.GET('/talent-periods')),
});

/** One period, asked again while it is being computed. */
export const periodQuery = (id: number) =>
  queryOptions({
    queryKey: [...PERIODS, 'one', id],
    queryFn: () => answer(client.GET('/talent-periods/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data?.runningJobId ? POLL_MS : false),
  });

export const createPeriod = (body: NewPeriod, key: string) =>
  answer(client.POST('/talent-periods', { params: { header: once(key) }, body }));

type Seen = Pick<PeriodView, 'id' | 'version'>;

const seen = ({ id, version }: Seen) => ({ path: { id }, header: ifVersion(version) });

export const computePeriod = (period: Seen) =>
  answer(client.POST('/talent-periods/{id}/computation', { params: seen(period) }));

export const proposePeriod = (period: Seen) =>
  answer(client.POST('/talent-periods/{id}/proposal', { params: seen(period) }));

export const returnPeriod = (period: Seen, note: string) =>
  answer(client.POST('/talent-periods/{id}/return', { params: seen(period), body: { note } }));

export const approvePeriod = (period: Seen, body: Decree) =>
  answer(client.POST('/talent-periods/{id}/approval', { params: seen(period), body }));

export const publishPeriod = (period: Seen) =>
  answer(client.POST('/talent-periods/{id}/publication', { params: seen(period) }));

/** The nine boxes in counts. */
export const boardQuery = (id: number, filter: MapFilter) =>
  queryOptions({
    queryKey: [...PERIODS, 'board', id, filter],
    queryFn: () =>
      answer(client.GET('/talent-periods/{id}/board', { params: { path: { id }, query: filter } })),
    placeholderData: keepPreviousData,
  });

/** People on the map, the highest potensial first. */
export const mapPeopleQuery = (id: number, filter: MapFilter) =>
  listQuery([...PERIODS, 'people', id, filter], (cursor) =>
    answer(
      client.GET('/talent-periods/{id}/people', { params: { path: { id }, query: { ...filter, cursor } } }),
    ),
  );

/** Everything behind one person's box. The server notes the reading, so it is asked for only when it is shown. */
export const explanationQuery = (id: number, employeeId: number) =>
  queryOptions({
    queryKey: [...PERIODS, 'person', id, employeeId],
    queryFn: async () =>
      (await answer(
        client.GET('/talent-periods/{id}/people/{employeeId}', { params: { path: { id, employeeId } } }),
      )) as unknown as PersonExplanation,
    staleTime: 60_000,
  });
