import { describe, expect, test } from '@jest/globals';
import { columnLetter, columnsLeft, columnsTakenTwice, missingFields, unitNameColumn } from './mapping.js';

const FIELDS = [
  { field: 'nip', header: 'NIP', required: true, example: '' },
  { field: 'name', header: 'NAMA', required: true, example: '' },
  { field: 'email', header: 'EMAIL', required: false, example: '' },
];
const COLUMNS = [0, 1, 2].map((index) => ({ index, header: `K${index}`, sample: [] }));

describe('matching of columns', () => {
  test('a required field without a column is missing, an optional one is not', () => {
    expect(missingFields(FIELDS, { nip: 0, name: null }).map(({ field }) => field)).toEqual(['name']);
  });

  test('a column is taken once', () => {
    expect(columnsTakenTwice(COLUMNS, { nip: 1, name: 1, email: 2 })).toEqual([COLUMNS[1]]);
    expect(columnsTakenTwice(COLUMNS, { nip: 0, name: null, email: null })).toEqual([]);
  });

  test('what nobody takes is left', () => {
    expect(columnsLeft(COLUMNS, { nip: 0, name: 2 })).toEqual([COLUMNS[1]]);
  });

  const named = (header: string) => [{ index: 0, header, sample: [] }];

  test.each(['Unit organisasi', 'UNOR NAMA', 'Nama Unor', 'UNIT KERJA', 'UNOR INDUK NAMA', 'OPD'])(
    'a column “%s” holds names, which cannot stand for the code of a unit',
    (header) => {
      expect(unitNameColumn(named(header), { unit: null })).toEqual(named(header)[0]);
      expect(unitNameColumn(named(header), { unit: 3 })).toBeUndefined();
      expect(unitNameColumn(named(header), { unit: null, name: 0 })).toBeUndefined();
    },
  );

  test.each(['UNOR ID', 'KODE UNOR', 'UNIT VERIFIKASI', 'NAMA'])('a column “%s” does not', (header) => {
    expect(unitNameColumn(named(header), { unit: null })).toBeUndefined();
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });
});
