/** Settings of the agency, first steps, own account. */
export const agency = {
  title: 'Pengaturan instansi',
  name: 'Nama instansi',
  nameInvalid: 'Tulis nama instansi, 3 sampai 200 huruf.',
  code: 'Kode',
  kind: 'Jenis instansi',
  kinds: {
    ministry: 'Kementerian',
    institution: 'Lembaga',
    province: 'Provinsi',
    regency: 'Kabupaten',
    city: 'Kota',
  },
  timeZone: 'Zona waktu',
  timeZoneHint: 'Semua jam di halaman dan dokumen memakai zona ini.',
  timeZones: {
    'Asia/Jakarta': 'WIB (Waktu Indonesia Barat)',
    'Asia/Makassar': 'WITA (Waktu Indonesia Tengah)',
    'Asia/Jayapura': 'WIT (Waktu Indonesia Timur)',
  },
  contents: 'Isi saat ini',
  counts: { units: 'Unit organisasi', positions: 'Jabatan', employees: 'Pegawai', users: 'Pengguna' },
  readOnly: 'Hanya Admin instansi yang dapat mengubah pengaturan ini.',
  letterhead: {
    title: 'Kop surat',
    intro: 'Dicetak di atas berita acara dan laporan. Tanpa isian, nama instansi yang dicetak.',
    lines: 'Baris kop',
    linesHint: 'Baris pertama dicetak besar.',
    image: 'Lambang',
    imageHint: 'PNG atau JPEG, paling besar 100 kB.',
    choose: 'Pilih berkas',
    remove: 'Hapus lambang',
    tooLarge: 'Gambar lebih besar dari 100 kB. Perkecil dahulu.',
    preview: 'Lambang instansi',
  },
};

export const firstSteps = {
  title: 'Langkah awal',
  intro:
    'Instansi ini belum berisi data. Unggah empat berkas berikut secara berurutan; setiap langkah memakai hasil langkah sebelumnya.',
  done: 'Selesai',
  next: 'Langkah berikutnya',
  later: 'Menunggu langkah sebelumnya',
  count: (value: string) => `${value} baris tersimpan`,
  upload: 'Unggah berkas',
  uploadMore: 'Unggah lagi',
  template: 'Unduh contoh berkas',
  noRight:
    'Impor dilakukan oleh Analis SDM Aparatur. Tambahkan pengguna dengan peran itu di halaman Pengguna dan peran.',
  toUsers: 'Ke Pengguna dan peran',
  steps: {
    units: {
      title: 'Unit organisasi',
      text: 'Susunan unit dari SIASN atau berkas sendiri: kode, nama, dan unit induknya.',
    },
    positions: {
      title: 'Peta jabatan',
      text: 'Jabatan per unit dengan jenjang, kelas jabatan, dan kebutuhan (ABK).',
    },
    employees: {
      title: 'Pegawai',
      text: 'Ekspor data pegawai SIASN sebagaimana adanya; kolom dikenali otomatis.',
    },
    holders: {
      title: 'Pemangku jabatan',
      text: 'Siapa memangku jabatan apa: definitif, Plt., Plh., Pj., dengan TMT dan SK.',
    },
  },
};

export const account = {
  title: 'Akun saya',
  profile: 'Profil',
  name: 'Nama',
  login: 'Nama pengguna',
  memberships: 'Peran saya',
  membershipsIntro: 'Peran yang berlaku hari ini. Pergantian peran tercatat di jejak perubahan.',
  active: 'Sedang dipakai',
  use: 'Pakai peran ini',
  password: 'Ganti sandi',
  sessions: 'Sesi',
  sessionsIntro: 'Bila Anda pernah masuk di komputer bersama, tutuplah semua sesi.',
};
