import type { ProblemDetails } from './problem-details.js';

/** Why a file cannot be read. */
export const fileProblems = {
  'spreadsheet.file-empty': 'Berkas ini kosong. Periksa berkasnya, lalu unggah kembali.',
  'spreadsheet.file-too-large': 'Berkas ini terlalu besar. Bagilah menjadi beberapa berkas.',
  'spreadsheet.kind-old-xls': 'Ini berkas Excel lama (.xls). Simpan sebagai .xlsx, lalu unggah kembali.',
  'spreadsheet.kind-encrypted': 'Berkas ini bersandi. Hapus sandinya, lalu unggah kembali.',
  'spreadsheet.kind-binary-workbook':
    'Ini buku kerja biner (.xlsb). Simpan sebagai .xlsx, lalu unggah kembali.',
  'spreadsheet.kind-macro-workbook':
    'Berkas ini memuat makro. Simpan sebagai .xlsx tanpa makro, lalu unggah kembali.',
  'spreadsheet.kind-other-zip': 'Ini bukan buku kerja Excel. Unggah berkas .xlsx atau .csv.',
  'spreadsheet.kind-pdf': 'Ini berkas PDF. Unggah berkas .xlsx atau .csv.',
  'spreadsheet.kind-html': 'Ini halaman web yang disimpan sebagai Excel. Buka, lalu simpan sebagai .xlsx.',
  'spreadsheet.kind-xml': 'Ini berkas XML. Buka dengan aplikasi lembar kerja, lalu simpan sebagai .xlsx.',
  'spreadsheet.kind-executable': 'Ini berkas program, bukan data. Unggah berkas .xlsx atau .csv.',
  'spreadsheet.kind-unknown': 'Jenis berkas ini tidak dikenali. Unggah berkas .xlsx atau .csv.',
  'spreadsheet.zip-damaged': 'Berkas ini rusak. Simpan ulang dari aplikasi asalnya, lalu unggah kembali.',
  'spreadsheet.zip-unsafe-name':
    'Berkas ini tersusun tidak wajar. Simpan ulang sebagai .xlsx, lalu unggah kembali.',
  'spreadsheet.zip-too-many-entries':
    'Berkas ini memuat terlalu banyak bagian. Simpan datanya di buku kerja baru.',
  'spreadsheet.zip-bomb': 'Isi berkas ini membengkak tidak wajar. Simpan datanya di buku kerja baru.',
  'spreadsheet.xlsx-malformed': 'Buku kerja ini rusak. Buka dan simpan ulang, lalu unggah kembali.',
  'spreadsheet.xlsx-doctype':
    'Buku kerja ini tersusun tidak wajar. Simpan ulang sebagai .xlsx, lalu unggah kembali.',
  'spreadsheet.xlsx-too-much-text':
    'Buku kerja ini memuat terlalu banyak teks. Bagilah menjadi beberapa berkas.',
  'spreadsheet.sheet-unknown': 'Lembar ini tidak ada di dalam berkas. Pilih lembar lain.',
  'spreadsheet.sheet-none': 'Berkas ini tidak memiliki lembar yang dapat dibaca.',
  'spreadsheet.csv-encoding':
    'Huruf berkas CSV ini tidak terbaca. Simpan sebagai CSV UTF-8, lalu unggah kembali.',
  'spreadsheet.csv-binary': 'Berkas ini bukan teks CSV. Unggah berkas .xlsx atau .csv.',
  'spreadsheet.csv-quote': ({ row }: ProblemDetails) =>
    `${placeOf(row)} ada tanda kutip yang dibuka dan tidak ditutup dengan benar. Perbaiki, lalu unggah kembali.`,
  'spreadsheet.csv-record-too-long': ({ row }: ProblemDetails) =>
    `${placeOf(row)} isi barisnya terlalu panjang. Periksa tanda kutip yang tidak ditutup.`,
  'spreadsheet.too-many-rows': 'Baris berkas ini terlalu banyak. Bagilah menjadi beberapa berkas.',
  'spreadsheet.too-many-columns': 'Kolom berkas ini terlalu banyak. Sisakan kolom yang diperlukan.',
  'spreadsheet.cell-too-long': 'Ada sel yang terlalu panjang. Persingkat isinya, lalu unggah kembali.',
  'letterhead.image-invalid': 'Gambar ini tidak dapat dicetak. Pakai PNG atau JPEG biasa.',
  'letterhead.image-too-large': 'Gambar lebih besar dari 100 kB. Perkecil dahulu.',
};

/** Where in a CSV, as far as the server knows. */
function placeOf(row: unknown): string {
  return typeof row === 'number' ? `Di baris ${row} berkas CSV ini` : 'Dalam berkas CSV ini';
}
