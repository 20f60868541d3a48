import { populate } from './agency.js';
import { employeeRows } from './files.js';
import { MUARA_SEKAWAN } from './muara-sekawan/plan.js';
import type { DemoPerson } from './people.js';
import { EMPLOYEE_HEADERS } from './rows/headers.js';

/** A sheet as somebody in HR would send it: everything above and below the header included. */
export interface ImportSample {
  readonly format: 'employees';
  readonly fileName: string;
  readonly sheet: string[][];
}

const ROWS = 60;
/** Files of older SIASN versions end here. */
const LAST_HEADER = 'SATUAN KERJA KERJA NAMA';
const TITLE_ROWS = [
  ['PEMERINTAH KABUPATEN MUARA SEKAWAN'],
  ['DAFTAR NOMINATIF PEGAWAI'],
  ['Keadaan 30 Juni 2026'],
  [],
] as const;
const CAPITALS = 20;
const APOSTROPHES = 3;
const DESTROYED = 2;
const UNKNOWN_UNITS = 2;

/**
 * A messy SIASN export of 60 people of the regency, for trying the import by hand: title rows above the
 * header, headers in other spellings, 5 NIP that differ from the birth date, 12 titles inside NAMA, names in
 * capitals, 3 leading apostrophes, 2 NIP destroyed by a spreadsheet, 2 unknown units, one row twice, and one
 * NIP with two different rows.
 */
export function importSample(): ImportSample {
  const population = populate(MUARA_SEKAWAN);
  const all = employeeRows(population);
  const rows = chosen(population.people).map((index) => shortened(all[index] ?? []));
  const plain = rows.slice(population.people.filter(isOdd).length);
  spoil(plain);
  const [first = [], second = []] = plain.slice(-2);
  const contradiction = replaced(second, 'TANGGAL LAHIR', '01-01-1990');
  return {
    format: 'employees',
    fileName: 'contoh-impor-pegawai.xlsx',
    sheet: [...TITLE_ROWS.map((row) => [...row]), headers(), ...rows, [...first], contradiction],
  };
}

/** Odd people first, then others from all over the agency. */
function chosen(people: readonly DemoPerson[]): number[] {
  const odd = people.flatMap((person, index) => (isOdd(person) ? [index] : []));
  const step = Math.floor(people.length / ROWS);
  const others = people.flatMap((person, index) => (index % step === 0 && !isOdd(person) ? [index] : []));
  return [...odd, ...others].slice(0, ROWS);
}

function isOdd(person: DemoPerson): boolean {
  return person.titlesInName || person.nip.slice(0, 8) !== person.birthDate.replaceAll('-', '');
}

/** Changes rows in place, each kind of damage on rows of its own; capitals go over them all. */
function spoil(rows: string[][]): void {
  const take = (from: number, count: number, header: string, change: (text: string) => string): void => {
    for (const row of rows.slice(from, from + count)) {
      const column = EMPLOYEE_HEADERS.indexOf(header);
      row[column] = change(row[column] ?? '');
    }
  };
  take(0, APOSTROPHES, 'NIP BARU', (nip) => `'${nip}`);
  take(APOSTROPHES, DESTROYED, 'NIP BARU', (nip) => `${nip.slice(0, 15)}000`);
  take(APOSTROPHES + DESTROYED, UNKNOWN_UNITS, 'UNOR ID', () => 'DINAS-LAMA');
  take(0, CAPITALS, 'NAMA', (name) => name.toUpperCase());
  take(CAPITALS, CAPITALS, 'TANGGAL LAHIR', (date) => date.replaceAll('-', '/'));
  take(CAPITALS, CAPITALS, 'GOL AKHIR NAMA', (rank) => rank.replace('/', '.'));
}

function replaced(row: readonly string[], header: string, value: string): string[] {
  const column = EMPLOYEE_HEADERS.indexOf(header);
  return row.map((cell, index) => (index === column ? value : cell));
}

function headers(): string[] {
  return shortened(EMPLOYEE_HEADERS).map((header, index) =>
    index % 3 === 0 ? ` ${header.toLowerCase()} ` : header,
  );
}

function shortened(row: readonly string[]): string[] {
  return row.slice(0, EMPLOYEE_HEADERS.indexOf(LAST_HEADER) + 1);
}
