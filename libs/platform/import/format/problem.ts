import type { IssueCode, IssueDetails } from '#libs/contracts/imports';

export type Severity = 'error' | 'warning';

/** A finding about one row. */
export interface Problem {
  readonly field: string | null;
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly details?: IssueDetails;
}
