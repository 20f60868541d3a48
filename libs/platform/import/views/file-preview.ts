import { Injectable } from '@nestjs/common';
import type { ImportState } from '#libs/contracts/imports';
import { DomainError } from '#libs/domain/errors';
import { FileStore } from '#libs/platform/files';
import { type HeaderColumn, listSheets, type SheetRow } from '#libs/platform/spreadsheet';
import { FirstRows } from '../file/first-rows.js';
import { isOfFile, readingFile } from '../file/refusal.js';
import type { ImportPreview, SampledColumn } from './import-view.js';

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;
/** While the user still matches columns; later nothing of the file is shown that was not taken from it. */
const WITH_FILE: readonly ImportState[] = ['uploaded', 'checked', 'failed'];

/** A table in a file. */
export interface FileTable {
  readonly agencyId: number;
  readonly fileId: string;
  readonly sheet: string | null;
  readonly headerRow: number | null;
  readonly columns: readonly HeaderColumn[];
}

/** Shows the beginning of a file that is not settled yet. */
@Injectable()
export class FilePreview {
  constructor(
    private readonly files: FileStore,
    private readonly firstRows: FirstRows,
  ) {}

  /** The visible worksheets, and the columns with their first values. */
  async sampled(
    table: FileTable,
    state: ImportState,
  ): Promise<{ sheets: string[]; columns: SampledColumn[] }> {
    if (!WITH_FILE.includes(state)) return withoutFile(table);
    return readingFile(async () => {
      const rows = (await this.dataRows(table)).slice(0, SAMPLES);
      const sheets = await listSheets(this.files.pathOf(table.agencyId, table.fileId));
      return {
        sheets: sheets.filter(({ hidden }) => !hidden).map(({ name }) => name),
        columns: table.columns.map((column) => ({
          ...column,
          sample: rows.map(({ cells }) => (cells[column.index] ?? '').slice(0, LONGEST_SAMPLE)),
        })),
      };
    }).catch((error: unknown) => {
      if (isOfFile(error)) return withoutFile(table);
      throw error;
    });
  }

  /** The first rows of the sheet as they stand, to choose the header among them. @throws DomainError import.file-gone */
  async top(table: FileTable, state: ImportState, limit: number): Promise<ImportPreview> {
    return this.rows({ ...table, headerRow: null, columns: [] }, state, limit);
  }

  /** The first rows below the header, or from the top while no header is known. @throws DomainError import.file-gone */
  async rows(table: FileTable, state: ImportState, limit: number): Promise<ImportPreview> {
    if (!WITH_FILE.includes(state)) throw new DomainError('conflict', 'import.file-gone');
    const rows = await readingFile(() => this.dataRows(table));
    return {
      headers: table.columns.map(({ header }) => header),
      rows: rows
        .slice(0, limit)
        .map(({ rowNumber, cells }) => ({ rowNumber, cells: cellsOf(cells, table.columns) })),
    };
  }

  private async dataRows({ headerRow, ...place }: FileTable): Promise<SheetRow[]> {
    const rows = await this.firstRows.of(place);
    return rows.filter(({ rowNumber }) => rowNumber > (headerRow ?? 0));
  }
}

/** In the order of the headers; all cells while there are none. */
function cellsOf(cells: readonly string[], columns: readonly HeaderColumn[]): string[] {
  return columns.length === 0 ? [...cells] : columns.map(({ index }) => cells[index] ?? '');
}

function withoutFile({ sheet, columns }: FileTable): { sheets: string[]; columns: SampledColumn[] } {
  return {
    sheets: sheet === null ? [] : [sheet],
    columns: columns.map((column) => ({ ...column, sample: [] })),
  };
}
