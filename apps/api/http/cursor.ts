import { DomainError } from '#libs/domain/errors';

/** One page of a list; `next` is opaque, null on the last page. */
export interface Page<Item> {
  readonly items: Item[];
  readonly next: string | null;
}

/** Writes the sort key of the last row as an opaque cursor. */
export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * Reads a cursor that encodeCursor wrote.
 * @throws DomainError cursor.invalid
 */
export function decodeCursor(cursor: string, length: number): (string | number)[] {
  const key = parse(cursor);
  if (!isKey(key) || key.length !== length)
    throw new DomainError('invalid', 'cursor.invalid', { field: 'cursor' });
  return key;
}

/** Cuts a list read with limit + 1 rows to a page. */
export function pageOf<Item>(
  rows: Item[],
  limit: number,
  keyOf: (row: Item) => (string | number)[],
): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? encodeCursor(keyOf(last)) : null };
}

function isKey(value: unknown): value is (string | number)[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
