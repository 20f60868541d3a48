import { GENERIC_COMPETENCIES, POTENTIAL_ASPECT_HEADERS, POTENTIAL_ASPECTS } from '#libs/domain/competency';
import { field, NIP_FIELD } from '#libs/features/directory/imports';

const LEVEL_NOTE = 'Level 0 sampai 5; NE atau kosong berarti tidak dinilai, bukan nol.';
const FIGURE_NOTE = '0 sampai 100, paling banyak 6 angka di belakang koma.';

/** The columns of format 5. */
export const RESULT_FIELDS = [
  NIP_FIELD,
  field('date', 'TANGGAL', '14-05-2025', {
    required: true,
    also: ['TANGGAL PENILAIAN'],
    note: 'Hari terakhir penilaian. NIP, TANGGAL, dan TUJUAN bersama-sama menjadi kunci.',
  }),
  field('method', 'METODE', 'kompleks', { note: 'sederhana, sedang, kompleks, atau lainnya (CACT, kuasi).' }),
  field('purpose', 'TUJUAN', 'pemetaan', { required: true, note: 'pengisian jabatan atau pemetaan.' }),
  field('assessedLevel', 'JENJANG DINILAI', 'Administrator', {
    note: 'Jenjang jabatan yang standarnya dipakai saat menilai, misalnya Administrator; boleh kosong.',
  }),
  ...GENERIC_COMPETENCIES.map(({ code, name }) =>
    field(code, code, '3', {
      also: [code.replace('.0', '.'), name.toUpperCase(), `${code} ${name.toUpperCase()}`],
      note: `${name}. ${LEVEL_NOTE}`,
    }),
  ),
  field('technical', 'KOMPETENSI TEKNIS', 'T.01=3; T.02=2,5', {
    note: `Kode=level, dipisah titik koma; JPM teknis dihitung terhadap SKJ teknis jabatan. ${LEVEL_NOTE}`,
  }),
  ...POTENTIAL_ASPECTS.map((aspect) =>
    field(aspect, POTENTIAL_ASPECT_HEADERS[aspect], '4', { note: 'Menurut SKALA POTENSI.' }),
  ),
  field('jpm', 'JPM', '', { note: 'Dari lembaga; dipakai bila level tidak lengkap.' }),
  field('category', 'KATEGORI', '', {
    note: 'Kategori yang tertulis di laporan lembaga: MS, MMS, KMS, atau Optimal, Cukup Optimal, Kurang Optimal. Hanya dibandingkan; Kader menghitung kategorinya sendiri.',
  }),
  field('potential', 'NILAI POTENSI', '', { note: FIGURE_NOTE }),
  field('potkom', 'NILAI POTKOM', '', { note: FIGURE_NOTE }),
  field('digitalLiteracy', 'LITERASI DIGITAL', '', { note: FIGURE_NOTE }),
  field('emergingSkill', 'EMERGING SKILL', '', { also: ['EMERGING SKILLS'], note: FIGURE_NOTE }),
  field('institution', 'LEMBAGA', 'Pusat Penilaian Kompetensi Contoh', {
    note: 'Nama lembaga yang menilai, seperti pada laporannya.',
  }),
  field('accreditation', 'AKREDITASI', 'A', { note: 'A, B, C, atau tidak; kosong berarti belum diketahui.' }),
  field('validUntil', 'BERLAKU SAMPAI', '', {
    note: 'Bila lebih awal dari masa berlaku umum, tanggal ini yang dipakai.',
  }),
  field('scale', 'SKALA POTENSI', '0-5', { note: 'Kosong: 0-5.' }),
];
