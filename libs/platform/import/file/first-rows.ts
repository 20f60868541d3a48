import { Injectable } from '@nestjs/common';
import { FileStore } from '#libs/platform/files';
import { HEADER_SEARCH_ROWS, readFirstRows, type SheetRow } from '#libs/platform/spreadsheet';

/** Rows a preview can show below the header. */
export const PREVIEW_ROWS = 50;
const LAST_ROW = HEADER_SEARCH_ROWS + PREVIEW_ROWS;
const KEPT_FILES = 16;

interface FilePlace {
  readonly agencyId: number;
  readonly fileId: string;
  readonly sheet: string | null;
}

/**
 * The beginning of uploaded files. Kept in memory for the files looked at last, since a page asks for the preview
 * again and again, and never in the database: the file may hold columns that must not be stored.
 */
@Injectable()
export class FirstRows {
  private readonly kept = new Map<string, Promise<SheetRow[]>>();

  constructor(private readonly files: FileStore) {}

  /** @throws SpreadsheetError */
  async of({ agencyId, fileId, sheet }: FilePlace): Promise<SheetRow[]> {
    const key = `${agencyId}/${fileId}/${sheet ?? ''}`;
    const rows =
      this.kept.get(key) ??
      readFirstRows(this.files.pathOf(agencyId, fileId), sheet ? { sheet } : {}, LAST_ROW);
    this.kept.delete(key);
    this.kept.set(key, rows);
    for (const oldest of [...this.kept.keys()].slice(0, -KEPT_FILES)) this.kept.delete(oldest);
    try {
      return await rows;
    } catch (error) {
      this.kept.delete(key);
      throw error;
    }
  }

  /** Forgets a file that was removed. */
  forget(agencyId: number, fileId: string): void {
    for (const key of this.kept.keys()) if (key.startsWith(`${agencyId}/${fileId}/`)) this.kept.delete(key);
  }
}
