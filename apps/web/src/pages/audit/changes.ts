import type { AuditItemView } from '../../api/views.js';

interface ValueWords {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
}

/** A row before and after. */
export type ChangedRow = Pick<AuditItemView, 'id' | 'old' | 'new' | 'erased'>;

interface Change {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What every row has and nobody reads. */
const BORING = new Set(['agency_id', 'id', 'version', 'created_at', 'name_key']);

/** What only programs read of an import. */
const TECHNICAL = new Set([
  'sha256',
  'file_id',
  'job_id',
  'columns',
  'mapping',
  'options',
  'error_details',
  'first_entry',
  'last_entry',
]);

/** Old and new value of each field of a row; '' where the row did not exist before or does not any more. */
export function changesOf({ old: before, new: after }: ChangedRow, words: ValueWords): Change[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .filter((field) => !BORING.has(field) && !TECHNICAL.has(field) && !isEmptyInBoth(field, before, after))
    .map((field) => ({
      field,
      before: before ? wordsOf(before[field], words) : '',
      after: after ? wordsOf(after[field], words) : '',
    }));
}

function isEmptyInBoth(field: string, before: AuditItemView['old'], after: AuditItemView['new']): boolean {
  return (before?.[field] ?? null) === null && (after?.[field] ?? null) === null;
}

function wordsOf(value: unknown, words: ValueWords): string {
  if (value === null || value === undefined) return words.none;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
