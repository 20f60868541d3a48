import { wordTable, plainWords } from '#libs/domain/file-words';

/** Kelompok kompetensi: manajerial, sosial kultural, teknis (per agency), and optionally pemerintahan. */
export const COMPETENCY_GROUPS = ['managerial', 'sociocultural', 'technical', 'governmental'] as const;

export type CompetencyGroup = (typeof COMPETENCY_GROUPS)[number];

/** The nine every post asks for (PermenPANRB 38/2017), in the order of its dictionary. */
export const GENERIC_CODES = [
  'M.01',
  'M.02',
  'M.03',
  'M.04',
  'M.05',
  'M.06',
  'M.07',
  'M.08',
  'SK.01',
] as const;

export type GenericCode = (typeof GENERIC_CODES)[number];

export interface GenericCompetency {
  readonly code: GenericCode;
  /** Official name. */
  readonly name: string;
  /** In one line, in our own words. */
  readonly definition: string;
  readonly group: CompetencyGroup;
}

const TEXTS: Readonly<Record<GenericCode, readonly [name: string, definition: string]>> = {
  'M.01': [
    'Integritas',
    'Bertindak sesuai nilai, norma, dan etika; jujur; bertanggung jawab atas keputusan.',
  ],
  'M.02': ['Kerja Sama', 'Membangun dan menjaga hubungan kerja untuk tujuan bersama.'],
  'M.03': ['Komunikasi', 'Menjelaskan dengan jelas dan meyakinkan, mendengarkan, dan bernegosiasi.'],
  'M.04': [
    'Orientasi pada Hasil',
    'Menuntaskan pekerjaan dengan andal; mengenali risiko dan peluang antara rencana dan hasil.',
  ],
  'M.05': ['Pelayanan Publik', 'Melayani secara profesional, terbuka, netral, dan tidak diskriminatif.'],
  'M.06': [
    'Pengembangan Diri dan Orang Lain',
    'Meningkatkan diri, serta menginspirasi dan membimbing orang lain.',
  ],
  'M.07': ['Mengelola Perubahan', 'Menyesuaikan diri, mendukung, dan memimpin perubahan.'],
  'M.08': [
    'Pengambilan Keputusan',
    'Memutuskan tepat waktu berdasarkan informasi yang kuat dan pertimbangan risiko.',
  ],
  'SK.01': ['Perekat Bangsa', 'Toleran, peka terhadap perbedaan, dan mempersatukan masyarakat majemuk.'],
};

/** The dictionary's nine (docs/domain/02, Dictionary), in order. */
export const GENERIC_COMPETENCIES: readonly GenericCompetency[] = GENERIC_CODES.map((code) => {
  const [name, definition] = TEXTS[code];
  return { code, name, definition, group: code.startsWith('SK') ? 'sociocultural' : 'managerial' };
});

const NAMES = wordTable<GenericCode>(
  Object.fromEntries(GENERIC_COMPETENCIES.map(({ name, code }) => [plainWords(name), code])),
);

const SPELLING = /^([A-Z]{1,3})[\s._-]*(\d{1,3})$/;

/**
 * The canonical form of a code with letters and a number: 'M.1', 'M-01', 'm 01' are M.01. Other text, such as
 * an agency's own technical code, stays as it is but for the blanks around it.
 */
export function canonicalCompetencyCode(text: string): string {
  const trimmed = text.trim();
  const match = SPELLING.exec(trimmed.toUpperCase());
  return match === null ? trimmed : `${match[1]}.${String(Number(match[2])).padStart(2, '0')}`;
}

/** Reads the code or the name of one of the nine: 'M-01', 'SK1', 'Kerja sama'; null for anything else. */
export function readGenericCode(text: string): GenericCode | null {
  const canonical = canonicalCompetencyCode(text);
  return GENERIC_CODES.find((code) => code === canonical) ?? NAMES.get(plainWords(text)) ?? null;
}
