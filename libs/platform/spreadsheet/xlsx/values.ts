const DAY_MS = 86_400_000;
const LAST_SERIAL = 2_958_465;

/** 1900 system: serial 1 is 1900-01-01, but serial 60 is a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const PHANTOM_DAY = 60;

/** Spreadsheet programs show and keep 15 significant digits; what lies behind is binary noise. */
const SIGNIFICANT_DIGITS = 15;

/** Stays as stored: whole numbers, and fractions already short and without idle zeros. */
const AS_STORED = /^-?(\d+|(0|[1-9]\d{0,7})\.\d{0,6}[1-9])$/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/**
 * A stored number as plain digits. Whole numbers stay as stored (`198501012010011001`), exponents are
 * written out (`1.98501012010011E17` -> `198501012010011000`), fractions are rounded to the 15 digits the
 * user saw (`72.349999999999994` -> `72.35`). Text that is no number stays.
 */
export function plainNumber(stored: string): string {
  const text = stored.trim();
  if (AS_STORED.test(text) || !NUMBER.test(text)) return text;
  const value = Number(text);
  return Number.isFinite(value) ? writeOut(value.toPrecision(SIGNIFICANT_DIGITS)) : text;
}

/** `1.98501012010011e+17` -> `198501012010011000`; no trailing zeros after the point, no negative zero. */
function writeOut(precise: string): string {
  const [mantissa = '', exponent = '0'] = precise.split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const point = whole.length + Number(exponent);
  const digits = (whole + fraction).padStart(whole.length + fraction.length + Math.max(0, 1 - point), '0');
  const at = Math.max(1, point);
  const integer = digits
    .slice(0, at)
    .padEnd(at, '0')
    .replace(/^0+(?=\d)/, '');
  const decimals = digits.slice(at).replace(/0+$/, '');
  const plain = decimals ? `${integer}.${decimals}` : integer;
  return plain === '0' ? plain : sign + plain;
}

/**
 * The calendar date of a stored serial as `YYYY-MM-DD`; a time of day is dropped.
 * @returns null when the number is no date (a time alone, negative, after 9999, the day that never was)
 */
export function serialDate(stored: string, date1904: boolean): string | null {
  const serial = Math.floor(Number(stored));
  if (!Number.isFinite(serial) || serial > LAST_SERIAL) return null;
  if (date1904) return serial < 0 ? null : isoDay(EPOCH_1904 + serial * DAY_MS);
  if (serial < 1 || serial === PHANTOM_DAY) return null;
  return isoDay(EPOCH_1900 + (serial < PHANTOM_DAY ? serial + 1 : serial) * DAY_MS);
}

/** The inverse of `serialDate` in the 1900 system, for real dates from 1900-03-01 on; otherwise null. */
export function dateSerial(iso: string): number | null {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const serial = Math.round((time - EPOCH_1900) / DAY_MS);
  return serialDate(String(serial), false) === iso && serial > PHANTOM_DAY ? serial : null;
}

function isoDay(time: number): string | null {
  const iso = new Date(time).toISOString();
  return /^\d{4}-/.test(iso) ? iso.slice(0, 10) : null;
}
