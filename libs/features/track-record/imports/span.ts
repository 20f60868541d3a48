import type { IssueCode } from '#libs/contracts/imports';
import type { RowReading } from '#libs/platform/import';

interface SpanRule {
  /** What is said of an end before its start. */
  readonly code: IssueCode;
  /** The field that must be filled. */
  readonly required: 'since' | 'until' | null;
}

/** Reads the fields since and until, both inclusive. */
export function readSpan(row: RowReading, { code, required }: SpanRule): [string | null, string | null] {
  const date = (field: 'since' | 'until') =>
    field !== required || row.requires(field) ? row.date(field) : null;
  const since = date('since');
  const until = date('until');
  if (since !== null && until !== null && until < since) row.error('until', code);
  return [since, until];
}

/** A day that must be given and must have come. */
export function readPastDate(row: RowReading, field: string): string | null {
  const date = row.requires(field) ? row.date(field) : null;
  if (date !== null && date > row.today) row.error(field, 'date.in-future');
  return date;
}
