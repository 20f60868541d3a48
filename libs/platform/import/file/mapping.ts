import { createHash } from 'node:crypto';
import { DomainError } from '#libs/domain/errors';
import type { Tx } from '#libs/platform/database';
import { type HeaderColumn, normalizeHeader, proposeMapping } from '#libs/platform/spreadsheet';
import type { ImportFormat } from '../format/format.js';

/** Field code to 0-based column of the file; null: the file has none for it. */
export type FieldMapping = Readonly<Record<string, number | null>>;

/** What the columns are taken for: as this agency matched the same headers before, else by their names. */
export async function mappingFor(
  tx: Tx,
  format: ImportFormat,
  columns: readonly HeaderColumn[],
): Promise<FieldMapping> {
  const remembered = await tx.first<{ mapping: FieldMapping }>(
    `select mapping from import_mapping where agency_id = $1 and format = $2 and header_signature = $3`,
    [tx.actor.agencyId, format.code, signatureOf(columns)],
  );
  const proposed = proposeMapping(columns, format.fields).columns;
  const found = (code: string) => proposed.get(code) ?? null;
  return Object.fromEntries(
    format.fields.map(({ code }) => [code, remembered ? (remembered.mapping[code] ?? null) : found(code)]),
  );
}

/** Keeps a mapping for the next file with the same headers. */
export async function rememberMapping(
  tx: Tx,
  format: ImportFormat,
  columns: readonly HeaderColumn[],
  mapping: FieldMapping,
): Promise<void> {
  await tx.query(
    `insert into import_mapping as m (agency_id, format, header_signature, mapping) values ($1, $2, $3, $4)
     on conflict (agency_id, format, header_signature)
     do update set mapping = excluded.mapping, version = m.version + 1 where m.mapping <> excluded.mapping`,
    [tx.actor.agencyId, format.code, signatureOf(columns), JSON.stringify(mapping)],
  );
}

/**
 * A mapping in full, checked against the file and the format.
 * @throws DomainError import.mapping-field-unknown, import.mapping-column-unknown, import.mapping-column-twice
 */
export function checkedMapping(
  format: ImportFormat,
  columns: readonly HeaderColumn[],
  given: FieldMapping,
): FieldMapping {
  const known = new Set(format.fields.map(({ code }) => code));
  const present = new Set(columns.map(({ index }) => index));
  const taken = new Set<number>();
  for (const [field, index] of Object.entries(given)) {
    if (!known.has(field)) throw refused('import.mapping-field-unknown', field);
    if (index === null) continue;
    if (!present.has(index)) throw refused('import.mapping-column-unknown', field);
    if (taken.has(index)) throw refused('import.mapping-column-twice', field);
    taken.add(index);
  }
  return Object.fromEntries(format.fields.map(({ code }) => [code, given[code] ?? null]));
}

/** Required fields without a column. */
export function missingFields(format: ImportFormat, mapping: FieldMapping): string[] {
  return format.fields
    .filter(({ code, required }) => required && (mapping[code] ?? null) === null)
    .map(({ code }) => code);
}

/** Headers of columns that no field takes. */
export function unknownColumns(columns: readonly HeaderColumn[], mapping: FieldMapping): string[] {
  const taken = new Set(Object.values(mapping));
  return columns.filter(({ index }) => !taken.has(index)).map(({ header }) => header);
}

/** The same for the same headers in the same columns, however they are spelled. */
function signatureOf(columns: readonly HeaderColumn[]): string {
  const text = columns.map(({ index, header }) => `${index}:${normalizeHeader(header)}`).join('|');
  return createHash('sha256').update(text).digest('hex');
}

function refused(code: string, field: string): DomainError {
  return new DomainError('invalid', code, { field: 'mapping', mappingField: field });
}
