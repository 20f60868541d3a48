import type { components } from './schema.js';

/** Imports as the api describes them. */
type Schemas = components['schemas'];

export type FormatView = Schemas['FormatView'];
export type ImportSummary = Schemas['ImportSummaryView'];
export type ImportView = Schemas['ImportResponse'];
export type ImportTotals = Schemas['ImportTotalsView'];
export type SampledColumn = Schemas['SampledColumnView'];
/** Field code to 0-based column; null: the file has none. */
export type FieldMapping = ImportView['mapping'];
export type ImportPreview = Schemas['PreviewResponse'];
export type IssueView = Schemas['IssueResponse'];
export type IssueGroup = Schemas['IssueGroupResponse'];
export type ImportReceipt = Schemas['ReceiptResponse'];
export type CheckOrder = Schemas['CheckDto'];
export type TableChoice = Schemas['ChooseTableDto'];

export interface IssueFilter {
  readonly severity?: IssueView['severity'];
  readonly code?: string;
}
