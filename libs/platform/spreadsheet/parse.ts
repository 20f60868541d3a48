import { GRAMMAR } from './grammar.js';
import { serialDate } from './xlsx/values.js';

const DAY_FIRST = new RegExp(GRAMMAR.dayFirstDate);
const ISO = new RegExp(GRAMMAR.isoDate);
const SERIAL = new RegExp(GRAMMAR.serialDate);
const PLAIN = new RegExp(GRAMMAR.plainDecimal);
const DOT_GROUPED = new RegExp(GRAMMAR.dotGroupedDecimal);
const COMMA_GROUPED = new RegExp(GRAMMAR.commaGroupedDecimal);
const INTEGER = new RegExp(GRAMMAR.integer);

const FIRST_YEAR = 1900;

/**
 * A cell's date as `YYYY-MM-DD`: `dd-mm-yyyy`, `dd/mm/yyyy`, `yyyy-mm-dd` or a spreadsheet serial (1900
 * system). @returns null when it is none of these or no day of the calendar
 */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) return calendarDay(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  return SERIAL.test(trimmed) ? serialDate(trimmed, false) : null;
}

/**
 * A cell's number as an exact decimal text with a point (`1.234,50` -> `1234.50`), its decimals kept as
 * written. @returns null when it is no number by the grammar
 */
export function parseDecimal(text: string): string | null {
  const trimmed = text.trim();
  if (DOT_GROUPED.test(trimmed)) return canonical(trimmed.replaceAll('.', '').replace(',', '.'));
  if (COMMA_GROUPED.test(trimmed)) return canonical(trimmed.replaceAll(',', ''));
  return PLAIN.test(trimmed) ? canonical(trimmed.replace(',', '.')) : null;
}

/**
 * A cell's whole number as exact digits. `1.500` is refused: a thousand and a half and one and a half look
 * alike. @returns null when it is no whole number by the grammar
 */
export function parseInteger(text: string): string | null {
  const trimmed = text.trim();
  return INTEGER.test(trimmed) ? canonical(trimmed.replace(/[.,]/g, '')) : null;
}

function calendarDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** No plus, no leading zeros, a zero before the point, no minus before zero. */
function canonical(number: string): string {
  const digits = number.replace(/^[-+]/, '').replace(/^0+(?=\d)/, '');
  const plain = digits.startsWith('.') ? `0${digits}` : digits;
  return number.startsWith('-') && /[1-9]/.test(plain) ? `-${plain}` : plain;
}
