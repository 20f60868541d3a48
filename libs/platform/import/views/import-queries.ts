import { Injectable } from '@nestjs/common';
import type { ImportOptions, ImportState } from '#libs/contracts/imports';
import { DomainError } from '#libs/domain/errors';
import { Reader } from '#libs/platform/database';
import type { HeaderColumn } from '#libs/platform/spreadsheet';
import type { FieldMapping } from '../file/mapping.js';
import { missingFields, unknownColumns } from '../file/mapping.js';
import { ImportFormats } from '../format/formats.js';
import { type Query, type UndoBlockers, undoBlockers } from '../undo/undo-blockers.js';
import { FilePreview } from './file-preview.js';
import type {
  ImportReceipt,
  ImportSummary,
  ImportView,
  IssueGroup,
  IssueView,
  UndoOutlook,
} from './import-view.js';

const SUMMARY = `r.id, r.format, r.file_name as "fileName", r.state,
  jsonb_build_object('rows', r.total_rows, 'good', r.good_rows, 'errors', r.error_rows, 'warnings', r.warning_rows,
    'duplicates', r.duplicate_rows, 'inserted', r.inserted, 'updated', r.updated, 'unchanged', r.unchanged) as totals,
  r.job_id as "jobId", r.error_code as "errorCode", r.error_details as "errorDetails", a.display_name as "createdBy", r.created_at as "createdAt",
  r.checked_at as "checkedAt", r.applied_at as "appliedAt", r.undone_at as "undoneAt", r.version`;
const FROM = 'from import_run r left join account a on a.id = r.created_by';

interface StoredRun extends ImportSummary {
  readonly fileId: string;
  readonly sheet: string | null;
  readonly headerRow: number | null;
  readonly columns: HeaderColumn[] | null;
  readonly mapping: FieldMapping | null;
  readonly options: ImportOptions;
  readonly firstEntry: string | null;
  readonly lastEntry: string | null;
}

/** Which issues, from where on. */
export interface IssueFilter {
  readonly severity?: 'error' | 'warning' | undefined;
  readonly code?: string | undefined;
  readonly after?: { readonly rowNumber: number; readonly id: number } | null;
  readonly limit: number;
}

/** Reads of imports. */
@Injectable()
export class ImportQueries {
  constructor(
    private readonly reader: Reader,
    private readonly formats: ImportFormats,
    private readonly preview: FilePreview,
  ) {}

  /** The newest imports, before `before` (exclusive) when given. */
  recent(
    agencyId: number,
    limit: number,
    before: { at: string; id: number } | null,
  ): Promise<ImportSummary[]> {
    return this.reader.read<ImportSummary & Record<string, unknown>>(
      agencyId,
      `select ${SUMMARY} ${FROM} where $2::timestamptz is null or (r.created_at, r.id) < ($2::timestamptz, $3::int)
       order by r.created_at desc, r.id desc limit $1`,
      [limit, before?.at ?? null, before?.id ?? null],
    );
  }

  /** @throws DomainError import.not-found */
  async one(agencyId: number, id: number): Promise<ImportView> {
    const { fileId, columns, firstEntry, lastEntry, ...run } = await this.stored(agencyId, id);
    const format = this.formats.get(run.format);
    const mapping = run.mapping ?? {};
    const file = { agencyId, fileId, sheet: run.sheet, headerRow: run.headerRow, columns: columns ?? [] };
    return {
      ...run,
      mapping,
      unknownColumns: unknownColumns(file.columns, mapping),
      missingRequired: missingFields(format, mapping),
      ...(await this.preview.sampled(file, run.state)),
      undo: await this.outlook(agencyId, { id, format: run.format, state: run.state, firstEntry, lastEntry }),
    };
  }

  /** What would stop an undo. */
  blockersOf(query: Query, agencyId: number, run: UndoRun): Promise<UndoBlockers> {
    const { id: importId, firstEntry, lastEntry } = run;
    return undoBlockers(query, {
      agencyId,
      importId,
      firstEntry,
      lastEntry,
      format: this.formats.get(run.format),
    });
  }

  /** In the order of the file. */
  async issues(agencyId: number, id: number, filter: IssueFilter): Promise<IssueView[]> {
    const { format, columns, mapping } = await this.stored(agencyId, id);
    const rows = await this.reader.read<Omit<IssueView, 'header'>>(
      agencyId,
      `select i.id::float8 as id, i.row_number as "rowNumber", i.field, i.value, i.code, i.severity, i.details from import_issue i
       where i.import_id = $1 and ($2::text is null or i.severity = $2) and ($3::text is null or i.code = $3)
         and ($4::int is null or (i.row_number, i.id) > ($4, $5::bigint))
       order by i.row_number, i.id limit $6`,
      [
        id,
        filter.severity ?? null,
        filter.code ?? null,
        filter.after?.rowNumber ?? null,
        filter.after?.id ?? null,
        filter.limit,
      ],
    );
    const headers = headersOf(this.formats.get(format).fields, columns ?? [], mapping ?? {});
    return rows.map((row) => ({
      ...row,
      header: row.field === null ? null : (headers.get(row.field) ?? null),
    }));
  }

  /** Issues by kind, the most frequent first. */
  async issueGroups(agencyId: number, id: number): Promise<IssueGroup[]> {
    await this.stored(agencyId, id);
    return this.reader.read<IssueGroup & Record<string, unknown>>(
      agencyId,
      `select code, field, severity, count(*)::int as count from import_issue where import_id = $1
       group by code, field, severity order by severity, count(*) desc, code, field`,
      [id],
    );
  }

  /** @throws DomainError import.not-found, import.not-applied */
  async receipt(agencyId: number, id: number): Promise<ImportReceipt> {
    const receipt = await this.reader.first<ImportReceipt & Record<string, unknown>>(
      agencyId,
      `select ${SUMMARY}, encode(r.sha256, 'hex') as sha256, f.size::float8 as size, r.first_entry::text as "firstEntry",
              r.last_entry::text as "lastEntry"
       ${FROM} join stored_file f on f.agency_id = r.agency_id and f.id = r.file_id where r.id = $1`,
      [id],
    );
    if (!receipt) throw new DomainError('not-found', 'import.not-found');
    if (receipt.appliedAt === null) throw new DomainError('conflict', 'import.not-applied');
    return receipt;
  }

  /** The stored run. @throws DomainError import.not-found */
  async stored(agencyId: number, id: number): Promise<StoredRun> {
    const run = await this.reader.first<StoredRun & Record<string, unknown>>(
      agencyId,
      `select ${SUMMARY}, r.file_id as "fileId", r.sheet, r.header_row as "headerRow", r.columns, r.mapping, r.options,
              r.first_entry::text as "firstEntry", r.last_entry::text as "lastEntry" ${FROM} where r.id = $1`,
      [id],
    );
    if (!run) throw new DomainError('not-found', 'import.not-found');
    return run;
  }

  private async outlook(agencyId: number, run: UndoRun & { state: ImportState }): Promise<UndoOutlook> {
    if (run.state !== 'applied')
      return { possible: false, reason: 'import.wrong-state', blockedBy: null, blockers: [] };
    const query: Query = (sql, params) => this.reader.read(agencyId, sql, params);
    const { count, first } = await this.blockersOf(query, agencyId, run);
    return count > 0
      ? { possible: false, reason: 'import.touched', blockedBy: count, blockers: first }
      : { possible: true, reason: null, blockedBy: null, blockers: [] };
  }
}

/** What an undo has to know of an import. */
interface UndoRun {
  readonly id: number;
  readonly format: string;
  readonly firstEntry: string | null;
  readonly lastEntry: string | null;
}

/** The file's header for each mapped field. */
export function headersOf(
  fields: readonly { readonly code: string; readonly headers: readonly string[] }[],
  columns: readonly HeaderColumn[],
  mapping: FieldMapping,
): Map<string, string> {
  const byIndex = new Map(columns.map(({ index, header }) => [index, header]));
  return new Map(
    fields.map(({ code, headers }) => {
      const index = mapping[code] ?? null;
      return [code, (index === null ? undefined : byIndex.get(index)) ?? headers[0] ?? code];
    }),
  );
}
