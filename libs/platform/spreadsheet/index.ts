export { SPREADSHEET_ERROR_CODES, SpreadsheetError } from './errors.js';
export type { SpreadsheetErrorCode, SpreadsheetErrorDetails } from './errors.js';
export {
  HEADER_SEARCH_ROWS,
  MAX_CELL_LENGTH,
  MAX_COLUMNS,
  MAX_DATA_ROWS,
  MAX_FILE_BYTES,
  MAX_ROWS,
} from './limits.js';
export { detectKind } from './detect.js';
export type { SpreadsheetKind } from './detect.js';
export { listSheets, readFirstRows, readRows } from './read.js';
export type { ReadOptions } from './read.js';
export type { CellKind, SheetRow } from './row.js';
export type { SheetName } from './xlsx/read.js';
export type { CsvOptions } from './csv/read.js';
export type { Delimiter } from './csv/delimiter.js';
export { findHeader } from './mapping/find-header.js';
export type { FoundHeader, HeaderColumn } from './mapping/find-header.js';
export { normalizeHeader } from './mapping/normalize.js';
export { proposeMapping } from './mapping/propose-mapping.js';
export type { ColumnMapping, ImportField } from './mapping/propose-mapping.js';
export { GRAMMAR } from './grammar.js';
export { parseDate, parseDecimal, parseInteger } from './parse.js';
export { escapeFormulaText, stripApostrophe } from './escape.js';
export { writeCsv } from './csv/write.js';
export type { CsvWriteOptions } from './csv/write.js';
export { writeXlsx } from './xlsx/write.js';
export type { ExportSheet } from './xlsx/write.js';
export type { ExportColumn, ExportKind, ExportRow, ExportTable } from './table.js';
