import type { components, operations } from './schema.js';

/** The dictionary and the job standards as the api describes them. */
type Schemas = components['schemas'];

export type CompetencyView = Schemas['CompetencyView'];
export type DictionaryVersion = Schemas['DictionaryVersion'];
export type DictionaryView = Schemas['DictionaryView'];
export type NewCompetency = Schemas['CompetencyDto'];
export type PackageView = Schemas['PackageView'];
export type StandardRow = Schemas['StandardRow'];
export type PositionStandard = Schemas['PositionStandardView'];
export type JobStandard = Schemas['JobStandardView'];
export type NewJobStandard = Schemas['JobStandardDto'];
export type AskedLevel = Schemas['AskedLevelView'];
export type Requirement = Schemas['RequirementDto'];
export type BulkOrder = Schemas['BulkStandardsDto'];
export type BulkView = Schemas['BulkView'];
export type BulkRow = Schemas['BulkRow'];

type QueryOf<Name extends keyof operations> = operations[Name] extends {
  parameters: { query?: infer Query };
}
  ? Omit<NonNullable<Query>, 'cursor' | 'limit'>
  : never;

export type StandardFilter = QueryOf<'Standards_list'>;
