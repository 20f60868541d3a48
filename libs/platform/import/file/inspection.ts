import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { FileStore } from '#libs/platform/files';
import {
  findHeader,
  type HeaderColumn,
  listSheets,
  readRows,
  type SheetRow,
} from '#libs/platform/spreadsheet';
import type { ImportFormat } from '../format/format.js';
import { FirstRows } from './first-rows.js';

/** Where the table lies in a file. `headerRow` is null until one is found or chosen. */
export interface Inspection {
  /** Visible worksheets; none in a CSV. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly headerRow: number | null;
  readonly columns: readonly HeaderColumn[];
}

/** What the user chose instead of what was found. */
export interface TableChoice {
  readonly sheet?: string | null | undefined;
  readonly headerRow?: number | null | undefined;
}

/** Finds the table of a format in an uploaded file. */
@Injectable()
export class Inspector {
  constructor(
    private readonly files: FileStore,
    private readonly firstRows: FirstRows,
  ) {}

  /**
   * Looks in the sheet that is chosen, else in the first one with the format's header and rows below it.
   * @throws SpreadsheetError; DomainError import.sheet-unknown, import.header-row-blank, import.no-rows
   */
  async inspect(
    agencyId: number,
    fileId: string,
    format: ImportFormat,
    choice: TableChoice = {},
  ): Promise<Inspection> {
    const sheets = await this.visibleSheets(agencyId, fileId);
    if (choice.sheet && !sheets.includes(choice.sheet))
      throw new DomainError('invalid', 'import.sheet-unknown', { field: 'sheet' });
    const candidates = choice.sheet ? [choice.sheet] : sheets.length > 0 ? sheets : [null];
    let guessed: Inspection | null = null;
    let isWithoutRows = false;
    for (const sheet of candidates) {
      const { isKnown, hasRows, ...place } = await this.look({ agencyId, fileId, sheet }, format, choice);
      if (isKnown && hasRows) return { sheets, sheet, ...place };
      if (hasRows) guessed ??= { sheets, sheet, ...place };
      else isWithoutRows = true;
    }
    if (!guessed && isWithoutRows) throw new DomainError('invalid', 'import.no-rows', { field: 'file' });
    return guessed ?? { sheets, sheet: null, headerRow: null, columns: [] };
  }

  private async visibleSheets(agencyId: number, fileId: string): Promise<string[]> {
    const sheets = await listSheets(this.files.pathOf(agencyId, fileId));
    return sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  }

  /** The header of one sheet: chosen, known by the format, or guessed; and whether there are rows below. */
  private async look(place: SheetPlace, format: ImportFormat, { headerRow }: TableChoice): Promise<Look> {
    const rows = await this.firstRows.of(place);
    const header = headerRow ? chosenHeader(rows, headerRow) : findHeader(rows, headersOf(format));
    const found = header ? { headerRow: header.rowNumber, columns: header.columns } : guessedHeader(rows);
    return {
      ...found,
      isKnown: header !== null,
      hasRows: await this.hasRowsBelow(place, rows, found.headerRow),
    };
  }

  /** The first rows tell it, but for a header with a long gap below. */
  private async hasRowsBelow(
    { agencyId, fileId, sheet }: SheetPlace,
    rows: readonly SheetRow[],
    headerRow: number | null,
  ): Promise<boolean> {
    const isBelow = ({ rowNumber }: SheetRow) => headerRow === null || rowNumber > headerRow;
    if (rows.some(isBelow)) return true;
    const path = this.files.pathOf(agencyId, fileId);
    for await (const row of readRows(path, sheet ? { sheet } : {})) if (isBelow(row)) return true;
    return false;
  }
}

interface Look extends Pick<Inspection, 'headerRow' | 'columns'> {
  readonly isKnown: boolean;
  readonly hasRows: boolean;
}

interface SheetPlace {
  readonly agencyId: number;
  readonly fileId: string;
  readonly sheet: string | null;
}

/** Where no header is known, the first row with several cells may be one: the user matches its columns by hand. */
function guessedHeader(rows: readonly SheetRow[]): Pick<Inspection, 'headerRow' | 'columns'> {
  const row = rows.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  return row ? { headerRow: row.rowNumber, columns: columnsOf(row) } : { headerRow: null, columns: [] };
}

function headersOf(format: ImportFormat): string[] {
  return format.fields.flatMap(({ headers }) => headers);
}

function chosenHeader(
  rows: readonly SheetRow[],
  rowNumber: number,
): { rowNumber: number; columns: HeaderColumn[] } {
  const row = rows.find((candidate) => candidate.rowNumber === rowNumber);
  if (!row) throw new DomainError('invalid', 'import.header-row-blank', { field: 'headerRow' });
  return { rowNumber, columns: columnsOf(row) };
}

function columnsOf(row: SheetRow): HeaderColumn[] {
  return row.cells
    .map((cell, index) => ({ index, header: cell.trim() }))
    .filter(({ header }) => header !== '');
}
