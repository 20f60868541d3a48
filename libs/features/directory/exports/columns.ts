import type { ExportColumn, ExportKind } from '#libs/platform/spreadsheet';

/** A column of an export: its header in the exchange format, and the SQL of its text. */
export interface SqlColumn extends ExportColumn {
  readonly sql: string;
}

/** A column of the format that Kader does not keep: the header stands, the cells are blank. */
export function blank(header: string): SqlColumn {
  return { header, sql: 'null' };
}

export function column(header: string, sql: string, kind: ExportKind = 'text'): SqlColumn {
  return { header, sql, kind };
}

/** Dates travel as YYYY-MM-DD and are written as dates. */
export function date(header: string, sql: string): SqlColumn {
  return column(header, sql, 'date');
}

export function number(header: string, sql: string): SqlColumn {
  return column(header, sql, 'number');
}

/** The SELECT list, everything as text. */
export function selectList(columns: readonly SqlColumn[]): string {
  return columns.map(({ sql }) => `(${sql})::text`).join(', ');
}
