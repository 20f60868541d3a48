import type { components, operations } from './schema.js';

/** Gaps, the heat map and development plans as the api describes them. */
type Schemas = components['schemas'];

export type GapRow = Schemas['GapRow'];
export type GapLine = Schemas['GapLine'];
export type HeatMap = Schemas['HeatMap'];
export type HeatColumn = Schemas['HeatColumn'];
export type HeatCell = Schemas['HeatCell'];
export type DevelopmentPlan = Schemas['DevelopmentPlan'];
export type DevelopmentPlanRow = Schemas['DevelopmentPlanRow'];
export type DevelopmentItem = Schemas['DevelopmentItem'];
export type EvidenceFile = Schemas['EvidenceFile'];
export type DevelopmentGuide = Schemas['DevelopmentGuide'];
export type OwnReading = Schemas['OwnReading'];
export type NewDevelopmentPlan = Schemas['NewDevelopmentPlanDto'];
export type DevelopmentItemInput = Schemas['DevelopmentItemDto'];
export type ItemProgress = Schemas['ItemProgressDto'];
export type ItemTraining = Schemas['ItemTrainingDto'];

type QueryOf<Name extends keyof operations> = operations[Name] extends {
  parameters: { query?: infer Query };
}
  ? Omit<NonNullable<Query>, 'cursor' | 'limit'>
  : never;

export type GapFilter = QueryOf<'Gaps_list'>;
export type HeatFilter = QueryOf<'HeatMap_map'>;
export type DevelopmentPlanFilter = QueryOf<'DevelopmentPlans_list'>;
