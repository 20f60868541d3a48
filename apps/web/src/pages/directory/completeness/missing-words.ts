import { wordOf } from '../../../messages/messages.js';

/** Names of blank fields ('table.field'), in the order of the forms. */
export function missingWords(missing: readonly string[], words: Readonly<Record<string, string>>): string[] {
  const order = Object.keys(words);
  const sorted = [...missing].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return sorted.map((code) => wordOf(words, code));
}
