import type { CalendarDate } from '#libs/domain/calendar';
import { plainWords, wordTable } from '#libs/domain/file-words';

/** Definitif, Plt (acting), Plh (daily), Pj (penjabat), tugas tambahan (docs/domain/01, Status and holdings). */
export const HOLDING_KINDS = ['definitive', 'acting', 'daily', 'penjabat', 'additionalDuty'] as const;

export type HoldingKind = (typeof HOLDING_KINDS)[number];

/** A person in a post for a time. */
export interface Holding {
  readonly employeeId: number;
  readonly positionId: number;
  readonly kind: HoldingKind;
  /** TMT. */
  readonly since: CalendarDate;
  /** SAMPAI, the last day, included; null while it is open. */
  readonly until: CalendarDate | null;
}

const OFFICIAL: Readonly<Record<HoldingKind, string>> = {
  definitive: 'definitif',
  acting: 'Plt',
  daily: 'Plh',
  penjabat: 'Pj',
  additionalDuty: 'tugas tambahan',
};

const WORDS = wordTable<HoldingKind>({
  definitif: 'definitive',
  plt: 'acting',
  'pelaksana tugas': 'acting',
  'pelaksana tugas plt': 'acting',
  plh: 'daily',
  'pelaksana harian': 'daily',
  'pelaksana harian plh': 'daily',
  pj: 'penjabat',
  penjabat: 'penjabat',
  'penjabat pj': 'penjabat',
  'tugas tambahan': 'additionalDuty',
});

/** Reads STATUS of format 3b: 'definitif', 'Plt.', 'Pelaksana Harian', 'tugas tambahan'; null when unknown. */
export function parseHoldingKind(text: string): HoldingKind | null {
  return WORDS.get(plainWords(text)) ?? null;
}

/** The word of format 3b, column STATUS. */
export function officialHoldingWord(kind: HoldingKind): string {
  return OFFICIAL[kind];
}
