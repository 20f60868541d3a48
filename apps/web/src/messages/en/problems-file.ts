import type { fileProblems as source } from '../id/problems-file.js';

export const fileProblems: typeof source = {
  'spreadsheet.file-empty': 'This file is empty. Check it and upload again.',
  'spreadsheet.file-too-large': 'This file is too large. Split it into several files.',
  'spreadsheet.kind-old-xls': 'This is an old Excel file (.xls). Save it as .xlsx and upload again.',
  'spreadsheet.kind-encrypted': 'This file is encrypted. Remove its password and upload again.',
  'spreadsheet.kind-binary-workbook': 'This is a binary workbook (.xlsb). Save it as .xlsx and upload again.',
  'spreadsheet.kind-macro-workbook':
    'This file holds macros. Save it as .xlsx without macros and upload again.',
  'spreadsheet.kind-other-zip': 'This is no Excel workbook. Upload an .xlsx or .csv file.',
  'spreadsheet.kind-pdf': 'This is a PDF. Upload an .xlsx or .csv file.',
  'spreadsheet.kind-html': 'This is a web page saved as Excel. Open it and save it as .xlsx.',
  'spreadsheet.kind-xml': 'This is an XML file. Open it in a spreadsheet and save it as .xlsx.',
  'spreadsheet.kind-executable': 'This is a program, not data. Upload an .xlsx or .csv file.',
  'spreadsheet.kind-unknown': 'This kind of file is unknown. Upload an .xlsx or .csv file.',
  'spreadsheet.zip-damaged': 'This file is damaged. Save it again where it was made and upload it again.',
  'spreadsheet.zip-unsafe-name':
    'This file is built in an unusual way. Save it as .xlsx again and upload it.',
  'spreadsheet.zip-too-many-entries': 'This file has too many parts. Save its data in a new workbook.',
  'spreadsheet.zip-bomb': 'This file swells in an unusual way. Save its data in a new workbook.',
  'spreadsheet.xlsx-malformed': 'This workbook is damaged. Open it, save it again, and upload it.',
  'spreadsheet.xlsx-doctype':
    'This workbook is built in an unusual way. Save it as .xlsx again and upload it.',
  'spreadsheet.xlsx-too-much-text': 'This workbook holds too much text. Split it into several files.',
  'spreadsheet.sheet-unknown': 'This sheet is not in the file. Choose another.',
  'spreadsheet.sheet-none': 'This file has no sheet that can be read.',
  'spreadsheet.csv-encoding':
    'The letters of this CSV cannot be read. Save it as CSV UTF-8 and upload again.',
  'spreadsheet.csv-binary': 'This file is no CSV text. Upload an .xlsx or .csv file.',
  'spreadsheet.csv-quote': ({ row }) =>
    `${placeOf(row)} a quotation mark is opened and not closed properly. Mend it and upload again.`,
  'spreadsheet.csv-record-too-long': ({ row }) =>
    `${placeOf(row)} a record is too long. Look for a quotation mark that is not closed.`,
  'spreadsheet.too-many-rows': 'This file has too many rows. Split it into several files.',
  'spreadsheet.too-many-columns': 'This file has too many columns. Keep those that are needed.',
  'spreadsheet.cell-too-long': 'A cell is too long. Shorten it and upload again.',
  'letterhead.image-invalid': 'This image cannot be printed. Use an ordinary PNG or JPEG.',
  'letterhead.image-too-large': 'The image is larger than 100 kB. Make it smaller first.',
};

function placeOf(row: unknown): string {
  return typeof row === 'number' ? `In row ${row} of this CSV` : 'In this CSV';
}
