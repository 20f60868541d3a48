/** The home page. Codes of what waits and of figures are those of GET /home. */
export const home = {
  greeting: (name: string) => `Selamat datang, ${name}`,
  waitingTitle: 'Menunggu tindakan Anda',
  nothingWaits: 'Tidak ada yang menunggu tindakan Anda saat ini.',
  figuresTitle: 'Sekilas instansi',
  open: 'Buka',
  waiting: {
    'imports.errors': 'Impor dengan baris yang bermasalah',
    'imports.ready': 'Impor siap diterapkan',
    'jobs.failed': 'Proses latar yang gagal',
    'completeness.missing': 'Pegawai dengan data yang belum lengkap',
    'holdings.ending': 'Plt. atau Plh. yang akan berakhir',
    'holdings.overdue': 'Plt. atau Plh. yang melewati batas waktu',
    'retirements.soon': 'Pegawai yang segera pensiun',
    'users.unset': 'Pengguna yang belum mengatur kata sandi',
    'agency.first-steps': 'Instansi belum berisi data: mulai dari Langkah awal',
  },
  waitingElse: 'Ada yang perlu Anda periksa',
  figures: {
    units: 'Unit organisasi',
    positions: 'Jabatan',
    employees: 'Pegawai',
    users: 'Pengguna',
    vacancies: 'Jabatan kosong',
    actingHolders: 'Plt. dan Plh.',
    retirements: 'Pensiun 12 bulan ke depan',
  },
};
