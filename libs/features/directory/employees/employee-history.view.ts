import { HoldingView } from '../holdings/holding.view.js';
import { EducationRow, RankRow } from './employee.view.js';

/** One change of one row, from the audit trail. */
export class ChangeRow {
  entryId: string;
  at: Date;
  /** Display name; null for the system or an account of another agency. */
  by: string | null;
  role: string | null;
  source: string;
  table: string;
  action: string;
  rowId: number;
  /** Values before, of the columns that changed; null for a new or erased row. */
  old: Record<string, unknown> | null;
  new: Record<string, unknown> | null;
  importId: number | null;
}

/** Everything that was, with voided rows and their reasons; newest first. */
export class EmployeeHistory {
  ranks: RankRow[];
  holdings: HoldingView[];
  educations: EducationRow[];
  /** At most 200 entries. */
  changes: ChangeRow[];
}
