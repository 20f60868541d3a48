import type { ImportOptions, ImportState } from '#libs/contracts/imports';
import type { FieldMapping } from '../file/mapping.js';
import type { UndoBlocker } from '../undo/undo-blockers.js';

/**
 * Rows and what became of them; null until it is known. What is inserted, updated and unchanged is foretold by the
 * check (null where the format cannot tell) and counted by the apply.
 */
export interface ImportTotals {
  readonly rows: number | null;
  readonly good: number | null;
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly duplicates: number | null;
  readonly inserted: number | null;
  readonly updated: number | null;
  readonly unchanged: number | null;
}

/** An import in a list. */
export interface ImportSummary {
  readonly id: number;
  readonly format: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly totals: ImportTotals;
  readonly jobId: string | null;
  readonly errorCode: string | null;
  /** Values for the sentence of the code. */
  readonly errorDetails: Record<string, unknown> | null;
  /** Display name. */
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly checkedAt: Date | null;
  readonly appliedAt: Date | null;
  readonly undoneAt: Date | null;
  readonly version: number;
}

/** A column of the file with its first values, read from the file while it is there. */
export interface SampledColumn {
  readonly index: number;
  readonly header: string;
  readonly sample: string[];
}

/** Whether an undo can be ordered, and what stands in its way. */
export interface UndoOutlook {
  readonly possible: boolean;
  readonly reason: 'import.wrong-state' | 'import.touched' | null;
  readonly blockedBy: number | null;
  /** The first few of them. */
  readonly blockers: readonly UndoBlocker[];
}

/** One import with everything the wizard shows. */
export interface ImportView extends ImportSummary {
  readonly sheets: string[];
  readonly sheet: string | null;
  readonly headerRow: number | null;
  readonly columns: SampledColumn[];
  readonly mapping: FieldMapping;
  readonly unknownColumns: string[];
  readonly missingRequired: string[];
  readonly options: ImportOptions;
  readonly undo: UndoOutlook;
}

/** Something about a row. `header` is the file's own. */
export interface IssueView {
  readonly id: number;
  readonly rowNumber: number;
  readonly field: string | null;
  readonly header: string | null;
  readonly value: string | null;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly details: Record<string, string | number> | null;
}

export interface IssueGroup {
  readonly code: string;
  readonly field: string | null;
  readonly severity: 'error' | 'warning';
  readonly count: number;
}

/** Proof of what was imported, by whom and when. */
export interface ImportReceipt extends ImportSummary {
  /** Of the file, hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Ids in the audit trail, as text since they are 64-bit. */
  readonly firstEntry: string | null;
  readonly lastEntry: string | null;
}

/** The first rows of the table as they are written. */
export interface ImportPreview {
  readonly headers: string[];
  readonly rows: { rowNumber: number; cells: string[] }[];
}
