import type { XmlHandler } from './xml.js';

/** Built-in number formats that show a calendar date (ECMA-376 part 1, 18.8.30, with the East Asian ones). */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** What a format code holds that is not shown as such: quoted text, escapes, padding, [colour] and [$locale]. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gs;

/** Does this number format show a calendar date (a day or a year), not only a time? */
export function isDateFormat(code: string): boolean {
  const [positive = ''] = code.replace(LITERALS, '').split(';');
  return /[dy]|mmm/i.test(positive) && !/general/i.test(positive);
}

/** Gathers from styles.xml which cell styles show dates. */
export class StyleReader implements XmlHandler {
  private readonly customDates = new Map<number, boolean>();
  private readonly dateStyles: boolean[] = [];
  private inCellFormats = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'cellXfs') this.inCellFormats = true;
    if (name === 'numFmt') {
      this.customDates.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''));
    }
    if (name === 'xf' && this.inCellFormats) {
      const format = Number(attributes.numFmtId ?? 0);
      this.dateStyles.push(this.customDates.get(format) ?? BUILT_IN_DATES.has(format));
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCellFormats = false;
  }

  text(): void {
    // styles.xml carries everything in attributes
  }

  /** By cell style number (`s`): does it show a date? */
  result(): readonly boolean[] {
    return this.dateStyles;
  }
}
