import type { TemplateWords } from '#libs/platform/import';

/** Words of the templates people download beside an import. */
export const TEMPLATE_WORDS: TemplateWords = {
  dataSheet: 'Data',
  notesSheet: 'Petunjuk',
  column: 'Kolom',
  required: 'Wajib ada',
  note: 'Keterangan',
  yes: 'Ya',
  no: 'Tidak',
  general: [
    'Baris kedua lembar Data adalah contoh; hapus sebelum mengimpor.',
    'Urutan kolom bebas. Kolom yang tidak dikenal dilewati dan tidak disimpan.',
    'Tanggal ditulis hh-bb-tttt, misalnya 01-04-2024. NIP dan kode disimpan sebagai Teks agar angkanya tidak berubah.',
    'Sel kosong tidak menghapus isi yang sudah ada. Berkas yang sama diimpor dua kali tidak mengubah apa pun.',
    'Paling banyak 250.000 baris dan 100 MB dalam satu berkas.',
  ],
};
