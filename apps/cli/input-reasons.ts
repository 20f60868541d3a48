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
  nipTwice: 'NIP ini sudah ada pada baris lain.',
  valueConflict: 'Masukan yang sama berbeda isinya pada kolom lain.',
  notOneOf: (words: readonly string[]) =>
    `Harus salah satu dari: ${words.join(', ')}; kosong bila belum ada data.`,
  aspectsInvalid: (figure: boolean) =>
    `Harus delapan level dipisahkan spasi, dari 0 sampai level tertinggi${figure ? ', atau satu nilai 0 sampai 100' : ''}.`,
  potkomInvalid: (figure: boolean) =>
    `Harus sembilan level kompetensi lalu delapan level potensi, dipisahkan spasi${figure ? ', atau satu nilai 0 sampai 100' : ''}.`,
  yearsInvalid: 'Harus lama dalam tahun, misalnya 4,5, atau dalam bulan, misalnya 54 bulan.',
  wholeInvalid: 'Harus bilangan bulat, 0 atau lebih.',
  figureInvalid: 'Harus nilai 0 sampai 100 (JPM sampai 500), paling banyak enam desimal.',
  jsonShape: 'Isi JSON harus satu orang, daftar orang, atau objek dengan "results".',
  jsonMalformed: (reason: string) => `Bukan JSON yang utuh (${reason}).`,
  jsonValueInvalid: 'Masukan tidak dikenal atau nilainya di luar batas.',
  policyInvalid: (details: string) => `Pedoman penilaian ini tidak dapat dipakai. ${details}`.trim(),
} as const;
