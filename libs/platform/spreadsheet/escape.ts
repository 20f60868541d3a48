/** Spreadsheet programs run a CSV cell that starts with one of these as a formula. */
const FORMULA_START = /^[=+\-@\t\r\n]/;

/**
 * Text for a CSV cell: a leading apostrophe keeps spreadsheet programs from running it as a formula.
 * Text that begins with an apostrophe gets a second one, so `stripApostrophe` gives every text back.
 */
export function escapeFormulaText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : escapeApostrophe(text);
}

/** Text for an XLSX cell (never run there): only a leading apostrophe is doubled, as the reader takes one. */
export function escapeApostrophe(text: string): string {
  return text.charCodeAt(0) === 39 ? `'${text}` : text;
}

/** Removes one leading apostrophe, the spreadsheet sign for "this is text" (docs/domain/06). */
export function stripApostrophe(text: string): string {
  return text.charCodeAt(0) === 39 ? text.slice(1) : text;
}

/** No database text and no XML can hold U+0000. */
export function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
}
