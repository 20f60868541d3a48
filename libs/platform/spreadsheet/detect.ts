import { createReadStream } from 'node:fs';
import { encodingOf } from './csv/decode.js';
import { SpreadsheetError } from './errors.js';
import type { SpreadsheetErrorCode } from './errors.js';
import { checkSize, readHead } from './file.js';
import { XlsxArchive } from './xlsx/archive.js';
import { readContentTypes } from './xlsx/package.js';

export type SpreadsheetKind = 'xlsx' | 'csv';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');
const EMPTY_ZIP = Buffer.from('504b0506', 'hex');
/** The stream an encrypted workbook's OLE container holds, as its directory spells it. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

const SIGNATURES: readonly (readonly [Buffer, SpreadsheetErrorCode])[] = [
  [EMPTY_ZIP, 'kind_other_zip'],
  [Buffer.from('%PDF-'), 'kind_pdf'],
  [Buffer.from('MZ'), 'kind_executable'],
  [Buffer.from('\x7fELF', 'latin1'), 'kind_executable'],
  [Buffer.from('cafebabe', 'hex'), 'kind_executable'],
  [Buffer.from('cffaedfe', 'hex'), 'kind_executable'],
  [Buffer.from('feedfacf', 'hex'), 'kind_executable'],
  [Buffer.from('#!/'), 'kind_executable'],
];

/**
 * What a file is, by its content alone; its name and its declared type are never asked.
 *
 * @throws SpreadsheetError `file_*`, `zip_*` and `kind_*`: everything but an .xlsx workbook and plain text
 */
export async function detectKind(path: string): Promise<SpreadsheetKind> {
  await checkSize(path);
  const { bytes } = await readHead(path);
  if (startsWith(bytes, ZIP)) return detectZip(path);
  if (startsWith(bytes, OLE)) throw new SpreadsheetError(await oleKind(path));
  refuseSignature(bytes);
  refuseMarkup(bytes);
  return 'csv';
}

async function detectZip(path: string): Promise<'xlsx'> {
  const archive = await XlsxArchive.open(path);
  try {
    if (!archive.has('[Content_Types].xml')) throw new SpreadsheetError('kind_other_zip');
    const types = [...(await readContentTypes(archive))];
    if (types.some((type) => /sheet\.binary/i.test(type))) throw new SpreadsheetError('kind_binary_workbook');
    if (types.some((type) => /macroEnabled|vbaProject/i.test(type))) {
      throw new SpreadsheetError('kind_macro_workbook');
    }
    if (!types.includes(SHEET_TYPE)) throw new SpreadsheetError('kind_other_zip');
    return 'xlsx';
  } finally {
    archive.close();
  }
}

/** Old workbook or encrypted new one: both are OLE containers. */
async function oleKind(path: string): Promise<SpreadsheetErrorCode> {
  let tail: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([tail, chunk]);
    if (bytes.includes(ENCRYPTED_STREAM)) return 'kind_encrypted';
    tail = bytes.subarray(Math.max(0, bytes.length - ENCRYPTED_STREAM.length));
  }
  return 'kind_old_xls';
}

function refuseSignature(bytes: Buffer): void {
  for (const [signature, code] of SIGNATURES) {
    // Two letters are also how a text may begin; a program holds zero bytes besides.
    const sure = signature.length > 2 || bytes.includes(0);
    if (sure && startsWith(bytes, signature)) throw new SpreadsheetError(code);
  }
}

/** Many programs save an HTML table or SpreadsheetML as ".xls"; other bytes are no text at all. */
function refuseMarkup(bytes: Buffer): void {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.includes('\0')) throw new SpreadsheetError('kind_unknown');
  const start = text.trimStart().slice(0, 1024);
  if (start === '') throw new SpreadsheetError('file_empty');
  if (/^<(!doctype\s+html|html|head|body|table|meta|style|div|!--)/i.test(start)) {
    throw new SpreadsheetError('kind_html');
  }
  if (/^<\?xml|^<\w+[^>]*xmlns/i.test(start)) throw new SpreadsheetError('kind_xml');
}

function startsWith(bytes: Buffer, signature: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}
