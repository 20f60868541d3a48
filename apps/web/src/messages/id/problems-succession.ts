import { dayWords } from '../day-words.js';
import type { ProblemDetails } from './problem-details.js';

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
  'appointment.post-filled':
    'Jabatan ini sudah terisi pada TMT tersebut. Catat dahulu akhir jabatan pemangkunya, atau periksa TMT.',
  'appointment.effective-out-of-range': ({ from, to }: ProblemDetails) =>
    `TMT terlalu jauh dari tanggal SK. Isi tanggal antara ${dayWords(from)} dan ${dayWords(to)}.`,
  'appointment.pool-route-incomplete': ({ missing, year }: ProblemDetails) =>
    `Pengisian JPT dari talent pool belum dapat dicatat. ${poolRouteSentences(missing, year).join(' ')}`,
  'decree.in-future': ({ today }: ProblemDetails) =>
    `Tanggal ini belum tiba. Isi tanggal keputusan, paling lambat ${dayWords(today)}.`,
  'decree.too-early': ({ earliest }: ProblemDetails) =>
    `Tanggal ini mendahului hal yang diputuskan. Isi tanggal ${dayWords(earliest)} atau sesudahnya.`,
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

/** What the talent-pool route still lacks, each as a sentence that says what to do. */
function poolRouteSentences(missing: unknown, year: unknown): string[] {
  const sentences: Readonly<Record<string, string>> = {
    poolOfTheYear: `KRS tahun ${String(year)} (tahun TMT) belum ditetapkan; periksa TMT atau tunggu penetapannya.`,
    plan: 'Belum ada rencana suksesi untuk jabatan ini; susun dari halaman suksesornya.',
    planApproval: 'Rencana suksesi jabatan ini belum ditetapkan PPK.',
    personInPlan: 'Pegawai ini tidak ada dalam rencana suksesi yang ditetapkan untuk jabatan ini.',
    planInForce: 'Rencana suksesi jabatan ini tidak berlaku pada TMT; periksa TMT.',
    bknApproval: 'Nomor dan tanggal persetujuan BKN belum diisi.',
  };
  return Array.isArray(missing) ? missing.map((code) => sentences[String(code)] ?? String(code)) : [];
}
