import type { ImportFormat } from '#libs/contracts/imports';
import type { TemplateWords } from '#libs/platform/import';

/** What the template of each format is called as a file. */
const NAMES: Readonly<Record<ImportFormat, string>> = {
  units: 'unit-organisasi',
  positions: 'peta-jabatan',
  employees: 'pegawai',
  holders: 'pemangku-jabatan',
  completeness: 'pernyataan-kelengkapan',
  educations: 'pendidikan',
  trainings: 'pelatihan',
  positionHistory: 'riwayat-jabatan',
  awards: 'penghargaan',
  assignments: 'penugasan',
  disciplines: 'hukuman-disiplin',
  feedback360: 'umpan-balik-360',
  agencyFigures: 'nilai-instansi',
  competencies: 'kamus-kompetensi',
  jobStandards: 'standar-kompetensi',
  ratings: 'predikat-kinerja',
  assessmentResults: 'hasil-penilaian-kompetensi',
};

/** The template's name as a file: 'templat-pegawai.xlsx'. */
export function templateFileName(format: string): string {
  const names: Readonly<Record<string, string>> = NAMES;
  return `templat-${names[format] ?? format}.xlsx`;
}

/** Words of the templates people download beside an import. */
export const TEMPLATE_WORDS: TemplateWords = {
  dataSheet: 'Data',
  notesSheet: 'Petunjuk',
  column: 'Kolom',
  required: 'Wajib ada',
  note: 'Keterangan',
  yes: 'Ya',
  no: 'Tidak',
  general: [
    'Baris kedua lembar Data adalah contoh; hapus sebelum mengimpor.',
    'Urutan kolom bebas. Kolom yang tidak dikenal dilewati dan tidak disimpan.',
    'Tanggal ditulis hh-bb-tttt, misalnya 01-04-2024. NIP dan kode disimpan sebagai Teks agar angkanya tidak berubah.',
    'Sel kosong tidak menghapus isi yang sudah ada. Berkas yang sama diimpor dua kali tidak mengubah apa pun.',
    'Paling banyak 250.000 baris dan 100 MB dalam satu berkas.',
  ],
};
