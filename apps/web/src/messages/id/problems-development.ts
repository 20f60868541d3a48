import { type ProblemDetails, textOf } from './problem-details.js';

/** Gaps and development plans. */
export const developmentProblems = {
  'development.plan-not-found': 'Rencana pengembangan ini tidak ditemukan, atau di luar unit Anda.',
  'development.item-not-found': 'Butir rencana ini tidak ditemukan, atau di luar unit Anda.',
  'development.evidence-not-found': 'Berkas bukti ini tidak ditemukan, atau di luar unit Anda.',
  'development.plan-exists': ({ year }: ProblemDetails) =>
    `Pegawai ini sudah memiliki rencana pengembangan tahun ${textOf(year)}.`,
  'development.no-gaps':
    'Tidak ada kesenjangan negatif menurut hasil penilaian yang berlaku. Buat rencana tanpa usulan butir.',
  'development.no-person':
    'Akun Anda belum terhubung dengan data pegawai. Mintalah Admin instansi menghubungkannya di halaman Pengguna.',
  'development.no-items': 'Tambahkan sedikitnya satu butir sebelum mengajukan rencana.',
  'development.wrong-state': 'Tindakan ini tidak berlaku untuk keadaan rencana sekarang.',
  'development.not-a-draft': 'Butir hanya dapat diubah selama rencana masih draf.',
  'development.not-approved':
    'Kemajuan dan bukti diisi setelah rencana disetujui atasan, dan sebelum ditutup.',
  'development.own-approval': 'Rencana sendiri disetujui dan ditutup oleh atasan Anda.',
  'development.items-open':
    'Masih ada butir yang direncanakan atau berjalan. Selesaikan atau batalkan lebih dahulu.',
  'development.item-wrong-state': 'Butir tidak dapat berpindah ke keadaan itu dari keadaan sekarang.',
  'development.item-recorded': 'Butir ini sudah tercatat sebagai pelatihan; keadaannya tidak berubah lagi.',
  'development.item-has-evidence': 'Hapus berkas bukti butir ini lebih dahulu.',
  'development.competency-unknown': 'Kompetensi ini tidak ada dalam kamus yang berlaku.',
  'development.mentor-self': 'Mentor tidak boleh pegawai itu sendiri.',
  'development.not-recordable':
    'Hanya butir formal yang selesai, memiliki JP, dan belum tercatat yang dapat dicatat sebagai pelatihan.',
  'development.too-many-files': ({ limit }: ProblemDetails) =>
    `Satu butir memuat paling banyak ${textOf(limit)} berkas.`,
  'development.guide-not-whole': 'Jumlah ketiga pedoman harus 100.',
  'date.end-before-start': 'Tanggal selesai mendahului tanggal mulai. Perbaiki salah satunya.',
  'training.recorded-already': 'Pelatihan yang sama sudah tercatat untuk pegawai ini.',
};
