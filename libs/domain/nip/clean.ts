const LEADING_APOSTROPHES = /^['\u2018\u2019`]+/;
const SPACES_AND_DOTS = /[\s.]+/g;
/** 1.97E+17, 1,97001E+17: a number the spreadsheet shows in scientific notation. */
const SCIENTIFIC = /^\d+(?:[.,]\d+)?E\+?\d+$/i;
/** Fifteen digits are all a spreadsheet keeps of a number: the last three of eighteen turn into zeros. */
const LAST_THREE_LOST = /^\d{15}000$/;

/**
 * The number without what files add: a leading apostrophe, spaces, dots (docs/domain/01, NIP). Any other
 * sign, a hyphen too, stays where it is, so that reading can refuse it.
 */
export function cleanNip(text: string): string {
  return text.trim().replace(LEADING_APOSTROPHES, '').replace(SPACES_AND_DOTS, '');
}

/** Whether a spreadsheet took the number for a quantity and destroyed its last digits. */
export function isSpreadsheetDamaged(text: string): boolean {
  const shown = text.trim().replace(LEADING_APOSTROPHES, '');
  return SCIENTIFIC.test(shown) || LAST_THREE_LOST.test(cleanNip(text));
}
