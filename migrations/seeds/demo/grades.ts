import type { PositionLevel } from '#libs/domain/position-level';

/** Kelas jabatan: plausible values of a regency, by echelon and by level. */
const STRUCTURAL_GRADES: Readonly<Record<string, number>> = {
  'II.a': 15,
  'II.b': 14,
  'III.a': 12,
  'III.b': 11,
  'IV.a': 9,
  'IV.b': 8,
};
const FUNCTIONAL_GRADES: Partial<Readonly<Record<PositionLevel, number>>> = {
  jfAhliMadya: 11,
  jfAhliMuda: 9,
  jfAhliPertama: 8,
  jfPenyelia: 8,
  jfMahir: 7,
  jfTerampil: 6,
};
const ADVISER_GRADE = 13;
const DOCTORS = /^Dokter/;

/** Kelas jabatan of a managerial post. */
export function structuralGrade(name: string, echelon: string): number {
  return name.startsWith('Staf Ahli') ? ADVISER_GRADE : (STRUCTURAL_GRADES[echelon] ?? 8);
}

/** Kelas jabatan of a JF; doctors stand one above. */
export function functionalGrade(name: string, level: PositionLevel): number {
  const grade = FUNCTIONAL_GRADES[level] ?? 5;
  return DOCTORS.test(name) ? grade + 1 : grade;
}

/** Rumpun jabatan of a JF by the first word that says it. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^Guru/, 'Pendidikan'],
  [/^Auditor|^Pengawas Penyelenggaraan|^Pengawas Sekolah/, 'Pengawasan'],
  [/^Analis Kebijakan|^Perencana\b|^Penata Perizinan/, 'Perencanaan dan kebijakan'],
  [/SDM Aparatur/, 'Sumber daya manusia'],
  [/^Arsiparis|^Pustakawan/, 'Kearsipan dan perpustakaan'],
  [/^Pranata Komputer|^Sandiman|^Administrator Database/, 'Teknologi informasi'],
  [/^Pengelola Pengadaan/, 'Pengadaan'],
  [/^Penyuluh P/, 'Pertanian dan perikanan'],
  [/^Teknik|^Penata Ruang/, 'Teknik'],
  [/Keuangan|^Penilai/, 'Keuangan'],
  [/^Perancang/, 'Hukum'],
  [/^Pranata Hubungan/, 'Komunikasi'],
  [/^Polisi|^Pemadam|Bencana$/, 'Ketenteraman dan ketertiban'],
  [/^Pekerja Sosial|^Penggerak|Kependudukan|^Pengantar|^Instruktur|^Mediator/, 'Sosial dan ketenagakerjaan'],
];

export function functionalFamily(name: string): string {
  return FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? 'Pelayanan umum';
}
