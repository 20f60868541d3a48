import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ERROR_FILE_WORDS, type IssueDetails, issueSentence } from '#libs/contracts/imports';
import { DomainError } from '#libs/domain/errors';
import { Reader } from '#libs/platform/database';
import { type ExportRow, type ExportSheet, writeXlsx } from '#libs/platform/spreadsheet';
import { ImportFormats } from '../format/formats.js';
import { headersOf, ImportQueries } from './import-queries.js';

const BATCH_ROWS = 2_000;

interface RefusedRow {
  readonly rowNumber: number;
  readonly cells: readonly (string | null)[];
  readonly issues: readonly { field: string | null; code: string; details: IssueDetails | null }[];
}

/** A column of the user's file that was taken. */
interface TakenColumn {
  /** Position in import_row.cells. */
  readonly place: number;
  readonly index: number;
  readonly header: string;
}

/** Gives the refused rows back: the user's own columns, as far as they are taken, and why. It can be imported again. */
@Injectable()
export class ErrorWorkbook {
  constructor(
    private readonly reader: Reader,
    private readonly formats: ImportFormats,
    private readonly queries: ImportQueries,
  ) {}

  /**
   * What writes the workbook to a stream and ends it; the rows are read as fast as they can be sent.
   * @throws DomainError import.not-found, import.not-checked
   */
  async prepare(agencyId: number, importId: number): Promise<(stream: Writable) => Promise<void>> {
    const run = await this.queries.stored(agencyId, importId);
    if (run.checkedAt === null) throw new DomainError('conflict', 'import.not-checked');
    const { fields } = this.formats.get(run.format);
    const mapping = run.mapping ?? {};
    const headers = headersOf(fields, run.columns ?? [], mapping);
    const columns = fields
      .map(({ code }, place) => ({ place, index: mapping[code] ?? null, header: headers.get(code) ?? code }))
      .filter((column): column is TakenColumn => column.index !== null)
      .sort((a, b) => a.index - b.index);
    const sheet: ExportSheet = {
      name: ERROR_FILE_WORDS.sheet,
      columns: [
        ...columns.map(({ header }) => ({ header })),
        { header: ERROR_FILE_WORDS.rowNumber, kind: 'number' },
        { header: ERROR_FILE_WORDS.reason, width: 60 },
      ],
      rows: this.lines(agencyId, importId, columns, headers),
    };
    return (stream) => writeXlsx(stream, [sheet]);
  }

  private async *lines(
    agencyId: number,
    importId: number,
    columns: readonly TakenColumn[],
    headers: ReadonlyMap<string, string>,
  ): AsyncGenerator<ExportRow> {
    for (let after = 0; ;) {
      const rows = await this.refused(agencyId, importId, after);
      for (const row of rows) {
        const reasons = row.issues.map(({ field, code, details }) => {
          const sentence = issueSentence(code, details);
          return field === null ? sentence : `${headers.get(field) ?? field}: ${sentence}`;
        });
        yield [
          ...columns.map(({ place }) => row.cells[place] ?? null),
          String(row.rowNumber),
          reasons.join(' '),
        ];
      }
      const last = rows.at(-1);
      if (!last || rows.length < BATCH_ROWS) return;
      after = last.rowNumber;
    }
  }

  private refused(agencyId: number, importId: number, after: number): Promise<RefusedRow[]> {
    return this.reader.read<RefusedRow & Record<string, unknown>>(
      agencyId,
      `select r.row_number as "rowNumber", r.cells, (
         select coalesce(jsonb_agg(jsonb_build_object('field', i.field, 'code', i.code, 'details', i.details) order by i.id), '[]')
         from import_issue i where i.import_id = r.import_id and i.row_number = r.row_number and i.severity = 'error') as issues
       from import_row r where r.import_id = $1 and r.state = 'error' and r.row_number > $2 order by r.row_number limit $3`,
      [importId, after, BATCH_ROWS],
    );
  }
}
