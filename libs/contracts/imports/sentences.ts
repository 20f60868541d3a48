/**
 * Why a row was refused or deserves a look, in Indonesian, for the error workbook and the page alike.
 * `{name}` is filled from the issue's details.
 */
const SENTENCES = {
  'row.duplicate': 'Baris ini sama persis dengan baris {row}; dilewati.',
  'key.conflict':
    'NIP atau kode di baris ini sama dengan baris {row}, tetapi isinya berbeda; kedua baris ditolak. Sisakan satu yang benar.',
  'cell.required': 'Wajib diisi.',
  'cell.too-long': 'Terlalu panjang: paling banyak {limit} karakter.',
  'cell.too-short': 'Terlalu pendek: paling sedikit {limit} karakter.',
  'cell.date': 'Bukan tanggal. Tulis hh-bb-tttt, misalnya 01-04-2024.',
  'cell.integer': 'Bukan bilangan bulat.',
  'cell.decimal': 'Bukan angka. Tulis misalnya 86,5.',
  'cell.decimal-places': 'Paling banyak {places} angka di belakang koma.',
  'cell.out-of-range': 'Di luar batas {min} sampai {max}.',
  'cell.yes-no': 'Tulis ya atau tidak.',
  'cell.spreadsheet-error': 'Sel berisi kesalahan rumus dari aplikasi lembar kerja. Isi dengan nilainya.',
  'nip.blank': 'NIP wajib diisi.',
  'nip.unexpected-character': 'NIP memuat tanda selain angka, spasi, titik, atau apostrof di depan.',
  'nip.length': 'NIP harus 18 angka.',
  'nip.spreadsheet-damaged':
    'NIP rusak oleh aplikasi lembar kerja: angka 18 digit disimpan sebagai bilangan sehingga digit terakhirnya hilang. ' +
    'Ubah format kolom menjadi Teks, lalu isi ulang NIP dari sumber aslinya.',
  'nip.birth-date': 'Delapan angka pertama NIP bukan tanggal lahir yang ada.',
  'nip.birth-date-in-future': 'Tanggal lahir dalam NIP berada di masa depan.',
  'nip.appointment-month': 'Bulan pengangkatan dalam NIP bukan 01 sampai 12.',
  'nip.appointment-in-future': 'Pengangkatan dalam NIP berada di masa depan.',
  'nip.sex': 'Angka jenis kelamin dalam NIP bukan 1 atau 2.',
  'nip.sequence': 'Nomor urut dalam NIP tidak boleh 000.',
  'nip.birth-date-differs': 'Tanggal lahir berbeda dengan NIP. Periksa mana yang benar.',
  'nip.sex-differs': 'Jenis kelamin berbeda dengan NIP. Periksa mana yang benar.',
  'nip.age-at-appointment': 'Umur saat pengangkatan menurut NIP tidak lazim. Periksa NIP ini.',
  'nip.former': 'NIP ini nomor lama; pegawainya sekarang bernomor {nip}.',
  'name.titles-in-name': 'Gelar di dalam NAMA dipisahkan: depan "{front}", nama "{name}", belakang "{back}".',
  'name.ambiguous-doctor': 'Gelar DR. dapat berarti dr. (dokter) atau Dr. (doktor). Tulis yang tepat.',
  'sex.unknown': 'Jenis kelamin tidak dikenali; tidak disimpan.',
  'employmentType.unknown': 'Jenis pegawai tidak dikenali; tidak disimpan.',
  'legalStatus.unknown': 'Kedudukan hukum tidak dikenali; disimpan sebagai teks dan perlu diverifikasi.',
  'rank.unreadable': 'Golongan tidak terbaca. Tulis I/a sampai IV/e, atau I sampai XVII untuk PPPK.',
  'rank.since-missing': 'TMT golongan kosong.',
  'education.unknown': 'Tingkat pendidikan tidak dikenali; tidak disimpan.',
  'orgUnit.unknown': 'Unit organisasi tidak dikenal. Impor unitnya dahulu atau perbaiki kodenya.',
  'orgUnit.unplaced': 'Unit organisasi tidak dikenal; pegawai masuk sebagai Belum ditempatkan.',
  'orgUnit.inactive': 'Unit organisasi sudah tidak aktif.',
  'orgUnit.parent-unknown': 'Unit induk tidak ada di sistem maupun di berkas ini.',
  'orgUnit.parent-rejected': 'Baris unit induknya ditolak.',
  'orgUnit.cycle': 'Unit ini menjadi induk bagi dirinya sendiri melalui rantai unit induk.',
  'position.unknown': 'Kode jabatan tidak dikenal. Impor jabatannya dahulu atau perbaiki kodenya.',
  'position.inactive': 'Jabatan sudah tidak aktif.',
  'position.kind-unknown': 'Jenis jabatan tidak dikenali. Tulis struktural, JF, atau pelaksana.',
  'position.level-unknown': 'Jenjang jabatan tidak dapat dibaca dari JENJANG, ESELON, maupun nama jabatan.',
  'position.kind-differs-from-level': 'Jenis jabatan tidak sesuai dengan jenjangnya.',
  'position.echelon-unknown': 'Eselon tidak dikenali. Tulis misalnya II.b.',
  'position.echelon-differs-from-level': 'Eselon tidak sesuai dengan jenjangnya.',
  'position.parent-unknown': 'Jabatan atasan tidak ada di sistem maupun di berkas ini.',
  'position.parent-rejected': 'Baris jabatan atasannya ditolak.',
  'position.cycle': 'Jabatan ini menjadi atasan bagi dirinya sendiri melalui rantai atasan.',
  'position.headcount-below-holders': 'ABK lebih kecil dari jumlah pemangku definitif sekarang ({holders}).',
  'assessment.own-result':
    'Pada hari dan untuk tujuan ini sudah ada hasil dari kegiatan penilaian instansi sendiri. Hapus baris ini; perbaiki hasilnya lewat kegiatannya.',
  'employee.unknown': 'NIP tidak dikenal. Impor pegawainya dahulu.',
  'holding.kind-unknown': 'STATUS tidak dikenali. Tulis definitif, Plt, Plh, Pj, atau tugas tambahan.',
  'holding.until-before-since': 'SAMPAI lebih awal dari TMT.',
  'holding.already-held':
    'Pegawai ini sudah memangku jabatan yang sama dengan status yang sama pada masa itu (TMT {since}).',
  'holding.headcount-exceeded': 'Pemangku definitif melebihi ABK ({headcount}).',
  'holding.second-definitive':
    'Pegawai ini masih definitif di jabatan {position} sejak {since}. Isi SAMPAI pada baris itu.',
  'holding.post-not-vacant': 'Jabatan ini ada pemangku definitifnya; Plt dan Pj hanya untuk jabatan lowong.',
  'holding.post-vacant': 'Jabatan ini lowong; Plh hanya untuk jabatan yang terisi.',
  'date.in-future': 'Tanggal ini belum tiba.',
  'date.end-before-start': 'SELESAI lebih awal dari MULAI.',
  'level.unknown': 'Jenjang tidak dikenali; tidak disimpan.',
  'completeness.table-unknown': 'TABEL tidak dikenali. Tulis nama lembarnya, misalnya PENGHARGAAN.',
  'education.level-unknown': 'JENJANG pendidikan tidak dikenali. Tulis misalnya S-1 atau D-III.',
  'education.match-unknown': 'KESESUAIAN tidak dikenali. Tulis sesuai, serumpun, atau tidak.',
  'award.level-unknown':
    'TINGKAT tidak dikenali. Tulis internasional, nasional, lintas instansi, atau internal.',
  'assignment.scope-unknown': 'LINGKUP tidak dikenali. Tulis nasional, lintas instansi, atau internal.',
  'assignment.role-unknown': 'PERAN tidak dikenali. Tulis ketua atau anggota.',
  'discipline.level-unknown': 'TINGKAT tidak dikenali. Tulis ringan, sedang, atau berat.',
  'feedback.category-unknown': 'KATEGORI tidak dikenali. Tulis sangat baik, baik, cukup, atau kurang.',
  'feedback.nothing-given': 'Isi KATEGORI atau NILAI.',
  'agencyFigure.nothing-given': 'Isi paling sedikit satu NILAI INSTANSI.',
  'assessment.technical-unreadable':
    'KOMPETENSI TEKNIS tidak terbaca. Tulis kode=level, dipisah titik koma, misalnya T.01=3; T.02=2,5.',
  'rating.period-unreadable':
    'Periode tidak terbaca. Tulis tahun, misalnya 2025, atau triwulan, misalnya 2026 TW I.',
  'rating.period-differs': 'TAHUN dan PERIODE menyebut tahun yang berbeda.',
  'rating.expectation-unknown': 'Tidak dikenali. Tulis di atas, sesuai, atau di bawah ekspektasi.',
  'rating.predicate-unknown':
    'PREDIKAT tidak dikenali. Tulis Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang.',
  'rating.predicate-differs':
    'PREDIKAT tertulis {stated}, tetapi menurut nilainya {computed}. Perbaiki salah satu.',
  'rating.nothing-given': 'Isi PREDIKAT, atau HASIL KERJA dan PERILAKU KERJA, atau NILAI.',
  'standard.both-forms': 'Isi KODE KOMPETENSI dan LEVEL, atau kolom M.01 sampai SK.01; jangan keduanya.',
  'standard.code-unknown':
    'Kode kompetensi tidak dikenal. Yang berawalan M. dan SK. hanya M.01 sampai M.08 dan SK.01.',
  'standard.incomplete': 'Standar jabatan ini belum memuat sembilan kompetensi dasar; belum ada: {missing}.',
  'standard.code-wordless': 'Kompetensi ini belum ada di kamus yang ditetapkan; levelnya tetap disimpan.',
  'competency.group-unknown':
    'KELOMPOK tidak dikenali. Tulis Manajerial, Sosial Kultural, Teknis, atau Pemerintahan.',
  'competency.group-reserved':
    'KELOMPOK tidak sesuai dengan kode: hanya M.01 sampai M.08 manajerial dan SK.01 sosial kultural.',
  'competency.rows-differ':
    'Baris-baris kompetensi {code} menyebut nama, kelompok, atau definisi yang berbeda. Samakan semuanya.',
  'competency.code-taken': 'Kode ini sama dengan {code} kecuali besar kecil hurufnya. Pakai satu penulisan.',
  'competency.levels-incomplete': 'Kelima level wajib ada; belum ada: {missing}.',
  'assessment.purpose-unknown': 'TUJUAN tidak dikenali. Tulis pengisian jabatan atau pemetaan.',
  'assessment.method-unknown': 'METODE tidak dikenali; tidak disimpan.',
  'assessment.accreditation-unknown': 'AKREDITASI tidak dikenali. Tulis A, B, C, atau tidak.',
  'assessment.scale-unreadable': 'SKALA POTENSI tidak terbaca. Tulis misalnya 0-5 atau 1-5.',
  'assessment.valid-until-before-date': 'BERLAKU SAMPAI lebih awal dari TANGGAL.',
  'assessment.levels-incomplete': 'Level kompetensi belum lengkap dan JPM kosong; belum ada: {missing}.',
  'assessment.aspects-incomplete':
    'Aspek potensi belum lengkap, nilai potensi tidak dapat dihitung; belum ada: {missing}.',
  'assessment.nothing-given': 'Tidak ada level, aspek, maupun nilai pada baris ini.',
} as const;

export type IssueCode = keyof typeof SENTENCES;

/** Values for the sentence: plain, so that they survive JSON. */
export type IssueDetails = Readonly<Record<string, string | number>>;

/** Words the error workbook adds beside the user's own headers. */
export const ERROR_FILE_WORDS = { sheet: 'Perbaikan', rowNumber: 'Nomor baris', reason: 'Alasan' } as const;

export function isIssueCode(code: string): code is IssueCode {
  return Object.hasOwn(SENTENCES, code);
}

/** The sentence for an issue; the code itself where there is none. */
export function issueSentence(code: string, details: IssueDetails | null = null): string {
  if (!isIssueCode(code)) return code;
  return SENTENCES[code].replace(/\{(\w+)\}/g, (_, name: string) => String(details?.[name] ?? '-'));
}
