/** What words of files mean, keyed by their plain form. */
export type WordTable<Code extends string> = ReadonlyMap<string, Code>;

/**
 * The form in which words of files are compared: lower case, and every run of signs or spaces is one space,
 * so that 'JF-Ahli  Muda' and 'jf ahli muda' are the same.
 */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A table to look words up in. A map, because text from a file may well be 'constructor'. */
export function wordTable<Code extends string>(words: Readonly<Record<string, Code>>): WordTable<Code> {
  return new Map(Object.entries(words));
}
