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

/** 0 → A, 25 → Z, 26 → AA: what a spreadsheet calls a column. */
export function columnLetter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetter(Math.floor(index / 26) - 1) + rest;
}
