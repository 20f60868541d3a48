import type { Evaluation, Policy } from '#libs/domain/scoring';
import type { components, operations } from './schema.js';

type Schemas = components['schemas'];

export type PolicyRow = Schemas['PolicyRow'];
export type PolicyVersionRow = Schemas['PolicyVersionRow'];
export type PresetCode = Schemas['PolicyPreset'];
export type PeriodView = Schemas['PeriodView'];
export type PeriodState = PeriodView['state'];
export type NewPeriod = Schemas['CreatePeriodDto'];
export type Decree = Schemas['ApprovePeriodDto'];
export type TalentBoard = Schemas['TalentBoard'];
export type MapPerson = Schemas['MapPerson'];
export type MapStanding = Schemas['MapStanding'];
export type GateName = keyof Schemas['GateAnswers'];
export type GateAnswer = Schemas['GateAnswers'][GateName];
export type ReplacedResult = Schemas['ReplacedResult'];

/** OpenAPI tells a policy and an evaluation as plain objects; their form is that of libs/domain/scoring. */
export type PolicyVersion = Omit<Schemas['PolicyVersionView'], 'definition'> & {
  readonly definition: Policy;
};
export type Preset = Omit<Schemas['PresetView'], 'definition'> & { readonly definition: Policy };
export type PersonExplanation = Omit<Schemas['PersonExplanation'], 'policy' | 'evaluation'> & {
  readonly policy: Policy;
  readonly evaluation: Evaluation;
};

/** What the map is narrowed to; pages are asked for by the list. */
export type MapFilter = Omit<
  NonNullable<operations['Map_people']['parameters']['query']>,
  'cursor' | 'limit'
>;
