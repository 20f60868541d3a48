/** Signing in, setting and changing a password. */
export const session = {
  title: 'Masuk ke Kader',
  intro: 'Manajemen talenta dan penilaian jabatan pimpinan tinggi ASN.',
  login: 'Nama pengguna',
  password: 'Kata sandi',
  showPassword: 'Tampilkan atau sembunyikan kata sandi',
  signIn: 'Masuk',
  ended: 'Sesi Anda berakhir. Masuk kembali untuk melanjutkan dari halaman terakhir.',
  forgotten: 'Lupa kata sandi? Mintalah tautan atur sandi kepada Admin instansi Anda.',
  againTitle: 'Masuk kembali',
  againIntro:
    'Sesi Anda berakhir. Isian Anda di halaman ini tetap ada: masuk kembali, lalu ulangi tindakan tadi.',
  againLeave: 'Tinggalkan halaman ini',
  noMembership:
    'Akun Anda tidak memiliki peran yang berlaku hari ini. Mintalah Admin instansi menambahkan peran, lalu masuk kembali.',
  setTitle: 'Atur kata sandi',
  setIntro: 'Tautan ini berlaku satu kali. Setelah tersimpan, masuklah dengan kata sandi baru.',
  setNoToken:
    'Tautan ini tidak lengkap. Buka kembali tautan dari Admin instansi secara utuh, atau mintalah tautan baru.',
  setDone: 'Kata sandi tersimpan. Silakan masuk.',
  current: 'Kata sandi sekarang',
  next: 'Kata sandi baru',
  repeat: 'Ulangi kata sandi baru',
  rule: 'Sedikitnya 12 huruf. Beberapa kata yang mudah Anda ingat lebih aman daripada tanda-tanda yang rumit.',
  tooShort: 'Kata sandi terlalu pendek: sedikitnya 12 huruf.',
  differs: 'Kedua kata sandi tidak sama.',
  save: 'Simpan kata sandi',
  changed: 'Kata sandi diganti. Sesi lain Anda ditutup.',
};
