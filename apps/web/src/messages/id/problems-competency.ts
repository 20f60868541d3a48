import { type ProblemDetails, textOf } from './problem-details.js';

/** The dictionary, job standards (SKJ) and CASE packages. */
export const competencyProblems = {
  'dictionary.not-found': 'Versi kamus ini tidak ditemukan.',
  'dictionary.draft-exists': 'Sudah ada konsep kamus. Lanjutkan atau hapus konsep itu dahulu.',
  'dictionary.version-in-use':
    'Versi kamus yang sudah ditetapkan tidak dapat diubah. Buat konsep versi baru, lalu ubah di sana.',
  'dictionary.nothing-inside':
    'Konsep ini belum memuat kompetensi sendiri. Tambahkan sedikitnya satu sebelum ditetapkan.',
  'dictionary.date-not-after': (details: ProblemDetails) =>
    `Tanggal berlaku harus sesudah versi sebelumnya (${textOf(details.newest)}).`,
  'competency.not-found': 'Kompetensi ini tidak ditemukan. Muat ulang halaman.',
  'competency.code-taken': 'Kode ini sudah dipakai di versi kamus yang sama.',
  'competency.code-reserved':
    'Kode M. dan SK. serta kelompok manajerial dan sosial kultural hanya untuk sembilan kompetensi nasional.',
  'competency.generic-fixed': 'Nama dan kelompok sembilan kompetensi nasional tidak dapat diubah.',
  'competency.level-out-of-scale': 'Level hanya 1 sampai 5.',
  'competency.level-twice': (details: ProblemDetails) => `Level ${textOf(details.levels)} tertulis dua kali.`,
  'competency.levels-incomplete': (details: ProblemDetails) =>
    `Kelima level wajib berisi deskripsi; belum ada: ${textOf(details.levels ?? details.missing)}.`,
  'competency.too-many-indicators': 'Paling banyak sepuluh indikator per level.',
  'standard.not-found': 'Versi SKJ ini tidak ditemukan.',
  'standard.voided': 'Versi SKJ ini sudah dibatalkan.',
  'standard.date-taken': 'Jabatan ini sudah memiliki SKJ dengan tanggal berlaku yang sama.',
  'standard.date-not-after': (details: ProblemDetails) =>
    `Tanggal berlaku harus sesudah SKJ yang sedang berlaku (${textOf(details.newest)}).`,
  'standard.version-in-use':
    'SKJ yang sudah berlaku tidak dapat diubah. Buat versi baru dengan tanggal berlaku berikutnya.',
  'standard.level-out-of-scale': (details: ProblemDetails) =>
    `Level hanya 1 sampai 5. Periksa: ${textOf(details.codes)}.`,
  'standard.competency-twice': (details: ProblemDetails) =>
    `Kompetensi tertulis dua kali: ${textOf(details.codes)}.`,
  'standard.incomplete': (details: ProblemDetails) =>
    `SKJ harus memuat sembilan kompetensi dasar; belum ada: ${textOf(details.codes ?? details.missing)}.`,
  'standard.competency-unknown': (details: ProblemDetails) =>
    `Kompetensi ini tidak ada di kamus yang ditetapkan: ${textOf(details.codes)}.`,
  'standard.nothing-asked': 'Pilih sedikitnya satu perubahan level.',
  'standard.generic-needed': (details: ProblemDetails) =>
    `Kompetensi dasar tidak dapat dihapus dari SKJ: ${textOf(details.codes)}.`,
  'standard.too-many-posts': (details: ProblemDetails) =>
    `Terlalu banyak jabatan untuk satu perubahan: paling banyak ${textOf(details.limit)}. Persempit saringan.`,
  'standard.preview-outdated': 'Data berubah sejak pratinjau. Periksa pratinjau yang baru, lalu terapkan.',
  'case.not-json': 'Berkas ini bukan JSON yang utuh.',
  'case.too-large': (details: ProblemDetails) =>
    `Berkas terlalu besar: paling banyak ${textOf(details.limit)} MB.`,
  'case.has-problems': (details: ProblemDetails) =>
    `Paket CASE ini keliru di ${textOf(details.path)}${details.subject ? ` (${textOf(details.subject)})` : ''}. Tidak ada yang disimpan.`,
  'case.nothing-new': 'Semua isi paket ini sudah ada; tidak ada yang perlu disimpan.',
  'case.not-a-package': 'Ini bukan paket CASE: CFDocument tidak ada.',
  'case.missing': 'Wajib ada menurut CASE.',
  'case.wrong-type': 'Bukan bentuk yang diminta CASE.',
  'case.too-long': 'Teks terlalu panjang.',
  'case.identifier': 'Pengenal bukan UUID.',
  'case.code-twice': 'Kode kompetensi dipakai dua kali dalam paket.',
  'case.nothing-inside': 'Tidak ada kompetensi maupun jabatan dalam paket.',
  'case.group-unknown': 'Kelompok kompetensi tidak dikenali.',
  'case.indicator-number': 'Nomor indikator tidak terbaca; tulis level.nomor, misalnya 3.2.',
  'case.level-unknown': 'Level yang diminta jabatan tidak ada dalam paket, atau di luar 1 sampai 5.',
};
