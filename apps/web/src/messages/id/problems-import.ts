import type { ProblemDetails } from './problem-details.js';

/** Files and imports. */
export const importProblems = {
  'file.missing': 'Pilih berkas terlebih dahulu.',
  'file.empty': 'Berkas ini kosong. Periksa berkasnya, lalu unggah kembali.',
  'file.too-large': 'Berkas ini terlalu besar: paling banyak 100 MB.',
  'import.not-found': 'Impor ini tidak ditemukan.',
  'import.format-unknown': 'Jenis berkas ini tidak dikenal. Pilih salah satu jenis yang tersedia.',
  'import.sheet-unknown': 'Lembar ini tidak ada di dalam berkas.',
  'import.header-row-blank': 'Baris judul yang dipilih kosong. Pilih baris yang memuat nama kolom.',
  'import.mapping-missing': 'Ada kolom wajib yang belum dicocokkan.',
  'import.mapping-field-unknown': 'Ada isian yang tidak dikenal dalam pencocokan kolom. Muat ulang halaman.',
  'import.mapping-column-unknown': 'Ada kolom yang tidak ada di dalam berkas. Cocokkan kembali.',
  'import.mapping-column-twice': 'Satu kolom dipakai untuk dua isian. Cocokkan kembali.',
  'import.busy': 'Impor ini sedang diproses. Tunggu sampai selesai.',
  'import.superseded': 'Pekerjaan ini digantikan pekerjaan yang lebih baru.',
  'import.wrong-state': 'Langkah ini tidak dapat dilakukan pada keadaan impor sekarang. Muat ulang halaman.',
  'import.not-checked': 'Periksa berkas terlebih dahulu.',
  'import.not-applied': 'Impor ini belum diterapkan.',
  'import.nothing-to-apply': 'Tidak ada baris yang dapat diterapkan.',
  'import.has-errors': 'Masih ada baris yang bermasalah. Perbaiki, atau pilih terapkan baris yang baik saja.',
  'import.touched':
    'Sebagian baris sudah diubah setelah impor ini, sehingga impor tidak dapat dibatalkan sekaligus.',
  'import.file-gone': 'Berkas aslinya sudah dihapus. Unggah kembali berkasnya.',
  'import.no-rows':
    'Berkas ini hanya memuat judul kolom, tanpa satu baris data pun di bawahnya. Isi datanya, lalu unggah kembali.',
  'import.too-many-open': ({ limit }: ProblemDetails) =>
    `Sudah ada ${String(limit)} impor yang belum diterapkan. Terapkan atau hentikan salah satunya dahulu.`,
};
