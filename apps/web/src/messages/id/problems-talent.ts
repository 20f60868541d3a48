/** Refusals of scoring policies and talent periods. */
export const talentProblems = {
  'scoringPolicy.version-not-found': 'Versi pedoman ini tidak ditemukan. Muat ulang daftar pedoman.',
  'scoringPolicy.not-found': 'Pedoman ini tidak ditemukan. Muat ulang daftar pedoman.',
  'scoringPolicy.draft-exists': 'Pedoman ini sudah mempunyai draf. Ubah atau berlakukan draf itu.',
  'scoringPolicy.in-use': 'Versi ini sudah dipakai sebuah periode dan tidak dapat diubah. Buat versi baru.',
  'scoringPolicy.invalid':
    'Pedoman ini belum utuh: bobot, ambang, atau indikatornya belum benar. Perbaiki bagian yang disebut.',
  'scoringPolicy.code-taken': 'Pedoman bawaan ini sudah dipakai instansi Anda. Buka yang sudah ada.',
  'scoringPolicy.not-draft': 'Versi ini sudah berlaku dan tidak dapat diubah. Buat versi baru.',
  'scoringPolicy.day-taken':
    'Sudah ada pedoman lain yang mulai berlaku pada tanggal itu. Pilih tanggal lain.',
  'talentPeriod.not-found': 'Periode ini tidak ditemukan. Muat ulang daftar periode.',
  'talentPeriod.name-taken': 'Sudah ada periode dengan nama ini. Pilih nama lain.',
  'talentPeriod.year-unsupported': 'Tanggal acuan harus berada di tahun 2023 sampai 2034.',
  'talentPeriod.no-policy':
    'Belum ada pedoman penilaian yang berlaku pada tanggal acuan. Berlakukan satu pedoman dahulu.',
  'talentPeriod.wrong-state':
    'Keadaan periode ini tidak memungkinkan tindakan itu. Muat ulang untuk melihat keadaannya.',
  'talentPeriod.computing': 'Periode ini sedang dihitung. Tunggu sampai selesai, lalu ulangi.',
  'talentPeriod.person-not-found': 'Pegawai ini tidak ada di peta periode ini.',
  'scoring.input-invalid': 'Ada masukan yang nilainya tidak mungkin. Periksa data pegawai ini.',
} as const;
