import type { TotalHundredths } from './instrument.js';

/** A total the press published, with what is known of its year. */
export interface PublishedTotal {
  readonly agency: string;
  readonly total: TotalHundredths;
  /** Year it is of; null: not published. */
  readonly year: number | null;
  /** Month it was reported in, YYYY-MM; null: not known. */
  readonly reported: string | null;
}

/** A named reference list, never an agency's own history; nothing else may be added to it (docs/domain/05). */
export const PUBLISHED_TOTALS: readonly PublishedTotal[] = [
  { agency: 'Kota Bontang', total: 24_300, year: 2021, reported: null },
  { agency: 'Kabupaten Kutai Timur', total: 26_300, year: 2023, reported: null },
  { agency: 'Provinsi Kalimantan Timur', total: 26_350, year: null, reported: null },
  { agency: 'Provinsi Kalimantan Timur', total: 27_100, year: null, reported: '2024-04' },
  { agency: 'Provinsi Sumatera Barat', total: 33_200, year: null, reported: null },
];
