/**
 * A small seeded generator (mulberry32 over an FNV-1a hash of the seed): the same seed gives the same people
 * on every machine, for ever. Not for secrets.
 */
export class Random {
  private state: number;

  constructor(seed: string) {
    this.state = hash(seed);
  }

  /** An independent generator: what one part draws never shifts what another part draws. */
  fork(label: string): Random {
    return new Random(`${label}:${this.next()}`);
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return from + (this.next() % (to - from + 1));
  }

  /** True in `share` of 100 draws. */
  percent(share: number): boolean {
    return this.int(1, 100) <= share;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new Error('demo: nothing to pick from');
    return item;
  }

  /** A new list in another order (Fisher-Yates). */
  shuffle<T>(items: readonly T[]): T[] {
    const list = [...items];
    for (let last = list.length - 1; last > 0; last -= 1) {
      const other = this.int(0, last);
      [list[last], list[other]] = [list[other] as T, list[last] as T];
    }
    return list;
  }

  /** Items ordered by `key`, highest first, each key blurred by up to `blur` either way. */
  order<T>(items: readonly T[], key: (item: T) => number, blur: number): T[] {
    const keyed = items.map((item) => ({ item, at: key(item) + this.int(-blur * 100, blur * 100) / 100 }));
    return keyed.sort((a, b) => b.at - a.at).map(({ item }) => item);
  }

  /** Upper-case hexadecimal digits, as SIASN writes its identifiers. */
  hex(length: number): string {
    return Array.from({ length }, () => this.int(0, 15).toString(16).toUpperCase()).join('');
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  }
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
