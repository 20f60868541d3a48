import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { SpreadsheetError } from './errors.js';
import type { SpreadsheetErrorDetails } from './errors.js';
import { readRows } from './read.js';
import type { ReadOptions } from './read.js';
import type { SheetRow } from './row.js';
import { fixedParts } from './xlsx/workbook-parts.js';
import { zipBytes } from './xlsx/zip-writer.js';

/** A folder of files for one test file; `remove` after all tests. */
export class TestFolder {
  private count = 0;

  private constructor(private readonly folder: string) {}

  static async create(): Promise<TestFolder> {
    return new TestFolder(await mkdtemp(join(tmpdir(), 'kader-spreadsheet-')));
  }

  /** A path that does not exist yet; names tell nothing of the content, as for uploads. */
  path(): string {
    this.count += 1;
    return join(this.folder, `upload-${this.count}`);
  }

  async write(content: Buffer | string): Promise<string> {
    const path = this.path();
    await writeFile(path, content);
    return path;
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}

/** A zip of these parts, in this order. */
export async function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const list = Object.entries(parts).map(([name, content]) => ({
    name,
    content: Readable.from([Buffer.from(content)]),
  }));
  const blocks: Buffer[] = [];
  for await (const block of zipBytes(list)) blocks.push(block);
  return Buffer.concat(blocks);
}

/** A workbook with one sheet "Data" of this XML inside `<sheetData>`, and parts replaced or added. */
export function workbookOf(
  sheetData: string,
  parts: Readonly<Record<string, string | Buffer>> = {},
): Promise<Buffer> {
  const fixed = Object.fromEntries(fixedParts(['Data']).map(({ name, xml }) => [name, xml]));
  const sheet = `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`;
  return zipOf({ ...fixed, 'xl/worksheets/sheet1.xml': sheet, ...parts });
}

export async function allRows(path: string, options?: ReadOptions): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of readRows(path, options)) rows.push(row);
  return rows;
}

/** The code (and details) something is refused with; fails loudly when it is not refused. */
export async function refusal(
  work: Promise<unknown>,
): Promise<{ code: string; details: SpreadsheetErrorDetails }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof SpreadsheetError) return { code: error.code, details: error.details };
    throw error;
  }
  throw new Error('was not refused');
}
