export { ImportApply } from './apply/import-apply.js';
export { ImportCheck } from './check/import-check.js';
export { type ImportStage, type Report, unwatched } from './check/progress.js';
export type { CheckOrder } from './file/check-orders.js';
export type { FieldMapping } from './file/mapping.js';
export { PREVIEW_ROWS } from './file/first-rows.js';
export { type Upload, Uploads } from './file/uploads.js';
export type {
  ApplyStep,
  Facts,
  FormatField,
  ImportFormat,
  ImportRule,
  SetStatement,
  StagedColumn,
} from './format/format.js';
export { ImportFormats } from './format/formats.js';
export { RowReading } from './format/row-reading.js';
export { ImportModule } from './import.module.js';
export { importActor } from './run/actor.js';
export { ImportCommands, type SeenImport } from './run/import-commands.js';
export { type FileToImport, type FinishedImport, ImportRunner } from './run/import-runner.js';
export type { ChangeCounts, RowCounts } from './run/row-counts.js';
export { ImportUndo } from './undo/import-undo.js';
export { ErrorWorkbook } from './views/error-workbook.js';
export { FilePreview } from './views/file-preview.js';
export { ImportQueries, type IssueFilter } from './views/import-queries.js';
export type {
  ImportPreview,
  ImportReceipt,
  ImportSummary,
  ImportView,
  IssueGroup,
  IssueView,
} from './views/import-view.js';
export { type TemplateWords, writeTemplate } from './views/template.js';
