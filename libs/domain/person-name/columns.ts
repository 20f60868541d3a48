import { type PersonName, splitPersonName } from './split.js';
import { backTitles, letters, takeFrontTitle } from './titles.js';

/** The columns of format 1. A blank title column may hold '-'. */
export interface NameColumns {
  /** NAMA. */
  readonly name: string;
  /** GELAR DEPAN. */
  readonly frontTitles?: string | null | undefined;
  /** GELAR BELAKANG. */
  readonly backTitles?: string | null | undefined;
}

export interface NameReading extends PersonName {
  /** Titles stood inside NAMA and were taken out of it: the import shows this. */
  readonly titlesInName: boolean;
}

/** Reads NAMA with its two title columns; titles inside NAMA join those of the columns, each once. */
export function readNameColumns(columns: NameColumns): NameReading {
  const inName = splitPersonName(columns.name);
  return {
    front: eachOnce([...frontTitlesOf(columns.frontTitles ?? ''), ...inName.front]),
    name: inName.name,
    back: eachOnce([...backTitlesOf(columns.backTitles ?? ''), ...inName.back]),
    titlesInName: inName.front.length + inName.back.length > 0,
  };
}

/** GELAR DEPAN in pieces: 'Dr.Ir.' and 'Dr. Ir.' are two titles, an unknown one is kept as it is written. */
function frontTitlesOf(text: string): string[] {
  const titles: string[] = [];
  let rest = text.replace(/[\s,]+/g, ' ').trim();
  while (rest !== '') {
    const [word = ''] = rest.split(' ', 1);
    const taken = takeFrontTitle(rest) ?? { title: word, rest: rest.slice(word.length) };
    titles.push(taken.title);
    rest = taken.rest.trim();
  }
  return titles.filter(isTitle);
}

function backTitlesOf(text: string): string[] {
  return backTitles(text).filter(isTitle);
}

/** A dash or a zero says that there is none. */
function isTitle(text: string): boolean {
  return letters(text) !== '';
}

function eachOnce(titles: readonly string[]): string[] {
  return titles.filter(
    (title, index) => titles.findIndex((other) => letters(other) === letters(title)) === index,
  );
}
