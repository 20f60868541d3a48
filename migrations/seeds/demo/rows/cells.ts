import type { CalendarDate } from '#libs/domain/calendar';

/** dd-mm-yyyy, as HR's files write a date; blank for none. */
export function dateCell(date: CalendarDate | null): string {
  return date === null ? '' : date.split('-').reverse().join('-');
}

export function yesNo(value: boolean): string {
  return value ? 'Ya' : 'Tidak';
}

/** A row in the order of the headers; a column without a value stays blank. Throws for an unknown column. */
export function rowOf(headers: readonly string[], values: Readonly<Record<string, string>>): string[] {
  const unknown = Object.keys(values).find((header) => !headers.includes(header));
  if (unknown !== undefined) throw new Error(`demo: no column ${unknown}`);
  return headers.map((header) => values[header] ?? '');
}
