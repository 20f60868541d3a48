import type { FieldMapping, FormatView, SampledColumn } from '../../../api/import-views.js';

type Field = FormatView['headers'][number];

/** Required fields that no column is taken for. */
export function missingFields(fields: readonly Field[], mapping: FieldMapping): Field[] {
  return fields.filter(({ field, required }) => required && (mapping[field] ?? null) === null);
}

/** Columns that more than one field takes. */
export function columnsTakenTwice(columns: readonly SampledColumn[], mapping: FieldMapping): SampledColumn[] {
  const taken = Object.values(mapping);
  return columns.filter(({ index }) => taken.filter((other) => other === index).length > 1);
}

/** Columns that no field takes: they are neither read nor stored. */
export function columnsLeft(columns: readonly SampledColumn[], mapping: FieldMapping): SampledColumn[] {
  const taken = new Set(Object.values(mapping));
  return columns.filter(({ index }) => !taken.has(index));
}

/** Headers under which files hold a unit's name: no code, and two units may share it. */
const UNIT_NAMES =
  /^(nama )?(unor|unit (organisasi|kerja)|satuan kerja|perangkat daerah|opd|skpd)( induk)?( nama)?$/;

/** The column that seems to hold unit names while no column is taken for the unit's code. */
export function unitNameColumn(
  columns: readonly SampledColumn[],
  mapping: FieldMapping,
): SampledColumn | undefined {
  if ((mapping.unit ?? null) !== null) return undefined;
  return columnsLeft(columns, mapping).find(({ header }) =>
    UNIT_NAMES.test(
      header
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim(),
    ),
  );
}

/** 0 → A, 25 → Z, 26 → AA: what a spreadsheet calls a column. */
export function columnLetter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetter(Math.floor(index / 26) - 1) + rest;
}
