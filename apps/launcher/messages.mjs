/** Every sentence the launcher says to people. */
export const messages = {
  nodeTooOld: (present, wanted) =>
    `Kader memerlukan Node.js ${wanted} atau lebih baru; yang terpasang ${present}. Pasang versi baru dari https://nodejs.org lalu ulangi.`,

  unexpected: 'Terjadi kesalahan yang tidak terduga pada peluncur Kader:',
  diskFull: (where) =>
    `Disk penuh${where ? ` (${where})` : ''}. Kosongkan ruang, lalu jalankan lagi; data yang sudah tersimpan tidak hilang.`,
  noPermission: (file) =>
    `Tidak ada izin untuk ${file}. Jalankan dengan pengguna yang sama seperti sebelumnya, atau serahkan folder ini kepada pengguna sekarang (chown -R).`,
  readOnly: (file) => `${file || 'Folder ini'} hanya dapat dibaca. Jalankan dari folder yang dapat ditulisi.`,

  installing: 'Memasang pustaka (sekali saja, sekitar satu menit) …',
  installFailed:
    'Pustaka gagal dipasang. Periksa sambungan internet atau registri npm, lalu jalankan lagi. Keluaran npm:',
  building: 'Menyusun program …',
  serverBuildFailed: 'Program peladen gagal disusun. Perbaiki kesalahan berikut, lalu jalankan lagi:',
  webBuildFailed: 'Halaman web gagal disusun. Perbaiki kesalahan berikut, lalu jalankan lagi:',
  waitingForPreparation: 'Perintah lain sedang memasang atau menyusun program di folder ini; menunggu …',

  portInvalid: (value) => `PORT harus bilangan bulat 1 sampai 65535, bukan "${value}".`,
  portBusy: (port) =>
    `Port ${port} sedang dipakai program lain. Hentikan program itu, atau pilih port lain, misalnya: PORT=${port + 1} npm start`,
  portForbidden: (port) =>
    `Port ${port} tidak boleh dipakai pengguna ini. Pilih port di atas 1023, misalnya: PORT=3000 npm start`,
  hostUnknown: (host) =>
    `HOST "${host}" bukan alamat komputer ini. Kosongkan HOST atau isi 127.0.0.1 atau 0.0.0.0.`,
  alreadyRunning: (pid, address) =>
    `Kader sudah berjalan dari folder ini (proses ${pid}${address ? `, ${address}` : ''}). Hentikan dahulu dengan Ctrl-C di terminalnya, atau: kill ${pid}`,
  cleaningUp: 'Peluncur sebelumnya berhenti mendadak; menunggu sisa prosesnya selesai …',

  cannotLeaveRoot:
    'PostgreSQL tidak boleh berjalan sebagai root, dan di sini root tidak dapat berganti pengguna. Jalankan sebagai pengguna biasa, atau isi DATABASE_URL dan DATABASE_OWNER_URL.',
  noPlace:
    'Tidak ditemukan folder yang dapat dipakai PostgreSQL. Sebutkan satu dengan KADER_DATA_DIR, atau isi DATABASE_URL dan DATABASE_OWNER_URL.',
  placeUnusable: (place) =>
    `Folder KADER_DATA_DIR (${place}) tidak dapat dipakai PostgreSQL: pemilik dan hak aksesnya harus dapat diatur, dan jalur menuju folder itu harus dapat dilewati.`,
  dataIn: (place) => `Data disimpan di ${place}`,
  noPostgresForMachine: (machine) =>
    `Tidak ada PostgreSQL bawaan untuk komputer ini (${machine}). Isi DATABASE_URL dan DATABASE_OWNER_URL dengan peladen PostgreSQL 15 atau lebih baru.`,
  postgresDoesNotRun: (folder) =>
    `PostgreSQL di ${folder} tidak dapat dijalankan di komputer ini. Isi DATABASE_URL dan DATABASE_OWNER_URL dengan peladen PostgreSQL 15 atau lebih baru.`,
  secretsLost: (file, data) =>
    `Berkas rahasia ${file} hilang, padahal datanya (${data}) ada. Kembalikan berkas itu dari cadangan; untuk mulai dari kosong, pindahkan folder data tersebut.`,
  clusterNotCreated: (place) => `Basis data tidak dapat dibuat di ${place}. Keluaran PostgreSQL:`,
  serverNotStarted: 'PostgreSQL tidak dapat dijalankan. Catatan PostgreSQL:',
  otherMajorVersion: (present, wanted) =>
    `Data dibuat oleh PostgreSQL ${present}, sedangkan Kader ini membawa PostgreSQL ${wanted}. Buat cadangan dengan versi Kader sebelumnya, lalu pulihkan di sini.`,
  databaseUrlsIncomplete: (missing) =>
    `${missing} belum diisi. Untuk peladen PostgreSQL sendiri isi DATABASE_URL (peran kader_app) dan DATABASE_OWNER_URL (peran kader_owner, untuk migrasi). Bila migrasi dijalankan terpisah: KADER_MIGRATE=0 npm start`,
  auditKeyMissing:
    'KADER_AUDIT_KEY belum diisi. Di lingkungan produksi kunci jejak audit wajib berasal dari lingkungan, misalnya dari: openssl rand -base64 32',

  startingDatabase: 'Menjalankan PostgreSQL …',
  migrating: 'Memperbarui skema basis data …',
  migrationFailed: 'Skema basis data gagal diperbarui. Tidak ada yang dijalankan. Keluarannya:',
  seedingDemo: 'Menyiapkan data contoh …',
  demoFailed:
    'Data contoh gagal disiapkan. Untuk mulai tanpa data contoh: KADER_DEMO=0 npm start. Keluarannya:',
  startingPrograms: 'Menjalankan api dan worker …',

  endedAtStart: (name, code) => `${name} berhenti sebelum siap (kode ${code}). Catatan terakhirnya:`,
  notReady: (name, seconds) => `${name} belum siap setelah ${seconds} detik. Catatan terakhirnya:`,
  restarts: (name, reason) => `${name} berhenti tak terduga (${reason}); dijalankan lagi.`,
  runsAgain: (name) => `${name} berjalan lagi.`,
  crashesTooOften: (name) =>
    `${name} berhenti lebih dari lima kali dalam satu menit, jadi Kader dihentikan. Catatan terakhirnya:`,

  signIns: 'Akun contoh (nama masuk / kata sandi):',
  logsIn: (folder) => `Catatan proses ada di ${folder}. Hentikan dengan Ctrl-C.`,
  address: (url) => `Kader siap: ${url}`,
  stopping: '\nMenghentikan Kader …',
  stopped: 'Kader berhenti; semua data tersimpan.',

  redisSkipped:
    '!!! DILEWATI: tidak ada REDIS_URL maupun program redis-server, jadi antrean di atas Redis TIDAK diuji. Pasang redis-server untuk mengujinya.',
  browserSkipped:
    '!!! DILEWATI: tidak ditemukan peramban (CHROME_PATH, chromium, @sparticuz/chromium), jadi halaman TIDAK diuji.',
  redisNotStarted: 'redis-server tidak dapat dijalankan. Keluarannya:',
  testRolesExist:
    'Peran kader_owner atau kader_app sudah ada di peladen KADER_TEST_DATABASE_URL. Isi KADER_TEST_OWNER_PASSWORD dan KADER_TEST_APP_PASSWORD dengan kata sandinya.',
  testSummary: ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`,
  commandMissing:
    'Sebutkan perintah yang dijalankan, misalnya: node apps/launcher/with-test-servers.mjs node skrip.js',
};
