import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { DirectoryFormat } from '#libs/contracts/imports';
import { DomainError } from '#libs/domain/errors';
import { Clock } from '#libs/platform/clock';
import { Reader, Work } from '#libs/platform/database';
import { type ExportTable, writeCsv, writeXlsx } from '#libs/platform/spreadsheet';
import type { Editor } from '../access/viewer.js';
import { type ExportFilter, type ExportSource, exportSource } from './export-source.js';

export type ExportFileType = 'xlsx' | 'csv';

/** A file about to be written: its name, and the writing at the pace of the stream. */
export interface PreparedExport {
  readonly fileName: string;
  /** Writes everything and ends the stream. */
  writeTo(stream: Writable): Promise<void>;
}

/** What the sheet and the file are called. */
const NAMES: Readonly<Record<DirectoryFormat, string>> = {
  units: 'unit-organisasi',
  employees: 'pegawai',
  positions: 'peta-jabatan',
  holders: 'pemangku-jabatan',
};

/** Writes units, people, posts and holders in the exchange formats, so that they can be imported again unchanged. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly work: Work,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** Notes who takes what, before the first row leaves. @throws DomainError export.needs-account */
  async prepare(
    editor: Editor,
    kind: DirectoryFormat,
    type: ExportFileType,
    filter: ExportFilter,
  ): Promise<PreparedExport> {
    const today = this.clock.today(editor.timeZone);
    const source = exportSource(kind, editor, filter, today);
    await this.note(editor, kind, filter, source);
    const rows = this.reader.stream(editor.agencyId, source.rows.sql, source.rows.values);
    const table: ExportTable = { columns: source.columns, rows };
    return {
      fileName: `${NAMES[kind]}-${today}.${type}`,
      writeTo: (stream) =>
        type === 'csv' ? writeCsv(stream, table) : writeXlsx(stream, [{ ...table, name: NAMES[kind] }]),
    };
  }

  private async note(
    editor: Editor,
    kind: DirectoryFormat,
    filter: ExportFilter,
    source: ExportSource,
  ): Promise<void> {
    if (editor.accountId === null) throw new DomainError('forbidden', 'export.needs-account');
    const counted = await this.reader.first<{ count: number }>(
      editor.agencyId,
      source.count.sql,
      source.count.values,
    );
    await this.work.run({ ...editor, idempotency: null }, (tx) =>
      tx.query(
        `insert into audit_reading (agency_id, account_id, role, request_id, what, filter, row_count)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          editor.agencyId,
          editor.accountId,
          editor.role,
          editor.requestId ?? null,
          `export.${kind}`,
          JSON.stringify({ ...filter, orgUnitId: filter.orgUnitId ?? editor.orgUnitId }),
          counted?.count ?? 0,
        ],
      ),
    );
  }
}
