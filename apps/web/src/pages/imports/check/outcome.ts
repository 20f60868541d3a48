import type { ImportTotals, ImportView } from '../../../api/import-views.js';

/** What a check allows: nothing at all, nothing until the file is right, a part, or everything. */
export function outcomeOf({
  totals,
  options,
}: Pick<ImportView, 'totals' | 'options'>): 'nothing' | 'blocked' | 'partly' | 'whole' {
  const errors = totals.errors ?? 0;
  if (!totals.good) return 'nothing';
  if (errors === 0) return 'whole';
  return options.mode === 'allOrNothing' ? 'blocked' : 'partly';
}

/** What a check counts, in the order it is told; what stands is told whole where the format cannot tell more. */
const FIGURES = [
  'rows',
  'inserted',
  'updated',
  'unchanged',
  'standing',
  'duplicates',
  'errors',
  'warnings',
] as const;

/** The counts that are known. */
export function figuresOf(
  totals: ImportTotals,
): readonly { readonly code: (typeof FIGURES)[number]; readonly value: number }[] {
  const { good, inserted, updated } = totals;
  const standing = good !== null && inserted !== null && updated === null ? good - inserted : null;
  const counts = { ...totals, standing };
  return FIGURES.flatMap((code) => {
    const value = counts[code];
    return value === null ? [] : [{ code, value }];
  });
}
