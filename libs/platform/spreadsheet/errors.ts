/** Every refusal of this library. Codes are stable: the interface translates them. */
export const SPREADSHEET_ERROR_CODES = [
  'file_empty',
  'file_too_large',
  'kind_old_xls',
  'kind_encrypted',
  'kind_binary_workbook',
  'kind_macro_workbook',
  'kind_other_zip',
  'kind_pdf',
  'kind_html',
  'kind_xml',
  'kind_executable',
  'kind_unknown',
  'zip_damaged',
  'zip_unsafe_name',
  'zip_too_many_entries',
  'zip_bomb',
  'xlsx_malformed',
  'xlsx_doctype',
  'xlsx_too_much_text',
  'sheet_unknown',
  'sheet_none',
  'csv_encoding',
  'csv_binary',
  'csv_quote',
  'csv_record_too_long',
  'too_many_rows',
  'too_many_columns',
  'cell_too_long',
] as const;

export type SpreadsheetErrorCode = (typeof SPREADSHEET_ERROR_CODES)[number];

/** Where and how much: `line`, `row`, `column` are 1-based as the user sees them, sizes are bytes. */
export type SpreadsheetErrorDetails = Readonly<Record<string, string | number>>;

/** A file (or an export) refused for a reason the user can be told. Anything else thrown is a fault. */
export class SpreadsheetError extends Error {
  override readonly name = 'SpreadsheetError';

  constructor(
    readonly code: SpreadsheetErrorCode,
    readonly details: SpreadsheetErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }
}
