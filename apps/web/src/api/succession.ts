import { queryOptions } from '@tanstack/react-query';
import { answer, client, ifVersion, once } from './client.js';
import { listQuery } from './page.js';
import type {
  AppointmentFilter,
  NewAppointment,
  NewBlackout,
  NewPlan,
  PlanDecree,
  PlanFilter,
  VacancyFilter,
} from './succession-views.js';

/** Every reading of vacancies, rankings, plans and appointments begins with this key. */
export const SUCCESSION = ['succession'] as const;

const RANKED_AGAIN_MS = 5_000;

export const vacanciesQuery = (filter: VacancyFilter) =>
  listQuery([...SUCCESSION, 'vacancies', filter], (cursor) =>
    answer(client.GET('/vacancies', { params: { query: { ...filter, cursor } } })),
  );

export const successorsQuery = (positionId: number) =>
  queryOptions({
    // The worker ranks again by itself: what changed shows without a reload.
    refetchInterval: RANKED_AGAIN_MS,
    queryKey: [...SUCCESSION, 'successors', positionId],
    queryFn: () => answer(client.GET('/positions/{id}/successors', { params: { path: { id: positionId } } })),
  });

export const plansQuery = (filter: PlanFilter) =>
  listQuery([...SUCCESSION, 'plans', filter], (cursor) =>
    answer(client.GET('/succession-plans', { params: { query: { ...filter, cursor } } })),
  );

export const planQuery = (id: number) =>
  queryOptions({
    queryKey: [...SUCCESSION, 'plan', id],
    queryFn: () => answer(client.GET('/succession-plans/{id}', { params: { path: { id } } })),
  });

export const createPlan = (positionId: number, body: NewPlan, key: string) =>
  answer(
    client.POST('/positions/{id}/succession-plans', {
      params: { path: { id: positionId }, header: once(key) },
      body,
    }),
  );

const moving = (id: number, version: number) => ({ path: { id }, header: ifVersion(version) });

export const changePlan = (id: number, version: number, body: NewPlan) =>
  answer(client.PATCH('/succession-plans/{id}', { params: moving(id, version), body }));

export const submitPlan = (id: number, version: number) =>
  answer(client.POST('/succession-plans/{id}/submission', { params: moving(id, version) }));

export const returnPlan = (id: number, version: number, note: string) =>
  answer(client.POST('/succession-plans/{id}/return', { params: moving(id, version), body: { note } }));

export const approvePlan = (id: number, version: number, body: PlanDecree) =>
  answer(client.POST('/succession-plans/{id}/approval', { params: moving(id, version), body }));

export const activatePlan = (id: number, version: number) =>
  answer(client.POST('/succession-plans/{id}/activation', { params: moving(id, version) }));

export const appointmentsQuery = (filter: AppointmentFilter) =>
  listQuery([...SUCCESSION, 'appointments', filter], (cursor) =>
    answer(client.GET('/appointments', { params: { query: { ...filter, cursor } } })),
  );

export const recordAppointment = (positionId: number, body: NewAppointment, key: string) =>
  answer(
    client.POST('/positions/{id}/appointments', {
      params: { path: { id: positionId }, header: once(key) },
      body,
    }),
  );

export const blackoutsQuery = queryOptions({
  queryKey: [...SUCCESSION, 'blackouts'],
  queryFn: () => answer(client.GET('/blackouts')),
});

export const addBlackout = (body: NewBlackout, key: string) =>
  answer(client.POST('/blackouts', { params: { header: once(key) }, body }));

export const voidBlackout = (id: number, reason: string) =>
  answer(client.POST('/blackouts/{id}/void', { params: { path: { id } }, body: { reason } }));
