import type { PageWish, Slice } from '#libs/features/directory';
import { decodeCursor, encodeCursor, type Page } from '../http/cursor.js';
import type { PageQuery } from '../http/page.dto.js';

/** Where a list ordered by a text and an id goes on. @throws DomainError cursor.invalid */
export function wishOf({ cursor, limit }: PageQuery): PageWish {
  return { after: cursor ? decodeCursor(cursor, 2) : null, limit };
}

export function pageFrom<Item>({ items, nextKey }: Slice<Item>): Page<Item> {
  return { items, next: nextKey && encodeCursor(nextKey) };
}
