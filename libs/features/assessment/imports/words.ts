import { plainWords, wordTable } from '#libs/domain/file-words';
import { isPotentialScale, type PotentialScale } from '#libs/domain/competency';

const PURPOSES = wordTable({
  'pengisian jabatan': 'selection',
  pengisian: 'selection',
  seleksi: 'selection',
  'seleksi terbuka': 'selection',
  pemetaan: 'mapping',
  'pemetaan kompetensi': 'mapping',
  'pemetaan talenta': 'mapping',
} as const);

const METHODS = wordTable({
  sederhana: 'simple',
  sedang: 'medium',
  kompleks: 'complex',
  cact: 'other',
  quasi: 'other',
  kuasi: 'other',
  lain: 'other',
  lainnya: 'other',
} as const);

const ACCREDITATIONS = wordTable({
  a: 'A',
  b: 'B',
  c: 'C',
  'terakreditasi a': 'A',
  'terakreditasi b': 'B',
  'terakreditasi c': 'C',
  tidak: 'none',
  'tidak terakreditasi': 'none',
  belum: 'none',
  'belum terakreditasi': 'none',
} as const);

type WordOf<Table> = Table extends ReadonlyMap<string, infer Code> ? Code : never;

/** Reads TUJUAN; null when unknown. */
export function readPurpose(text: string): WordOf<typeof PURPOSES> | null {
  return PURPOSES.get(plainWords(text)) ?? null;
}

/** Reads METODE (BKN 26/2019); null when unknown. */
export function readMethod(text: string): WordOf<typeof METHODS> | null {
  return METHODS.get(plainWords(text)) ?? null;
}

/** Reads AKREDITASI of the organiser; null when unknown. */
export function readAccreditation(text: string): WordOf<typeof ACCREDITATIONS> | null {
  return ACCREDITATIONS.get(plainWords(text)) ?? null;
}

/** No evidence: not rated, which is not zero (docs/domain/02). */
export function isNotRated(text: string): boolean {
  return text === '' || /^(ne|n\/e|-|—)$/i.test(text);
}

const SCALE = /^(\d{1,2})\s*(?:-|–|s\/?d|sampai)\s*(\d{1,2})$/i;

/** Reads SKALA POTENSI: '0-5', '1 - 5'; null when it is no scale. */
export function readScale(text: string): PotentialScale | null {
  const match = SCALE.exec(text.trim());
  if (match === null) return null;
  const scale = { min: Number(match[1]), max: Number(match[2]) };
  return isPotentialScale(scale) ? scale : null;
}
