import type { ActionType, DevelopmentItemState, DevelopmentPlanState } from '#libs/domain/development-plan';

const planStates: Record<DevelopmentPlanState, string> = {
  draft: 'Draf',
  submitted: 'Diajukan',
  approved: 'Disetujui atasan',
  completed: 'Selesai',
};
const itemStates: Record<DevelopmentItemState, string> = {
  planned: 'Direncanakan',
  running: 'Berjalan',
  done: 'Selesai',
  cancelled: 'Dibatalkan',
};
const actions: Record<ActionType, string> = {
  experience: 'Pengalaman',
  social: 'Sosial',
  formal: 'Formal',
};

/** Where a result comes from. */
const origins = {
  own: 'Kegiatan sendiri',
  external: 'Dari lembaga lain',
  accreditation: (grade: string) => `akreditasi ${grade}`,
  accreditations: { A: 'A', B: 'B', C: 'C', none: 'tidak ada' },
  noAccreditation: 'akreditasi tidak diketahui',
};

/** Levels over time and a target post, on the tab Kompetensi. */
const history = {
  title: 'Profil dari waktu ke waktu',
  note: 'Titik: level pada setiap hasil, yang terbaru paling gelap. Garis tegak: standar jabatan sekarang. Belah ketupat: standar jabatan target.',
  chartText: (competency: string, achieved: string, standard: string) =>
    `${competency}: level ${achieved}, standar ${standard}`,
  levelAxis: 'Level',
  table: 'Level menurut tanggal penilaian',
  target: 'Bandingkan dengan jabatan target',
  targetTitle: (post: string) => `Terhadap SKJ jabatan target: ${post}`,
  targetStandard: 'Standar jabatan target',
  below: 'di bawah standar',
  byDefault: 'bawaan',
  jpm: 'JPM terhadap jabatan target',
};

const gaps = {
  title: 'Kesenjangan kompetensi',
  intro:
    'Pegawai dengan level di bawah standar jabatannya, menurut hasil penilaian yang berlaku. Yang paling lebar di atas.',
  empty: 'Tidak ada kesenjangan negatif menurut hasil penilaian yang berlaku.',
  filters: {
    unit: 'Unit organisasi',
    levelGroup: 'Kelompok jenjang',
    code: 'Kompetensi',
    target: 'Terhadap jabatan',
  },
  present: 'Jabatan sekarang',
  columns: {
    person: 'Nama dan NIP',
    position: 'Jabatan',
    gaps: 'Di bawah standar',
    result: 'Hasil penilaian',
    actions: 'Tindakan',
  },
  line: (competency: string, gap: string, achieved: string, standard: string) =>
    `${competency}: ${gap} (level ${achieved}, standar ${standard})`,
  byDefault: 'standar bawaan',
  draw: 'Susun IDP',
  drawFor: (name: string) => `Susun IDP ${name}`,
  drawn: 'Draf IDP disusun dari kesenjangan.',
  opened: 'IDP tahun ini sudah ada.',
  xlsx: 'Unduh XLSX',
  csv: 'Unduh CSV',
};

const map = {
  title: 'Peta kompetensi',
  intro:
    'Rata-rata kesenjangan (capaian dikurangi standar) menurut kompetensi. Minus berarti perlu dikembangkan.',
  columns: { units: 'Per unit', classes: 'Per kelompok jenjang' },
  columnsLabel: 'Kolom',
  levelGroup: 'Kelompok jenjang',
  up: 'Ke atas',
  open: (unit: string) => `Buka ${unit}`,
  itself: (unit: string) => `${unit} (langsung)`,
  people: (count: string) => `${count} orang`,
  hidden: (least: string) => `disembunyikan (kurang dari ${least} orang)`,
  nobody: 'belum ada',
  empty: 'Belum ada hasil penilaian yang berlaku di sini.',
  legend: 'Warna: makin merah makin jauh di bawah standar, makin hijau makin di atas.',
  download: 'Unduh XLSX',
};

const plans = {
  title: 'Rencana pengembangan individu',
  short: 'IDP',
  intro: 'Rencana per pegawai dan tahun, dengan butir pengembangan yang menjawab kesenjangan kompetensi.',
  empty: 'Belum ada rencana. Susun dari daftar kesenjangan kompetensi.',
  ownEmpty: 'Anda belum memiliki rencana pengembangan.',
  notTied: 'Akun Anda belum terhubung dengan data pegawai. Mintalah Admin instansi menghubungkannya.',
  states: planStates,
  filters: { state: 'Keadaan', year: 'Tahun', unit: 'Unit organisasi' },
  columns: {
    person: 'Nama dan NIP',
    unit: 'Unit organisasi',
    year: 'Tahun',
    state: 'Keadaan',
    items: 'Butir selesai',
    hours: 'JP selesai',
  },
  of: (done: string, all: string) => `${done} dari ${all}`,
  planTitle: (year: string, name: string) => `IDP ${year}: ${name}`,
  target: (post: string) => `Terhadap jabatan target ${post}`,
  note: 'Catatan pengembalian',
  approvedBy: 'Disetujui oleh',
  begin: 'Buat rencana',
  beginTitle: 'Buat rencana pengembangan',
  year: 'Tahun',
  fromGaps: 'Usulkan butir dari kesenjangan kompetensi',
  began: 'Draf rencana dibuat.',
  moves: { submit: 'Ajukan ke atasan', return: 'Kembalikan', approve: 'Setujui', complete: 'Tutup rencana' },
  moveAsks: {
    submit: 'Rencana diajukan kepada atasan langsung untuk disetujui.',
    return: 'Rencana kembali menjadi draf. Tulis apa yang perlu diperbaiki.',
    approve: 'Rencana disetujui dan butirnya dapat dijalankan.',
    complete: 'Rencana ditutup; butirnya tidak dapat diubah lagi.',
  },
  moved: 'Keadaan rencana diubah.',
};

const items = {
  title: 'Butir pengembangan',
  empty: 'Belum ada butir. Tambahkan sedikitnya satu sebelum mengajukan.',
  states: itemStates,
  actions,
  actionHints: {
    experience: 'Pengalaman: penugasan, proyek, rotasi, Plt.',
    social: 'Sosial: coaching, mentoring, magang, komunitas.',
    formal: 'Formal: pelatihan, kursus, seminar, tugas belajar.',
  },
  add: 'Tambah butir',
  edit: 'Ubah',
  editItem: (goal: string) => `Ubah butir ${goal}`,
  remove: 'Hapus',
  removeItem: (goal: string) => `Hapus butir ${goal}`,
  removeAsk: 'Butir ini dihapus dari draf.',
  progress: 'Perbarui',
  progressItem: (goal: string) => `Perbarui butir ${goal}`,
  record: 'Catat sebagai pelatihan',
  recordItem: (goal: string) => `Catat sebagai pelatihan: ${goal}`,
  recordNote: (hours: string) =>
    `Butir formal ini selesai dengan ${hours} JP. JP masuk riwayat pelatihan hanya bila Anda mencatatnya.`,
  recorded: 'Tercatat sebagai pelatihan',
  columns: {
    goal: 'Sasaran',
    action: 'Jenis',
    hours: 'JP',
    mentor: 'Mentor',
    due: 'Tenggat',
    state: 'Keadaan',
    actions: 'Tindakan',
  },
  goal: 'Sasaran',
  competency: 'Kompetensi',
  noCompetency: 'Tidak terkait satu kompetensi',
  action: 'Jenis pengembangan',
  hours: 'Jam pelajaran (JP)',
  mentor: 'Mentor',
  mentorHint: 'Ketik sedikitnya 3 huruf dari nama.',
  due: 'Tenggat',
  state: 'Keadaan',
  note: 'Catatan',
  evidence: 'Bukti',
  evidenceHint: 'Uraikan, atau unggah berkas di bawah.',
  files: 'Berkas bukti',
  upload: 'Unggah berkas',
  uploadHint: 'Paling besar 10 MB.',
  uploaded: 'Berkas tersimpan.',
  removeFile: (name: string) => `Hapus berkas ${name}`,
  removed: 'Berkas dihapus.',
  openFile: (name: string) => `Unduh ${name}`,
  gap: (gap: string) => `menjawab kesenjangan ${gap}`,
  goalNeeded: 'Tulis sasarannya, sedikitnya 3 huruf.',
  hoursNeeded: 'Isi bilangan bulat 0 sampai 5000.',
  saved: 'Butir tersimpan.',
  deleted: 'Butir dihapus.',
  training: {
    kind: 'Jenis pelatihan',
    name: 'Nama pelatihan',
    started: 'Mulai',
    ended: 'Selesai',
    certificate: 'Nomor sertifikat',
  },
  trained: 'Tercatat di riwayat pelatihan.',
};

const hours = {
  title: 'Jam pelajaran tahun ini',
  planned: 'Direncanakan',
  done: 'Butir selesai',
  recorded: 'Tercatat sebagai pelatihan',
  atLeast: (least: string) => `Kewajiban PNS: sedikitnya ${least} JP setahun (PP 11/2017).`,
  atMost: (most: string) => `Pengembangan kompetensi PPPK: paling banyak ${most} JP setahun (PP 49/2018).`,
  none: 'Tidak ada ketentuan JP tahunan untuk jenis pegawai ini.',
  standings: { met: 'terpenuhi', short: 'belum terpenuhi', exceeded: 'melampaui batas' },
  progress: (reached: string, hours: string) => `${reached} dari ${hours} JP tercatat`,
};

const guide = {
  title: 'Sebaran jenis pengembangan',
  note: 'Pedoman instansi, bukan aturan: rencana tidak ditolak karenanya.',
  share: (percent: string, guide: string) => `${percent} (pedoman ${guide})`,
  change: 'Ubah pedoman',
  sum: 'Jumlah ketiganya harus 100.',
  percent: (name: string) => `${name} (%)`,
  saved: 'Pedoman tersimpan.',
};

const readings = {
  title: 'Siapa yang membuka data saya',
  empty: 'Belum ada yang membuka data Anda.',
  columns: { role: 'Peran', what: 'Data', count: 'Kali', last: 'Terakhir' },
  kinds: {
    'assessment.result': 'Hasil penilaian kompetensi',
    'competency.gaps': 'Daftar kesenjangan kompetensi',
    'export.competency.gaps': 'Unduhan daftar kesenjangan',
    'development.plan': 'Rencana pengembangan',
    'talentPool.explanation': 'Penjelasan peta talenta',
  },
  other: 'Data lain',
};

/** Texts of gaps, the heat map and individual development plans. */
export const development = { origins, history, gaps, map, plans, items, hours, guide, readings };
