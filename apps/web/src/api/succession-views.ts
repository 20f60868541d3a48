import type { components, operations } from './schema.js';

/** Vacancies, rankings, plans and appointments as the api describes them. */
type Schemas = components['schemas'];

export type VacancyRow = Schemas['VacancyReadiness'];
export type SuccessorRow = Schemas['SuccessorRow'];
export type SuccessorsView = Schemas['SuccessorsView'];
export type PlanView = Schemas['PlanView'];
export type PlanMember = Schemas['PlanMember'];
export type NewPlan = Schemas['PlanDto'];
export type PlanDecree = Schemas['ApprovePlanDto'];
export type AppointmentView = Schemas['AppointmentView'];
export type NewAppointment = Schemas['RecordAppointmentDto'];
export type BlackoutView = Schemas['BlackoutView'];
export type NewBlackout = Schemas['CreateBlackoutDto'];

type QueryOf<Name extends keyof operations> = operations[Name] extends {
  parameters: { query?: infer Query };
}
  ? Omit<NonNullable<Query>, 'cursor' | 'limit'>
  : never;

export type VacancyFilter = QueryOf<'Succession_listVacancies'>;
export type AppointmentFilter = QueryOf<'Appointments_list'>;
export type PlanFilter = QueryOf<'Plans_list'>;
