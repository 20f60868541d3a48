import type { ProblemDetails } from './problem-details.js';

/** Set-up, states and days of assessment events. */
export const assessmentEventProblems = {
  'assessmentCentre.event-not-found': 'Kegiatan ini tidak ditemukan, atau Anda tidak termasuk timnya.',
  'assessmentCentre.not-your-event':
    'Anda tidak bertugas dengan peran ini dalam kegiatan tersebut. Ganti peran, atau minta Ketua tim menambahkan Anda.',
  'assessmentCentre.event-locked': 'Keadaan kegiatan tidak mengizinkan perubahan ini.',
  'assessmentCentre.days-reversed': 'Hari terakhir mendahului hari pertama.',
  'assessmentCentre.group-sizes': 'Kelompok terbesar tidak boleh lebih kecil dari kelompok terkecil.',
  'assessmentCentre.level-fixed':
    'Jenjang dinilai tidak dapat diubah setelah kegiatan dijadwalkan. Kembalikan ke draf lebih dahulu.',
  'assessmentCentre.row-unknown': 'Ada baris yang sudah dihapus orang lain. Muat ulang halaman.',
  'assessmentCentre.name-twice': 'Ada nama yang tercantum dua kali. Beri nama yang berbeda.',
  'assessmentCentre.cell-twice': 'Sebuah kompetensi tercantum dua kali pada satu alat.',
  'assessmentCentre.cell-unknown': 'Matriks memuat kompetensi yang tidak dinilai kegiatan ini.',
  'assessmentCentre.competency-unknown': 'Kompetensi ini tidak ada dalam kamus yang berlaku.',
  'assessmentCentre.tool-rated': 'Alat ukur ini sudah dipakai menilai, sehingga tidak dapat dihapus.',
  'assessmentCentre.no-group': 'Belum ada kelompok. Buat pada langkah Angkatan dan ruang.',
  'assessmentCentre.group-unknown': 'Kelompok ini bukan bagian kegiatan. Muat ulang halaman.',
  'assessmentCentre.participant-not-found':
    'Peserta ini tidak ditemukan, sudah digantikan, atau sudah mengundurkan diri.',
  'assessmentCentre.participant-twice': ({ name }: ProblemDetails) =>
    `${textOf(name)} tercantum dua kali. Tidak ada yang ditambahkan.`,
  'assessmentCentre.participant-already-in': ({ name }: ProblemDetails) =>
    `${textOf(name)} sudah terdaftar. Tidak ada yang ditambahkan.`,
  'assessmentCentre.employee-unknown': 'Ada pegawai yang tidak dikenal. Tidak ada yang ditambahkan.',
  'assessmentCentre.participant-in-use':
    'Peserta ini sudah hadir, dinilai, atau menjadi pengganti. Catat pengunduran diri pada langkah Kehadiran.',
  'assessmentCentre.participant-rated': 'Peserta ini sudah dinilai, sehingga tidak dapat digantikan.',
  'assessmentCentre.member-twice': 'Pengguna ini sudah memiliki peran tersebut dalam tim.',
  'assessmentCentre.member-unknown':
    'Pengguna ini tidak dapat mengambil peran tersebut, atau sudah berhenti bertugas.',
  'assessmentCentre.conflict-twice': 'Benturan kepentingan ini sudah tercatat.',
  'assessmentCentre.conflict-unknown': 'Benturan kepentingan ini tidak ditemukan.',
  'assessmentCentre.conflict-derived': 'Benturan ini berasal dari data jabatan dan tidak dapat dicabut.',
  'assessmentCentre.seat-in-conflict': ({ assessor, participant }: ProblemDetails) =>
    `${textOf(assessor)} memiliki benturan kepentingan dengan ${textOf(participant)}. Pilih asesor lain.`,
  'assessmentCentre.seat-twice': 'Sebuah penugasan tercantum dua kali.',
  'assessmentCentre.seat-unknown':
    'Ada penugasan kepada peserta, alat, atau asesor yang tidak lagi ada. Muat ulang halaman.',
  'assessmentCentre.seat-rated': ({ name }: ProblemDetails) =>
    `${textOf(name)} sudah dinilai pada penugasan yang dihapus. Penugasan itu tetap.`,
  'assessmentCentre.session-clash': ({ kind, name, day, time }: ProblemDetails) =>
    `Jadwal bentrok pada ${textOf(day)} ${textOf(time)}: ${clashWord(kind)} ${textOf(name)}. Tidak ada yang disimpan.`,
  'assessmentCentre.session-outside': 'Ada sesi di luar tanggal kegiatan.',
  'assessmentCentre.session-reversed': 'Ada sesi yang selesai sebelum mulai.',
  'assessmentCentre.session-unknown':
    'Ada sesi dengan alat, kelompok, ruang, atau peserta yang tidak lagi ada. Muat ulang halaman.',
  'assessmentCentre.day-outside': 'Hari ini di luar tanggal kegiatan.',
  'assessmentCentre.move-unknown': 'Kegiatan tidak dapat berpindah ke keadaan itu.',
  'assessmentCentre.move-not-yours': 'Perpindahan keadaan ini dilakukan Ketua tim.',
  'assessmentCentre.reason-missing': 'Tulis alasannya, sedikitnya 3 huruf.',
  'assessmentCentre.design-unsound': 'Pengaturan masih memuat temuan yang harus diperbaiki. Lihat Ringkasan.',
  'assessmentCentre.ratings-open': ({ open }: ProblemDetails) =>
    `Masih ada ${textOf(open)} isian kosong. Lengkapi, atau tulis alasannya.`,
};

const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const CLASHES: Readonly<Record<string, string>> = {
  room: 'ruang',
  group: 'kelompok',
  participant: 'peserta',
  assessor: 'asesor',
};

const clashWord = (kind: unknown) => CLASHES[textOf(kind)] ?? '';
