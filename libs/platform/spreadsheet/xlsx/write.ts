import { Readable } from 'node:stream';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SpreadsheetError } from '../errors.js';
import { escapeApostrophe, withoutNul } from '../escape.js';
import { MAX_CELL_LENGTH, MAX_ROW_NUMBER } from '../limits.js';
import { isExactNumber } from '../table.js';
import type { ExportColumn, ExportKind, ExportRow, ExportTable } from '../table.js';
import { encodeXlsxText, escapeXml } from './text-escape.js';
import { dateSerial } from './values.js';
import { fixedParts, sheetPartName, STYLE } from './workbook-parts.js';
import { zipBytes } from './zip-writer.js';
import type { ZipPart } from './zip-writer.js';

export interface ExportSheet extends ExportTable {
  /** Up to 31 characters, unique; characters spreadsheet programs forbid become spaces. */
  readonly name: string;
}

const MAX_SHEET_NAME = 31;
const BLOCK_LENGTH = 64 * 1024;
const NARROWEST = 10;
const WIDEST = 60;

/**
 * Writes a workbook and ends the stream, at the stream's pace: rows are asked for as they can be sent.
 * Header row bold and frozen; text cells are text whatever they hold, so no formula can come of them.
 *
 * @throws SpreadsheetError cell_too_long, too_many_rows, file_too_large (the stream is destroyed)
 */
export async function writeXlsx(stream: Writable, sheets: readonly ExportSheet[]): Promise<void> {
  await pipeline(Readable.from(zipBytes(workbookParts(sheets))), stream);
}

function workbookParts(sheets: readonly ExportSheet[]): ZipPart[] {
  const names = sheets.map((sheet) => sheet.name.replace(/[[\]:*?/\\]/g, ' ').slice(0, MAX_SHEET_NAME));
  const fixed = fixedParts(names).map(({ name, xml }) => ({ name, content: blocks([xml]) }));
  const rows = sheets.map((sheet, index) => ({
    name: sheetPartName(index + 1),
    content: blocks(sheetXml(sheet)),
  }));
  return [...fixed, ...rows];
}

/** Joins small pieces of text to blocks worth compressing. */
async function* blocks(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Buffer> {
  let block = '';
  for await (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK_LENGTH) continue;
    yield Buffer.from(block);
    block = '';
  }
  if (block) yield Buffer.from(block);
}

async function* sheetXml(sheet: ExportSheet): AsyncGenerator<string> {
  const cells = new CellWriter(sheet.columns);
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>';
  yield '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield `</sheetView></sheetViews>${columnWidths(sheet.columns)}<sheetData>${cells.header()}`;
  for await (const row of sheet.rows) yield cells.row(row);
  yield '</sheetData></worksheet>';
}

function columnWidths(columns: readonly ExportColumn[]): string {
  if (columns.length === 0) return '';
  const list = columns.map(({ width, header }, index) => {
    const characters = width ?? Math.min(WIDEST, Math.max(NARROWEST, header.length + 2));
    return `<col min="${index + 1}" max="${index + 1}" width="${characters}" customWidth="1"/>`;
  });
  return `<cols>${list.join('')}</cols>`;
}

class CellWriter {
  private readonly letters: readonly string[];
  private readonly kinds: readonly ExportKind[];
  private rowNumber = 1;

  constructor(private readonly columns: readonly ExportColumn[]) {
    this.letters = columns.map((_, index) => columnLetters(index));
    this.kinds = columns.map(({ kind }) => kind ?? 'text');
  }

  header(): string {
    const cells = this.columns.map(({ header }, index) => this.text(index, header, STYLE.header));
    return `<row r="1">${cells.join('')}</row>`;
  }

  row(values: ExportRow): string {
    this.rowNumber += 1;
    if (this.rowNumber > MAX_ROW_NUMBER)
      throw new SpreadsheetError('too_many_rows', { limit: MAX_ROW_NUMBER });
    let cells = '';
    for (let index = 0; index < this.letters.length; index += 1) {
      const value = values[index];
      if (value) cells += this.cell(index, value);
    }
    return `<row r="${this.rowNumber}">${cells}</row>`;
  }

  private cell(index: number, value: string): string {
    const kind = this.kinds[index];
    if (kind === 'number' && isExactNumber(value)) return this.number(index, value, STYLE.general);
    const serial = kind === 'date' ? dateSerial(value) : null;
    return serial === null
      ? this.text(index, value, STYLE.text)
      : this.number(index, String(serial), STYLE.date);
  }

  private number(index: number, value: string, style: number): string {
    return `<c r="${this.letters[index]}${this.rowNumber}" s="${style}"><v>${value}</v></c>`;
  }

  private text(index: number, value: string, style: number): string {
    const text = escapeApostrophe(withoutNul(value));
    if (text.length > MAX_CELL_LENGTH) {
      throw new SpreadsheetError('cell_too_long', { row: this.rowNumber, column: index + 1 });
    }
    const xml = escapeXml(encodeXlsxText(text));
    const place = `${this.letters[index]}${this.rowNumber}`;
    return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml}</t></is></c>`;
  }
}

/** 0 -> A, 26 -> AA */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
