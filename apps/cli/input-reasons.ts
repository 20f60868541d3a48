/** Why a command refuses what a file holds, beside the code of the fault. */
export const inputReasons = {
  columnMissing: 'Kolom ini tidak ada pada judul berkas.',
  columnTwice: 'Kolom ini ada dua kali pada judul berkas.',
  noRows: 'Berkas ini hanya berisi judul.',
  personBlank: 'Nama atau NIP belum diisi.',
  competencyUnknown: 'Bukan salah satu dari M.01 sampai M.08 dan SK.01.',
  competencyTwice: 'Kompetensi ini sudah ada pada baris lain untuk orang yang sama.',
  levelMissing: 'Level capaian belum ada; tanpa level, JPM tidak dihitung.',
  levelInvalid: 'Level capaian harus 0 sampai 5, paling banyak dua desimal.',
  standardInvalid: 'Level standar harus 1, 2, 3, 4, atau 5.',
  competenciesMissing: 'Kompetensi ini tidak ada barisnya untuk orang ini.',
  indicatorUnknown: 'Indikator ini tidak ada pada instrumen.',
  indicatorTwice: 'Indikator ini sudah ada pada baris lain. Periksa 3.1 dan 3.10 pada lembar kerja.',
  meritLevelInvalid: 'Level harus 1, 2, 3, atau 4, atau kosong bila belum dinilai.',
} as const;
