import { plainWords, wordTable } from '#libs/domain/file-words';

/** Tingkat pendidikan, lowest first, spelled as documents write it (docs/domain/09, section 3). */
export const EDUCATION_LEVELS = [
  'SD',
  'SLTP',
  'SLTA',
  'D-I',
  'D-II',
  'D-III',
  'D-IV',
  'S1',
  'Profesi',
  'S2',
  'Spesialis',
  'S3',
] as const;

export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

const WORDS = wordTable<EducationLevel>({
  sd: 'SD',
  'sekolah dasar': 'SD',
  mi: 'SD',
  sltp: 'SLTP',
  'sltp kejuruan': 'SLTP',
  smp: 'SLTP',
  mts: 'SLTP',
  slta: 'SLTA',
  'slta kejuruan': 'SLTA',
  'slta keguruan': 'SLTA',
  'slta sederajat': 'SLTA',
  sma: 'SLTA',
  smk: 'SLTA',
  ma: 'SLTA',
  spg: 'SLTA',
  'd i': 'D-I',
  'd 1': 'D-I',
  d1: 'D-I',
  'diploma i': 'D-I',
  'd ii': 'D-II',
  'd 2': 'D-II',
  d2: 'D-II',
  'diploma ii': 'D-II',
  'd iii': 'D-III',
  'd 3': 'D-III',
  d3: 'D-III',
  'diploma iii': 'D-III',
  'diploma iii sarjana muda': 'D-III',
  'sarjana muda': 'D-III',
  'd iv': 'D-IV',
  'd 4': 'D-IV',
  d4: 'D-IV',
  'diploma iv': 'D-IV',
  s1: 'S1',
  's 1': 'S1',
  's 1 sarjana': 'S1',
  's1 sarjana': 'S1',
  sarjana: 'S1',
  profesi: 'Profesi',
  's 1 profesi': 'Profesi',
  s2: 'S2',
  's 2': 'S2',
  's 2 magister': 'S2',
  magister: 'S2',
  spesialis: 'Spesialis',
  s3: 'S3',
  's 3': 'S3',
  's 3 doktor': 'S3',
  doktor: 'S3',
});

/** Reads TINGKAT PENDIDIKAN NAMA or JENJANG: 'S-1/Sarjana', 'Diploma IV', 'SLTA Kejuruan'; null when unknown. */
export function readEducationLevel(text: string): EducationLevel | null {
  return WORDS.get(plainWords(text)) ?? null;
}
