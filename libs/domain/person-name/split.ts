import { backTitles, isKnownBackTitle, takeFrontTitle, takeHajj } from './titles.js';

/** A name apart from its titles. `name` keeps H. or Hj., and the case it was written in. */
export interface PersonName {
  /** In order: 'Dr.', 'Ir.'. */
  readonly front: readonly string[];
  readonly name: string;
  /** In order of attainment: 'S.T.', 'M.M.'. */
  readonly back: readonly string[];
}

/**
 * Splits a NAMA that carries titles (docs/domain/09, section 8): known titles at the beginning, also behind
 * H. or Hj.; everything behind the first comma; known degrees with a dot at the end, where the comma was
 * forgotten. A text of titles only is taken for a name, so that a name is never empty unless the text is.
 */
export function splitPersonName(text: string): PersonName {
  const [beforeComma = '', ...afterComma] = oneLine(text).split(',');
  const { name, front } = splitFront(beforeComma.trim());
  const words = name.split(' ');
  const trailing = trailingTitles(words);
  return {
    front,
    name: words.slice(0, words.length - trailing.length).join(' '),
    back: [...trailing, ...backTitles(afterComma.join(','))],
  };
}

/** Whether a title reads DR. in capitals, which may be dr. or Dr.: somebody has to say which. */
export function hasAmbiguousDoctor(name: PersonName): boolean {
  return name.front.includes('DR.');
}

function splitFront(text: string): { readonly front: string[]; readonly name: string } {
  const front: string[] = [];
  let hajj = '';
  let rest = text;
  for (;;) {
    const taken = takeFrontTitle(rest);
    const before = takeHajj(rest);
    if (taken !== null && taken.rest !== '') {
      front.push(taken.title);
      rest = taken.rest;
    } else if (before !== null && takeFrontTitle(before.rest) !== null) {
      hajj += before.title;
      rest = before.rest;
    } else {
      return { front, name: hajj + rest };
    }
  }
}

/** Known degrees with a dot at the end of the words; the first word is always name. */
function trailingTitles(words: readonly string[]): string[] {
  let start = words.length;
  while (start > 1 && isDottedTitle(words[start - 1] ?? '')) start -= 1;
  return words.slice(start);
}

function isDottedTitle(word: string): boolean {
  return word.includes('.') && isKnownBackTitle(word);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
