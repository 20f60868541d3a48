import { plainWords } from '#libs/domain/file-words';

/** A rated period: a whole year, or one of its quarters. */
export interface Period {
  readonly year: number;
  readonly quarter: number | null;
}

const YEAR = '(20[0-9]{2})';
const QUARTER = '(?:tw|triwulan|q|kuartal) ?(iv|i{1,3}|[1-4])';
const WHOLE_YEAR = new RegExp(`^(?:tahun )?${YEAR}$`);
const YEAR_FIRST = new RegExp(`^(?:tahun )?${YEAR} ${QUARTER}$`);
const QUARTER_FIRST = new RegExp(`^${QUARTER} (?:tahun )?${YEAR}$`);
const NUMERALS = ['i', 'ii', 'iii', 'iv'];

/** Reads TAHUN or PERIODE: '2025', '2026 TW I', 'Triwulan 2 2026'; null when it is none of these. */
export function readPeriod(text: string): Period | null {
  const words = plainWords(text);
  const whole = WHOLE_YEAR.exec(words);
  if (whole) return { year: Number(whole[1]), quarter: null };
  const yearFirst = YEAR_FIRST.exec(words);
  if (yearFirst) return { year: Number(yearFirst[1]), quarter: quarterOf(yearFirst[2]) };
  const quarterFirst = QUARTER_FIRST.exec(words);
  return quarterFirst && { year: Number(quarterFirst[2]), quarter: quarterOf(quarterFirst[1]) };
}

function quarterOf(text = ''): number {
  const numeral = NUMERALS.indexOf(text);
  return numeral < 0 ? Number(text) : numeral + 1;
}
