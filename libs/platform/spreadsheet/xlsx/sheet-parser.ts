import { SpreadsheetError } from '../errors.js';
import { MAX_CELL_LENGTH, MAX_COLUMNS, MAX_ROW_NUMBER } from '../limits.js';
import type { CellKind, RowGate, SheetRow } from '../row.js';
import { decodeXlsxText } from './text-escape.js';
import type { TextTable } from './text-table.js';
import { plainNumber, serialDate } from './values.js';
import type { GatheringHandler } from './xml.js';

/** What a sheet's cells refer to. */
export interface SheetContext {
  readonly texts: TextTable;
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
}

interface OpenCell {
  index: number;
  type: string;
  style: string;
  formula: boolean;
  value: string;
}

/** Gathers the rows of a worksheet part. Formulas are noticed, never read. */
export class SheetParser implements GatheringHandler<SheetRow[]> {
  private rows: SheetRow[] = [];
  private rowNumber = 0;
  private lastColumn = -1;
  private cells: string[] = [];
  private kinds: CellKind[] = [];
  private cell: OpenCell | null = null;
  private inData = false;
  private capturing = false;
  private phonetic = false;

  constructor(
    private readonly context: SheetContext,
    private readonly gate: RowGate,
  ) {}

  /** The rows completed since the last call. */
  take(): SheetRow[] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'sheetData') this.inData = true;
    else if (!this.inData) return;
    else if (name === 'row') this.openRow(attributes.r);
    else if (name === 'c') this.openCell(attributes);
    else if (this.cell) this.openInCell(name, this.cell);
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 't') this.capturing = false;
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'row') this.closeRow();
    else if (name === 'sheetData') this.inData = false;
  }

  text(value: string): void {
    if (this.capturing && this.cell) this.cell.value += value;
  }

  private openRow(reference: string | undefined): void {
    const number = reference === undefined ? this.rowNumber + 1 : Number(reference);
    if (!Number.isInteger(number) || number <= this.rowNumber) throw malformed('row', this.rowNumber);
    if (number > MAX_ROW_NUMBER) throw new SpreadsheetError('too_many_rows', { limit: MAX_ROW_NUMBER });
    this.rowNumber = number;
    this.lastColumn = -1;
    this.cells = [];
    this.kinds = [];
  }

  private closeRow(): void {
    if (!this.inData) return;
    const row = this.gate.admit(this.rowNumber, this.cells, this.kinds);
    if (row) this.rows.push(row);
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const { r: reference, t: type = 'n', s: style = '' } = attributes;
    const index = reference === undefined ? this.lastColumn + 1 : columnIndex(reference);
    if (index <= this.lastColumn) throw malformed('cell', this.rowNumber);
    this.lastColumn = index;
    this.cell = { index, type, style, formula: false, value: '' };
  }

  private openInCell(name: string, cell: OpenCell): void {
    if (name === 'f') cell.formula = true;
    else if (name === 'rPh') this.phonetic = true;
    else if (name === 'v') this.capturing = cell.type !== 'inlineStr';
    else if (name === 't') this.capturing = cell.type === 'inlineStr' && !this.phonetic;
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    this.capturing = false;
    if (!cell || (cell.value === '' && !cell.formula)) return;
    const [kind, text] = this.read(cell);
    this.put(cell.index, cell.formula ? 'formula' : kind, text);
  }

  private put(index: number, kind: CellKind, text: string): void {
    const place = { row: this.rowNumber, column: index + 1 };
    if (index >= MAX_COLUMNS) {
      throw new SpreadsheetError('too_many_columns', { row: this.rowNumber, limit: MAX_COLUMNS });
    }
    if (text.length > MAX_CELL_LENGTH) {
      throw new SpreadsheetError('cell_too_long', { ...place, limit: MAX_CELL_LENGTH });
    }
    while (this.cells.length < index) {
      this.cells.push('');
      this.kinds.push('text');
    }
    this.cells.push(text);
    this.kinds.push(kind);
  }

  private read(cell: OpenCell): [CellKind, string] {
    switch (cell.type) {
      case 's':
        return ['text', this.sharedText(cell.value)];
      case 'str':
      case 'inlineStr':
        return ['text', decodeXlsxText(cell.value)];
      case 'b':
        return ['boolean', cell.value.trim() === '1' ? 'TRUE' : 'FALSE'];
      case 'e':
        return ['error', cell.value];
      case 'd':
        return ['date', cell.value.slice(0, 10)];
      default:
        return this.readNumber(cell);
    }
  }

  private readNumber(cell: OpenCell): [CellKind, string] {
    const isDate = this.context.dateStyles[Number(cell.style || 0)] === true;
    const date = isDate ? serialDate(cell.value, this.context.date1904) : null;
    return date === null ? ['number', plainNumber(cell.value)] : ['date', date];
  }

  private sharedText(number: string): string {
    const text = this.context.texts.get(Number(number));
    if (text === null) throw malformed('shared string', this.rowNumber);
    return text;
  }
}

/** `BC12` -> 54. Anything else, and columns no program has, make the sheet malformed. */
function columnIndex(reference: string): number {
  let index = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    index = index * 26 + letter - 64;
  }
  if (index < 1 || index > 16_384) throw malformed('cell', 0);
  return index - 1;
}

function malformed(what: string, row: number): SpreadsheetError {
  return new SpreadsheetError('xlsx_malformed', { what, row });
}
