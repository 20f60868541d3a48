import type { JobName, JobState } from '#libs/contracts/jobs';

const names: Record<JobName, string> = {
  'import.check': 'Periksa impor',
  'import.apply': 'Terapkan impor',
  'import.undo': 'Batalkan impor',
  'talentPool.compute': 'Hitung periode talenta',
  'talentPool.refresh': 'Perbarui periode talenta',
  'succession.rank': 'Susun daftar suksesor',
  'meritIndex.compute': 'Hitung indikator sistem merit',
};

const states: Record<JobState, string> = {
  waiting: 'Menunggu',
  running: 'Berjalan',
  succeeded: 'Selesai',
  failed: 'Gagal',
};

/** Background work. */
export const jobs = {
  title: 'Proses latar',
  intro: 'Pekerjaan panjang berjalan sendiri. Anda boleh meninggalkan halaman ini dan kembali kapan saja.',
  empty: 'Belum ada pekerjaan. Pekerjaan muncul di sini ketika Anda memeriksa atau menerapkan impor.',
  names,
  states,
  stages: {
    scoring: 'Menghitung nilai',
    reading: 'Membaca berkas',
    staging: 'Menyalin baris',
    checking: 'Memeriksa baris',
    applying: 'Menerapkan baris',
    undoing: 'Mengembalikan baris',
    finishing: 'Menyelesaikan',
  },
  columns: {
    name: 'Pekerjaan',
    subject: 'Tentang',
    state: 'Keadaan',
    progress: 'Kemajuan',
    requestedAt: 'Diminta',
    duration: 'Lama',
    actions: 'Tindakan',
  },
  retry: 'Ulangi',
  retryAsk: 'Pekerjaan dijalankan lagi dari bagian yang belum selesai.',
  retried: 'Pekerjaan dikirim lagi.',
  progressOf: (name: string) => `Kemajuan ${name}`,
  rows: (done: string) => `${done} baris`,
  rowsOf: (done: string, total: string) => `${done} dari ${total} baris`,
  seconds: (value: string) => `${value} detik`,
  minutes: (value: string) => `${value} menit`,
  underASecond: 'kurang dari 1 detik',
  failedElse: 'Pekerjaan terhenti karena gangguan. Ulangi; bila gagal lagi, hubungi Admin instansi.',
  bySystem: 'Sistem',
};
