/** Every sentence of the command line. */
export const messages = {
  usageTitle: 'Pemakaian: npm run -s kader -- <perintah> [pilihan]',
  unknownCommand: (words: string) => `Perintah "${words}" tidak dikenal. Daftar perintah:`,
  missingOptions: (names: readonly string[]) =>
    `Lengkapi pilihan ${names.map((name) => `--${name}`).join(', ')}.`,
  wrongOptions: (reason: string) => `Pilihan tidak dikenal atau tidak lengkap: ${reason}`,
  missingVariable: (name: string) => `Variabel ${name} belum diisi.`,
  notOneOf: (name: string, choices: readonly string[]) =>
    `--${name} harus salah satu dari: ${choices.join(', ')}.`,
  migrated: (count: number) =>
    count === 0 ? 'Skema basis data sudah mutakhir.' : `${count} migrasi dijalankan.`,
  agencyCreated: (code: string, created: boolean) =>
    created ? `Instansi ${code} dibuat.` : `Instansi ${code} sudah ada; tidak ada yang diubah.`,
  userCreated: (login: string) => `Pengguna ${login} siap.`,
  setPassword: (address: string) => `Buka sekali, dalam 24 jam, untuk mengatur kata sandi: ${address}`,
  demoInProduction: 'Data contoh tidak pernah dipasang pada KADER_ENV=production.',
  demoMapping: (agency: string) => `${agency}: menghitung peta talenta dan indeks sistem merit …`,
  demoEvents: (agency: string) => `${agency}: menyiapkan kegiatan penilaian kompetensi ...`,
  demoImporting: (agency: string, file: string) => `Mengimpor ${file} untuk ${agency} ...`,
  demoNoPart: (label: string) => `${label}; bagiannya datang bersama modul seleksi`,
  agencyUnknown: (code: string) => `Instansi "${code}" tidak ditemukan. Buat dengan: kader agency create.`,
  auditSound: (agency: string, sealed: number, waiting: number) =>
    `${agency}: utuh. ${sealed} perubahan tersegel, ${waiting} menunggu segel.`,
  auditBroken: (agency: string, problem: string, entry: string | null, seal: number | null) =>
    `${agency}: TIDAK UTUH (${problem}). ${entry ? `Baris pertama yang rusak: ${entry}.` : ''} ${seal ? `Segel ke-${seal}.` : ''}`,
  imported: (inserted: number, updated: number, unchanged: number, errors: number) =>
    `${inserted} baru, ${updated} diperbarui, ${unchanged} tetap, ${errors} baris ditolak.`,
  meritNoAssessment: (year: number) =>
    `Penilaian sistem merit tahun ${year} belum dibuka. Buka di halaman Indeks sistem merit.`,
  meritComputed: (computed: number, changed: number) => `${computed} indikator dihitung, ${changed} berubah.`,
  inputFault: (fault: { code: string; reason: string; row?: number; column?: string; value?: string }) =>
    [
      fault.row === undefined ? null : `baris ${fault.row}`,
      fault.column === undefined ? null : `kolom ${fault.column}`,
      fault.value === undefined ? null : `nilai "${fault.value}"`,
      `${fault.reason} [${fault.code}]`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  inputUnreadable: (path: string, reason: string) => `Berkas ${path} tidak dapat dibaca (${reason}).`,
  inputEmpty: (path: string) => `Berkas ${path} kosong.`,
  inputRowTooLong: 'Baris ini berisi lebih banyak kolom daripada judulnya.',
  inputRowTooShort: 'Baris ini berisi lebih sedikit kolom daripada judulnya.',
  onlyOneOf: (names: readonly string[]) =>
    `Pilih salah satu dari ${names.map((name) => `--${name}`).join(' dan ')}, tidak keduanya.`,
  meritIncomplete: (filled: number, of: number) => `belum lengkap ${filled}/${of}`,
  presetUnknown: (given: string, presets: readonly string[]) =>
    `Pedoman "${given}" tidak ada. Pilih pedoman bawaan ${presets.join(', ')}, atau nama berkas .json.`,
  positionUnknown: (code: string) => `Tidak ada jabatan dengan kode "${code}" di instansi itu.`,
  noSuccessors: (code: string) =>
    `Belum ada peringkat suksesor untuk ${code}: tetapkan KRS, atau jabatan ini tidak kosong dan bukan jabatan target.`,
  successorsOf: (code: string, period: string, day: string) =>
    `Suksesor ${code}, KRS ${period}, kebutuhan pada ${day}`,
  successorTitles: ['Daftar', 'Peringkat', 'NIP', 'Nama', 'Jabatan', 'Kesiapan', 'Kotak', 'JPM'],
  successorLists: { longList: 'satu jenjang di bawah', rotation: 'rotasi', reserve: 'cadangan' },
  successorStandings: {
    ranked: '',
    awaitingVerification: 'menunggu verifikasi',
    notEligible: 'belum memenuhi syarat',
  },
  readiness: {
    now: 'siap sekarang',
    oneToTwoYears: '1-2 tahun',
    threeYearsOrMore: '3 tahun lebih',
    notCandidate: 'bukan kandidat',
  },
  unassessed: 'belum dapat dinilai:',
  unexpected: 'Terjadi kesalahan yang tidak terduga.',
} as const;
