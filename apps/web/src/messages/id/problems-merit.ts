/** The merit index: refusals. */
export const meritProblems = {
  'merit.not-found': 'Penilaian sistem merit ini tidak ditemukan.',
  'merit.year-taken': 'Penilaian tahun ini sudah dibuka. Pilih tahunnya di daftar.',
  'merit.closed': 'Penilaian ini sudah ditutup. Buka kembali sebelum mengubahnya.',
  'merit.date-outside-year': 'Tanggal data harus berada dalam tahun penilaian.',
  'merit.indicator-unknown': 'Indikator ini tidak ada dalam instrumen penilaian.',
  'merit.level-invalid': 'Level indikator hanya 1, 2, 3, atau 4.',
  'merit.not-chosen':
    'Level indikator ini tidak dipilih dengan tangan, sehingga tidak ada yang ditarik kembali.',
  'merit.no-evidence':
    'Bukti indikator ini belum dapat dibuat: indikatornya tidak dihitung otomatis, atau belum dihitung.',
};
