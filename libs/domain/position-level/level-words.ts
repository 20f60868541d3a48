import { plainWords, wordTable } from '#libs/domain/file-words';
import { levelOfEchelon, parseEchelon } from './echelon.js';
import type { FunctionalLevel, PositionKind, PositionLevel } from './level.js';

/** Official terms, never translated (docs/domain/01); `parsePositionLevel` reads each of them back. */
const OFFICIAL: Readonly<Record<PositionLevel, string>> = {
  jptUtama: 'JPT Utama',
  jptMadya: 'JPT Madya',
  jptPratama: 'JPT Pratama',
  administrator: 'Administrator',
  pengawas: 'Pengawas',
  pelaksana: 'Pelaksana',
  jfAhliUtama: 'JF Ahli Utama',
  jfAhliMadya: 'JF Ahli Madya',
  jfAhliMuda: 'JF Ahli Muda',
  jfAhliPertama: 'JF Ahli Pertama',
  jfPenyelia: 'JF Penyelia',
  jfMahir: 'JF Mahir',
  jfTerampil: 'JF Terampil',
  jfPemula: 'JF Pemula',
};

const FUNCTIONAL = wordTable<FunctionalLevel>({
  'ahli utama': 'jfAhliUtama',
  'ahli madya': 'jfAhliMadya',
  'ahli muda': 'jfAhliMuda',
  'ahli pertama': 'jfAhliPertama',
  penyelia: 'jfPenyelia',
  mahir: 'jfMahir',
  terampil: 'jfTerampil',
  pemula: 'jfPemula',
});

/** Words that say a level only where the kind is known to be functional (names before PP 11/2017). */
const FUNCTIONAL_ALONE = wordTable<FunctionalLevel>({
  utama: 'jfAhliUtama',
  madya: 'jfAhliMadya',
  muda: 'jfAhliMuda',
  pertama: 'jfAhliPertama',
  'pelaksana lanjutan': 'jfMahir',
  pelaksana: 'jfTerampil',
  'pelaksana pemula': 'jfPemula',
});

const OTHER = wordTable<PositionLevel>({
  'jpt utama': 'jptUtama',
  'jpt madya': 'jptMadya',
  'jpt pratama': 'jptPratama',
  'pimpinan tinggi utama': 'jptUtama',
  'pimpinan tinggi madya': 'jptMadya',
  'pimpinan tinggi pratama': 'jptPratama',
  administrator: 'administrator',
  pengawas: 'pengawas',
  pelaksana: 'pelaksana',
  staf: 'pelaksana',
  'eselon i': 'jptMadya',
  'eselon ii': 'jptPratama',
  'eselon iii': 'administrator',
  'eselon iv': 'pengawas',
  'eselon v': 'pelaksana',
});

const PREFIX = /^(?:jenjang |jabatan |jf |fungsional )+/;
const LEVEL_AT_END = new RegExp(`\\b(${[...FUNCTIONAL.keys()].join('|')})$`);

/**
 * Reads a level from JENJANG or ESELON: 'JF Ahli Muda', 'Ahli Muda', 'JPT Pratama', 'Jabatan Pimpinan Tinggi
 * Pratama', 'III.a', 'Eselon IV'. Give the post's kind where it is known: only then is a bare 'Madya' (which
 * may be JPT or JF) or 'Pelaksana' of a JF readable. Null: unknown, never a default.
 */
export function parsePositionLevel(text: string, kind: PositionKind | null = null): PositionLevel | null {
  const words = plainWords(text);
  const bare = words.replace(PREFIX, '');
  if (kind === 'functional' || /\b(jf|fungsional)\b/.test(words)) {
    return FUNCTIONAL.get(bare) ?? FUNCTIONAL_ALONE.get(bare) ?? null;
  }
  const echelon = parseEchelon(text);
  return echelon === null ? (OTHER.get(bare) ?? FUNCTIONAL.get(bare) ?? null) : levelOfEchelon(echelon);
}

/** The level that ends the name of a functional post: 'Guru Ahli Muda', 'Perawat Mahir'; null when none does. */
export function functionalLevelInName(positionName: string): FunctionalLevel | null {
  const level = LEVEL_AT_END.exec(plainWords(positionName))?.[1];
  return level === undefined ? null : (FUNCTIONAL.get(level) ?? null);
}

export function officialLevelName(level: PositionLevel): string {
  return OFFICIAL[level];
}
