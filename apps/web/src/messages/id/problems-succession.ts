/** Vacancies, rankings, plans and appointments: refusals, and warnings that stop nothing. */
export const successionProblems = {
  'appointment.not-found': 'Pengangkatan ini tidak ditemukan, atau di luar unit Anda.',
  'appointment.same-post': 'Pegawai ini sudah memangku jabatan tersebut.',
  'appointment.present-post-too-young':
    'Jabatan definitif pegawai ini baru dimulai pada atau setelah TMT pengangkatan. Periksa TMT-nya.',
  'appointment.blackout-approval-required':
    'Tanggal SK atau TMT berada dalam masa larangan penggantian pejabat. Isi nomor dan tanggal persetujuan tertulis Mendagri.',
  'appointment.paper-incomplete': 'Isi nomor dan tanggalnya, atau kosongkan keduanya.',
  'appointment.not-in-ranking':
    'Pegawai ini tidak ada dalam peringkat suksesor jabatan tersebut. Pilih jalur lain, atau pilih dari daftar.',
  'appointment.pool-route-incomplete':
    'Pengisian JPT dari talent pool belum memenuhi syarat: KRS tahun berjalan, rencana suksesi yang ditetapkan, dan persetujuan BKN.',
  'appointment.under-two-years': 'JPT ini diganti sebelum dua tahun dalam jabatan.',
  'blackout.not-found': 'Masa larangan ini tidak ditemukan.',
  'blackout.voided': 'Masa larangan ini sudah dibatalkan.',
  'blackout.until-before-since': 'Tanggal akhir mendahului tanggal mulai.',
  'succession.plan-not-found': 'Rencana suksesi ini tidak ditemukan, atau di luar unit Anda.',
  'succession.plan-open': 'Jabatan ini sudah memiliki rencana suksesi yang masih berjalan.',
  'succession.plan-wrong-state': 'Tindakan ini tidak berlaku untuk keadaan rencana sekarang.',
  'succession.not-ranked':
    'Belum ada peringkat suksesor untuk jabatan ini. Tetapkan KRS lebih dahulu, atau tandai jabatan sebagai jabatan target.',
  'succession.short-list-too-short': 'Daftar pendek berisi tiga sampai lima orang dari peringkat.',
  'succession.short-list-too-long': 'Daftar pendek paling banyak lima orang.',
  'succession.member-twice': 'Seorang pegawai tercantum dua kali dalam daftar pendek.',
  'succession.not-in-ranking': 'Pegawai ini tidak lagi ada dalam peringkat jabatan tersebut.',
  'succession.readiness-reason-missing': 'Tulis alasan mengubah kesiapan.',
};
