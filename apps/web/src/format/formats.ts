import type { Language } from '../messages/messages.js';

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** What each official zone is called behind a time. */
const ZONE_NAMES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** Numbers, dates and times as people of one language and one agency read them. */
export interface Formats {
  /** 1.234 */
  readonly number: (value: number) => string;
  /** 12,5% of a share between 0 and 1 */
  readonly percent: (share: number) => string;
  /** '2026-08-09' → 9 Agustus 2026; null → '' */
  readonly date: (value: string | null) => string;
  /** '2026-08-09' → 09-08-2026, for narrow columns */
  readonly shortDate: (value: string | null) => string;
  /** '2027-03' → Maret 2027 */
  readonly month: (value: string) => string;
  /** an instant → 9 Agustus 2026, 14.05 WIB; null → '' */
  readonly instant: (value: string | null) => string;
  /** an instant → 09-08-2026 14.05 */
  readonly shortInstant: (value: string | null) => string;
}

/** Formats of a language and an agency's time zone. */
export function createFormats(language: Language, timeZone: string): Formats {
  const locale = LOCALES[language];
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone });
  const isoDays = new Intl.DateTimeFormat('en-CA', { timeZone });
  const zone = ZONE_NAMES[timeZone] ?? '';
  return {
    number: (value) => numbers.format(value),
    percent: (share) => shares.format(share),
    date: (value) => (value === null ? '' : dates.format(new Date(value))),
    shortDate: (value) => (value === null ? '' : reversed(value)),
    month: (value) => months.format(new Date(`${value}-01`)),
    instant: (value) => {
      if (value === null) return '';
      const at = new Date(value);
      return `${days.format(at)}, ${times.format(at)} ${zone}`.trim();
    },
    shortInstant: (value) => {
      if (value === null) return '';
      const at = new Date(value);
      return `${reversed(isoDays.format(at))} ${times.format(at)}`;
    },
  };
}

/** 2026-08-09 → 09-08-2026 */
function reversed(isoDate: string): string {
  return isoDate.split('-').reverse().join('-');
}
