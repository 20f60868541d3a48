/** Tables and fields. */
export const table = {
  columns: 'Kolom',
  chooseColumns: 'Pilih kolom yang tampil',
  more: 'Muat berikutnya',
  shown: (count: string) => `Menampilkan ${count} baris`,
  shownMore: (count: string) => `Menampilkan ${count} baris pertama`,
  empty: 'Tabel ini belum berisi baris.',
  scroll: (name: string) => `${name}, tabel yang dapat digulir`,
  datePlaceholder: 'hh-bb-tttt',
  dateTooLate: (typed: string) =>
    `Tanggal ${typed} terlalu lambat untuk isian ini. Isi dengan tanggal yang lebih awal.`,
  dateTooEarly: (typed: string) =>
    `Tanggal ${typed} terlalu awal untuk isian ini. Isi dengan tanggal yang lebih akhir.`,
  dateInvalid: 'Tulis tanggal sebagai hari-bulan-tahun, misalnya 09-08-2026.',
  calendar: {
    nextMonth: 'Bulan berikutnya',
    previousMonth: 'Bulan sebelumnya',
    nextYear: 'Tahun berikutnya',
    previousYear: 'Tahun sebelumnya',
    nextDecade: 'Sepuluh tahun berikutnya',
    previousDecade: 'Sepuluh tahun sebelumnya',
  },
  clear: 'Kosongkan',
  choose: 'Pilih',
  nothingFound: 'Tidak ada pilihan yang cocok',
};
