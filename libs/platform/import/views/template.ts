import type { Writable } from 'node:stream';
import { type ExportSheet, writeXlsx } from '#libs/platform/spreadsheet';
import type { ImportFormat } from '../format/format.js';

/** Words of the template's notes sheet. */
export interface TemplateWords {
  readonly dataSheet: string;
  readonly notesSheet: string;
  readonly column: string;
  readonly required: string;
  readonly note: string;
  readonly yes: string;
  readonly no: string;
  /** Lines above the columns' notes. */
  readonly general: readonly string[];
}

/** Writes an empty form of a format: its headers, one filled example row, and a sheet of notes. */
export async function writeTemplate(
  stream: Writable,
  format: ImportFormat,
  words: TemplateWords,
): Promise<void> {
  await writeXlsx(stream, [exampleSheet(format, words), notesSheet(format, words)]);
}

function exampleSheet({ fields }: ImportFormat, words: TemplateWords): ExportSheet {
  return {
    name: words.dataSheet,
    columns: fields.map(({ headers }) => ({ header: headers[0] })),
    rows: [fields.map(({ example }) => example)],
  };
}

function notesSheet({ fields }: ImportFormat, words: TemplateWords): ExportSheet {
  return {
    name: words.notesSheet,
    columns: [
      { header: words.column, width: 30 },
      { header: words.required },
      { header: words.note, width: 60 },
    ],
    rows: [
      ...words.general.map((line) => [null, null, line]),
      ...fields.map(({ headers, required, note }) => [
        headers[0],
        required ? words.yes : words.no,
        note ?? null,
      ]),
    ],
  };
}
