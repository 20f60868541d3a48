/** Rules of the civil service that an entry breaks. */
export const ruleProblems = {
  'nip.blank': 'NIP wajib diisi.',
  'nip.unexpected-character': 'NIP memuat tanda selain angka. Tulis 18 angkanya saja.',
  'nip.length': 'NIP harus 18 angka. Periksa pada SK pengangkatan.',
  'nip.spreadsheet-damaged': 'Angka terakhir NIP hilang oleh aplikasi lembar kerja. Isi dari sumber aslinya.',
  'nip.birth-date': 'Delapan angka pertama NIP bukan tanggal lahir yang ada. Periksa NIP.',
  'nip.birth-date-in-future': 'Tanggal lahir dalam NIP berada di masa depan. Periksa NIP.',
  'nip.appointment-month': 'Bulan pengangkatan dalam NIP bukan 01 sampai 12. Periksa NIP.',
  'nip.appointment-in-future': 'Pengangkatan dalam NIP berada di masa depan. Periksa NIP.',
  'nip.sex': 'Angka jenis kelamin dalam NIP bukan 1 atau 2. Periksa NIP.',
  'nip.birth-date-differs': 'Tanggal lahir berbeda dengan NIP. Periksa mana yang benar.',
  'nip.age-at-appointment': 'Umur saat pengangkatan menurut NIP tidak lazim. Periksa NIP.',
  'orgUnit.cycle': 'Unit ini akan menjadi induk bagi dirinya sendiri. Pilih unit induk lain.',
  'position.cycle': 'Jabatan ini akan menjadi atasan bagi dirinya sendiri. Pilih jabatan atasan lain.',
  'position.inactive': 'Jabatan ini sudah tidak aktif. Aktifkan dahulu, atau pilih jabatan lain.',
  'position.headcount-below-holders': 'ABK tidak boleh lebih kecil dari jumlah pemangku definitif sekarang.',
  'holding.until-before-since': 'Tanggal akhir mendahului TMT.',
  'holding.already-held':
    'Pegawai ini sudah memangku jabatan yang sama dengan status yang sama pada masa itu.',
  'holding.headcount-exceeded': 'Pemangku definitif akan melebihi ABK. Akhiri pemangku lama dahulu.',
  'holding.second-definitive':
    'Pegawai ini masih definitif di jabatan lain pada masa itu. Akhiri jabatan itu dahulu.',
  'holding.post-not-vacant':
    'Jabatan ini ada pemangku definitifnya; Plt. dan Pj. hanya untuk jabatan lowong.',
  'holding.post-vacant': 'Jabatan ini lowong; Plh. hanya untuk jabatan yang terisi.',
  'rank.not-found': 'Riwayat golongan ini tidak ditemukan.',
  'rank.already-voided': 'Riwayat golongan ini sudah dibatalkan.',
  'education.not-found': 'Riwayat pendidikan ini tidak ditemukan.',
  'education.already-voided': 'Riwayat pendidikan ini sudah dibatalkan.',
  'micro.denominator-invalid': 'Perhitungan ini membagi dengan nol; laporkan kepada admin.',
};
