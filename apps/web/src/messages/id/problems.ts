import type { ProblemDetails } from './problem-details.js';
import { competencyProblems } from './problems-competency.js';
import { assessmentEventProblems } from './problems-assessment-events.js';
import { developmentProblems } from './problems-development.js';
import { directoryProblems } from './problems-directory.js';
import { entryProblems } from './problems-entry.js';
import { fileProblems } from './problems-file.js';
import { integrationProblems } from './problems-integration.js';
import { importProblems } from './problems-import.js';
import { meritProblems } from './problems-merit.js';
import { ruleProblems } from './problems-rules.js';
import { successionProblems } from './problems-succession.js';
import { talentProblems } from './problems-talent.js';

/** What to do about a refusal, by its code. Codes of single cells and rows are in #libs/contracts/imports. */
export const problems = {
  'network.unreachable':
    'Server tidak terjangkau. Periksa sambungan Anda, lalu coba lagi; yang sudah tersimpan tetap aman.',
  'server.unreadable': 'Server sedang tidak dapat menjawab. Tunggu sebentar, lalu coba lagi.',
  'service.unavailable': 'Layanan sedang tidak tersedia. Tunggu sebentar, lalu coba lagi.',
  unexpected:
    'Server mengalami gangguan. Coba lagi; bila berulang, laporkan nomor permintaan ini kepada admin.',
  'page.failed': 'Halaman ini mengalami gangguan. Muat ulang halaman.',
  'request.malformed': 'Permintaan tidak lengkap. Muat ulang halaman, lalu ulangi.',
  'request.not-found': 'Data atau alamat ini tidak ada. Mungkin sudah dihapus, atau tautannya keliru.',
  'request.not-acceptable': 'Permintaan tidak dapat dijawab dalam bentuk itu. Muat ulang halaman.',
  'request.timeout': 'Permintaan terlalu lama. Periksa sambungan Anda, lalu coba lagi.',
  'request.too-large': 'Kiriman terlalu besar. Bagilah menjadi beberapa bagian.',
  'request.media-type': 'Jenis berkas ini tidak diterima.',
  'request.too-many': 'Terlalu banyak permintaan dari jaringan Anda. Tunggu satu menit, lalu coba lagi.',
  'input.invalid': 'Ada isian yang belum benar. Perbaiki isian yang ditandai.',
  'input.refused': 'Ada isian dengan tanda atau angka yang tidak dapat disimpan. Periksa kembali.',
  'csrf.refused': 'Permintaan ini tidak datang dari halaman Kader. Muat ulang halaman, lalu ulangi.',
  'access.denied': 'Peran Anda tidak mengizinkan tindakan ini. Mintalah hak akses kepada Admin instansi.',
  'session.required': 'Sesi Anda berakhir. Masuk kembali, lalu ulangi.',
  'session.no-membership': 'Peran Anda tidak berlaku lagi. Pilih peran lain di Akun saya.',
  'session.refused':
    'Nama pengguna atau kata sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.',
  'session.wait': ({ seconds }: ProblemDetails) =>
    `Terlalu banyak percobaan masuk. Coba lagi setelah ${waitWords(seconds)}.`,
  'reset.used': 'Tautan ini sudah dipakai atau kedaluwarsa. Mintalah tautan baru kepada Admin instansi.',
  'password.too-short': 'Kata sandi terlalu pendek: sedikitnya 12 huruf.',
  'password.too-long': 'Kata sandi terlalu panjang: paling banyak 200 huruf.',
  'password.contains-login': 'Kata sandi memuat nama pengguna. Pilih yang lain.',
  'password.common': 'Kata sandi ini mudah ditebak. Rangkailah beberapa kata yang tidak berhubungan.',
  'password.current-wrong': 'Kata sandi sekarang tidak cocok.',
  'password.unchanged': 'Kata sandi baru sama dengan yang lama.',
  'account.not-found': 'Pengguna ini tidak ditemukan.',
  'account.guest-only':
    'Akun dengan nama masuk ini dibuat oleh instansi lain, sehingga di sini hanya dapat menjadi asesor, anggota pansel, pelamar, verifikator, atau pengamat. Gunakan nama masuk lain, atau minta pengelola sistem memindahkan akun tersebut.',
  'account.other-agency':
    'Akun ini milik instansi lain. Hanya instansi itu yang dapat mengatur ulang sandinya.',
  'membership.not-found': 'Peran ini tidak ditemukan. Muat ulang daftar pengguna.',
  'membership.dates': 'Tanggal akhir mendahului tanggal mulai.',
  'membership.duplicate': 'Pengguna ini sudah memiliki peran yang sama pada masa itu.',
  'membership.last-admin': 'Ini Admin instansi yang terakhir. Tunjuk Admin lain dahulu.',
  'membership.unit-required': 'Peran ini hanya berlaku di dalam satu unit. Pilih unitnya.',
  'membership.unit-forbidden': 'Peran ini berlaku untuk seluruh instansi; kosongkan unitnya.',
  'agency.not-found': 'Instansi ini tidak ditemukan.',
  'version.stale': 'Data ini sudah berubah sejak Anda membukanya. Muat yang terbaru, lalu ulangi.',
  'if-match.missing': 'Halaman ini perlu dimuat ulang sebelum dapat menyimpan.',
  'if-match.invalid': 'Halaman ini perlu dimuat ulang sebelum dapat menyimpan.',
  'idempotency.key-missing': 'Halaman ini perlu dimuat ulang sebelum dapat menyimpan.',
  'idempotency.key-invalid': 'Halaman ini perlu dimuat ulang sebelum dapat menyimpan.',
  'idempotency.key-reused':
    'Permintaan ini sudah pernah dikirim dengan isi lain. Muat ulang halaman, lalu ulangi.',
  'cursor.invalid': 'Daftar ini perlu dimuat ulang dari awal.',
  'job.not-found': 'Pekerjaan ini tidak ditemukan.',
  'job.not-failed': 'Pekerjaan ini tidak gagal atau sudah diulangi. Muat ulang daftar.',
  'audit.not-found': 'Catatan ini tidak ditemukan.',
  'audit.id-invalid': 'Nomor catatan tidak benar.',
  'calendar.not-a-date': 'Ini bukan tanggal yang ada.',
  'calendar.out-of-range': 'Tanggal ini di luar batas.',
  'calendar.dates-reversed': 'Tanggal akhir mendahului tanggal mulai.',
  ...developmentProblems,
  ...directoryProblems,
  ...entryProblems,
  ...integrationProblems,
  ...importProblems,
  ...fileProblems,
  ...assessmentEventProblems,
  ...ruleProblems,
  ...meritProblems,
  ...successionProblems,
  ...competencyProblems,
  ...talentProblems,
};

function waitWords(seconds: unknown): string {
  const wait = typeof seconds === 'number' ? seconds : 60;
  return wait < 90 ? `${Math.ceil(wait)} detik` : `${Math.ceil(wait / 60)} menit`;
}

/** For a code without a sentence of its own. */
export const problemElse =
  'Permintaan ditolak. Bila Anda tidak tahu sebabnya, laporkan nomor permintaan ini kepada admin.';
