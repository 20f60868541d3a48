import type { DevelopmentItem } from '../../../api/development-views.js';

/** What is being done to an item; `add` has none. */
export type ItemTask =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit' | 'remove' | 'progress' | 'record'; readonly item: DevelopmentItem };
