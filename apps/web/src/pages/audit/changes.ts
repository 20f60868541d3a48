import type { AuditItemView } from '../../api/views.js';

interface ValueWords {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
}

interface Change {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What every row has and nobody reads. */
const BORING = new Set(['agency_id', 'id', 'version', 'created_at', 'name_key']);

/** Old and new value of each field of a row; '' where the row did not exist before or does not any more. */
export function changesOf({ old: before, new: after }: AuditItemView, words: ValueWords): Change[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .filter((field) => !BORING.has(field) && !isEmptyInBoth(field, before, after))
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
