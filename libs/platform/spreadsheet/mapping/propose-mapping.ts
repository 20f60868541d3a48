import type { HeaderColumn } from './find-header.js';
import { normalizeHeader } from './normalize.js';

/** A field an import takes: its stable code, the headers it is known by, and whether it must be there. */
export interface ImportField {
  readonly code: string;
  readonly headers: readonly string[];
  readonly required: boolean;
}

export interface ColumnMapping {
  /** Field code to 0-based column; of several columns for one field the leftmost. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns no field knows. */
  readonly unknown: readonly HeaderColumn[];
  /** Codes of required fields without a column. */
  readonly missing: readonly string[];
  /** Fields that several columns claim; the user has to say which one counts. */
  readonly duplicates: readonly { readonly code: string; readonly columns: readonly HeaderColumn[] }[];
}

/** Matches a file's columns with the fields of an import, as the proposal a user can change. */
export function proposeMapping(
  columns: readonly HeaderColumn[],
  fields: readonly ImportField[],
): ColumnMapping {
  const codeByHeader = new Map<string, string>();
  for (const { code, headers } of fields) {
    for (const header of headers) codeByHeader.set(normalizeHeader(header), code);
  }
  const claims = new Map<string, HeaderColumn[]>();
  const unknown: HeaderColumn[] = [];
  for (const column of columns) {
    const code = codeByHeader.get(normalizeHeader(column.header));
    if (code === undefined) unknown.push(column);
    else claims.set(code, [...(claims.get(code) ?? []), column]);
  }
  return {
    columns: new Map([...claims].flatMap(([code, [first]]) => (first ? [[code, first.index] as const] : []))),
    unknown,
    missing: fields.filter(({ code, required }) => required && !claims.has(code)).map(({ code }) => code),
    duplicates: [...claims]
      .filter(([, claimed]) => claimed.length > 1)
      .map(([code, claimed]) => ({ code, columns: claimed })),
  };
}
