/** What a keyset page starts after: the sort key of the last row seen, null for the first page. */
export type AfterKey = readonly (string | number)[] | null;

/** A stretch of a list; `nextKey` is null where the list ends. */
export interface Slice<Item> {
  readonly items: Item[];
  readonly nextKey: readonly (string | number)[] | null;
}

/** Where a list stands and how much of it is wanted. */
export interface PageWish {
  readonly after: AfterKey;
  readonly limit: number;
}

/** Rows of a list query: the view and, in `sortKey`, the text it is ordered by; `id` breaks ties. */
export type Sorted<Item> = Item & { readonly sortKey: string };

/** Cuts rows read with `limit + 1` to a slice, and takes the sort key out of what is shown. */
export function sliceOf<Item extends { id: number }>(
  rows: readonly Sorted<Item>[],
  limit: number,
): Slice<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(withoutKey),
    nextKey: rows.length > limit && last ? [last.sortKey, last.id] : null,
  };
}

function withoutKey<Item>(row: Sorted<Item>): Item {
  const { sortKey: _, ...item } = row;
  return item as unknown as Item;
}
