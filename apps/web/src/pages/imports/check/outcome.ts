import type { ImportView } from '../../../api/import-views.js';

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
