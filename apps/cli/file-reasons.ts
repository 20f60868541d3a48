import type { SpreadsheetErrorCode } from '#libs/platform/spreadsheet';

/** Why a file cannot be read, by the code of the spreadsheet library or of the machine. */
const REASONS: Readonly<Record<SpreadsheetErrorCode, string>> = {
  file_empty: 'berkas ini kosong',
  file_too_large: 'berkas ini terlalu besar',
  kind_old_xls: 'ini buku kerja Excel lama (.xls); simpan sebagai .xlsx atau .csv',
  kind_encrypted: 'berkas ini berkata sandi; simpan tanpa kata sandi',
  kind_binary_workbook: 'ini buku kerja biner (.xlsb); simpan sebagai .xlsx atau .csv',
  kind_macro_workbook: 'ini buku kerja bermakro (.xlsm); simpan sebagai .xlsx atau .csv',
  kind_other_zip: 'ini arsip, bukan buku kerja; beri .xlsx atau .csv',
  kind_pdf: 'ini berkas PDF; beri .xlsx atau .csv',
  kind_html: 'ini halaman web; simpan sebagai .xlsx atau .csv',
  kind_xml: 'ini berkas XML; simpan sebagai .xlsx atau .csv',
  kind_executable: 'ini program, bukan tabel',
  kind_unknown: 'isinya bukan tabel; beri .xlsx atau .csv',
  zip_damaged: 'berkas ini rusak; unduh atau simpan sekali lagi',
  zip_unsafe_name: 'berkas ini memuat nama yang tidak aman',
  zip_too_many_entries: 'berkas ini memuat terlalu banyak bagian',
  zip_bomb: 'isinya jauh lebih besar daripada berkasnya',
  xlsx_malformed: 'buku kerja ini rusak; simpan sekali lagi sebagai .xlsx',
  xlsx_doctype: 'buku kerja ini memuat bagian yang tidak aman',
  xlsx_too_much_text: 'teks di dalamnya terlalu banyak',
  sheet_unknown: 'lembar yang diminta tidak ada',
  sheet_none: 'tidak ada lembar di dalamnya',
  csv_encoding: 'hurufnya tidak terbaca; simpan sebagai CSV UTF-8',
  csv_binary: 'isinya bukan teks',
  csv_quote: 'ada tanda kutip yang tidak ditutup',
  csv_record_too_long: 'ada baris yang terlalu panjang; periksa tanda kutipnya',
  too_many_rows: 'barisnya terlalu banyak',
  too_many_columns: 'kolomnya terlalu banyak',
  cell_too_long: 'ada sel yang terlalu panjang',
};

const OF_MACHINE: Readonly<Record<string, string>> = {
  ENOENT: 'berkas tidak ada',
  EACCES: 'tidak ada izin membacanya',
  EPERM: 'tidak ada izin membacanya',
  EISDIR: 'ini folder, bukan berkas',
};

/** Why a file cannot be read, in words; a code without words stays as it is. */
export function fileReason(code: string): string {
  const words: Readonly<Record<string, string>> = { ...REASONS, ...OF_MACHINE };
  return words[code] ?? code;
}
