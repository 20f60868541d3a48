import { type PersonName, splitPersonName } from './split.js';

const APOSTROPHES = /['\u2018\u2019\u02bc`\u00b4]/g;
const COMBINING_MARKS = /\p{M}/gu;
const OTHER_SIGNS = /[^\p{L}\p{N}]+/gu;

/** As documents write it: 'Ir. Bambang Nugroho, S.T., M.M.' (docs/domain/09, section 8). */
export function formatPersonName({ front, name, back }: PersonName): string {
  return [[...front, name].join(' '), ...back].join(', ');
}

/**
 * The form in which names are sorted and searched: without titles, lower case, apostrophes and diacritics
 * gone (Nur'aini is nuraini), every other sign one space. Use it for the stored name and the typed one.
 */
export function nameKey(text: string): string {
  return splitPersonName(text)
    .name.normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(OTHER_SIGNS, ' ')
    .trim();
}
