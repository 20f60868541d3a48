import { ApiProperty } from '@nestjs/swagger';
import {
  IMPORT_FORMATS,
  IMPORT_MODES,
  IMPORT_STATES,
  type ImportFormat,
  type ImportMode,
  type ImportOptions,
  type ImportState,
  UNKNOWN_UNIT_CHOICES,
  type UnknownUnitChoice,
} from '#libs/contracts/imports';

/** A column that a format takes. */
export class FormatFieldView {
  field: string;

  /** The official header. */
  header: string;

  /** The column must be in the file. */
  required: boolean;

  example: string;
}

/** An exchange format. */
export class FormatView {
  @ApiProperty({ enum: IMPORT_FORMATS, enumName: 'ImportFormat' })
  format: ImportFormat;

  headers: FormatFieldView[];
}

/**
 * Rows and what became of them; null until it is known. What is inserted, updated and unchanged is foretold by the
 * check (null where the format cannot tell) and counted by the apply.
 */
export class ImportTotalsView {
  rows: number | null;
  good: number | null;
  errors: number | null;
  warnings: number | null;
  duplicates: number | null;
  inserted: number | null;
  updated: number | null;
  unchanged: number | null;
}

/** An import in a list. */
export class ImportSummaryView {
  id: number;

  @ApiProperty({ enum: IMPORT_FORMATS, enumName: 'ImportFormat' })
  format: ImportFormat;

  fileName: string;

  @ApiProperty({ enum: IMPORT_STATES, enumName: 'ImportState' })
  state: ImportState;

  totals: ImportTotalsView;
  jobId: string | null;
  errorCode: string | null;

  /** Values for the sentence of the code. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  errorDetails: Record<string, unknown> | null;

  /** Display name. */
  createdBy: string | null;

  createdAt: Date;
  checkedAt: Date | null;
  appliedAt: Date | null;
  undoneAt: Date | null;
  version: number;
}

export class ImportPage {
  items: ImportSummaryView[];
  next: string | null;
}

/** A column of the file with its first values; none once the import is under way. */
export class SampledColumnView {
  index: number;
  header: string;
  sample: string[];
}

export class ImportOptionsView implements ImportOptions {
  @ApiProperty({ enum: IMPORT_MODES, enumName: 'ImportMode' })
  mode: ImportMode;

  @ApiProperty({ enum: UNKNOWN_UNIT_CHOICES, enumName: 'UnknownUnitChoice' })
  unknownUnit: UnknownUnitChoice;
}

/** A row that was changed, or refers to one the import added, and what happened to it first since. */
export class UndoBlockerView {
  /** Of the changed or referring row. */
  table: string;
  rowId: number;

  /** What people call the imported row that is concerned (NIP and name, or code); null once it is gone. */
  label: string | null;

  action: string | null;
  at: Date | null;

  /** Display name; null for the system itself. */
  by: string | null;
}

/** Whether the import can be undone, and what stands in its way. */
export class UndoView {
  possible: boolean;

  /** import.wrong-state or import.touched. */
  reason: string | null;

  /** Rows changed or referred to since. */
  blockedBy: number | null;

  /** The first few of them. */
  blockers: UndoBlockerView[];
}

/** One import with everything the wizard shows. */
export class ImportResponse extends ImportSummaryView {
  /** Visible worksheets; none in a CSV. */
  sheets: string[];
  sheet: string | null;

  /** Row number as the spreadsheet shows it. */
  headerRow: number | null;

  columns: SampledColumnView[];

  /** Field to the index of its column; null: the file has none. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer', nullable: true } })
  mapping: Record<string, number | null>;

  /** Headers nobody takes. */
  unknownColumns: string[];

  /** Required fields without a column. */
  missingRequired: string[];

  options: ImportOptionsView;
  undo: UndoView;
}

export class PreviewRow {
  rowNumber: number;
  cells: string[];
}

/** The first rows as they are written. */
export class PreviewResponse {
  headers: string[];
  rows: PreviewRow[];
}

/** Something about a row. */
export class IssueResponse {
  id: number;
  rowNumber: number;
  field: string | null;

  /** The file's own header. */
  header: string | null;

  value: string | null;
  code: string;

  @ApiProperty({ enum: ['error', 'warning'], enumName: 'IssueSeverity' })
  severity: 'error' | 'warning';

  /** Values for the sentence of the code. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    nullable: true,
  })
  details: Record<string, string | number> | null;
}

export class IssuePage {
  items: IssueResponse[];
  next: string | null;
}

export class IssueGroupResponse {
  code: string;
  field: string | null;

  @ApiProperty({ enum: ['error', 'warning'], enumName: 'IssueSeverity' })
  severity: 'error' | 'warning';

  count: number;
}

/** Proof of what was imported, by whom and when. */
export class ReceiptResponse extends ImportSummaryView {
  /** Of the file, hexadecimal. */
  sha256: string;

  /** Bytes. */
  size: number;

  /** First and last entry of the audit trail, as text: they are 64-bit. */
  firstEntry: string | null;
  lastEntry: string | null;
}
