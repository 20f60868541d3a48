import type { components, operations } from './schema.js';

/** People, units and posts as the api describes them. */
type Schemas = components['schemas'];

export type UnitNode = Schemas['OrgUnitNode'];
export type ActingPost = Schemas['ActingPost'];
export type EmployeeRow = Schemas['EmployeeRow'];
export type RankRow = Schemas['RankRow'];
export type EducationRow = Schemas['EducationRow'];
export type EmployeeCard = Schemas['EmployeeCard'];
export type HoldingView = Schemas['HoldingView'];
export type ChangeRow = Schemas['ChangeRow'];
export type PositionHolder = Schemas['PositionHolder'];
export type PositionRow = Schemas['PositionRow'];
export type PositionView = Schemas['PositionView'];
export type RetirementRow = Schemas['RetirementRow'];
export type RetirementMonth = Schemas['RetirementMonth'];
export type StatementView = Schemas['StatementView'];
export type TableMeter = Schemas['TableMeter'];
export type UnitCompleteness = Schemas['UnitCompleteness'];
export type MissingRow = Schemas['MissingRow'];

/** What forms send. Absent leaves a value as it stands, null takes it away. */
export type UnitChanges = Schemas['ChangeUnitDto'];
export type NewUnit = Schemas['CreateUnitDto'];
export type PositionChanges = Schemas['ChangePositionDto'];
export type NewPosition = Schemas['CreatePositionDto'];
export type HoldingChanges = Schemas['ChangeHoldingDto'];
export type NewHolding = Schemas['CreateHoldingDto'];
export type EmployeeChanges = Schemas['ChangeEmployeeDto'];
export type NewRank = Schemas['CreateRankDto'];
export type NewEducation = Schemas['CreateEducationDto'];
export type NewStatement = Schemas['CreateStatementDto'];

/** The query of a list without what asks for one page of it. */
type Narrowing<Operation extends { parameters: { query?: unknown } }> = Omit<
  NonNullable<Operation['parameters']['query']>,
  'cursor' | 'limit' | 'sort'
>;

export type EmployeeFilter = Narrowing<operations['Employees_list']>;
export type PositionFilter = Narrowing<operations['Positions_list']>;
/** Days of TMT pensiun, both included. */
export type RetirementSpan = Narrowing<operations['Retirements_list']>;
export type RetirementYears = Narrowing<operations['Retirements_byMonth']>;
export type MissingFilter = Narrowing<operations['Completeness_missing']>;
