/**
 * Whole counts that follow shares of a total, by the largest remainder: the sum is exact and no count is a
 * whole person away from its share. Shares are relative; their sum may be anything above 0.
 */
export function countsOf<K extends string>(
  total: number,
  shares: readonly (readonly [K, number])[],
): Map<K, number> {
  const sum = shares.reduce((all, [, share]) => all + share, 0);
  const parts = shares.map(([key, share]) => ({
    key,
    whole: Math.floor((total * share) / sum),
    rest: (total * share) % sum,
  }));
  const missing = total - parts.reduce((all, part) => all + part.whole, 0);
  const first = new Set([...parts].sort((a, b) => b.rest - a.rest).slice(0, missing));
  return new Map(parts.map((part) => [part.key, part.whole + (first.has(part) ? 1 : 0)]));
}

/** The same as a flat list: each key as often as its count, in the order of the shares. */
export function listOf<K extends string>(total: number, shares: readonly (readonly [K, number])[]): K[] {
  return [...countsOf(total, shares)].flatMap(([key, count]) => Array<K>(count).fill(key));
}
