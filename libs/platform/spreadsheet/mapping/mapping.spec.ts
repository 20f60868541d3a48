import { describe, expect, it } from '@jest/globals';
import type { SheetRow } from '../row.js';
import { findHeader } from './find-header.js';
import { proposeMapping } from './propose-mapping.js';

const row = (rowNumber: number, ...cells: string[]): SheetRow => ({
  rowNumber,
  cells,
  kinds: cells.map(() => 'text' as const),
});

const KNOWN = ['NIP BARU', 'NAMA', 'GOL AKHIR NAMA', 'M.01'];

describe('the header row', () => {
  it('is found below titles, whatever the case, spaces and punctuation', () => {
    const rows = [
      row(1, 'DAFTAR NAMA PEGAWAI'),
      row(2, 'Nama', 'Dinas Kesehatan'),
      row(5, 'No', ' nip_baru ', 'Nama', '', 'Gol. Akhir  Nama', 'm01'),
      row(6, '1', '198501012010011001', 'Budi'),
    ];
    expect(findHeader(rows, KNOWN)).toEqual({
      rowNumber: 5,
      columns: [
        { index: 0, header: 'No' },
        { index: 1, header: 'nip_baru' },
        { index: 2, header: 'Nama' },
        { index: 4, header: 'Gol. Akhir  Nama' },
        { index: 5, header: 'm01' },
      ],
    });
  });

  it('is the upper of equals', () => {
    expect(findHeader([row(3, 'NAMA', 'M.01'), row(4, 'NAMA', 'M.01')], KNOWN)?.rowNumber).toBe(3);
  });

  it('needs two known headers, and one that is known alone', () => {
    expect(findHeader([row(1, 'NAMA', 'x')], KNOWN)).toBeNull();
    expect(findHeader([row(1, 'NAMA', 'Nama')], KNOWN)).toBeNull();
    expect(findHeader([row(1, 'x'), row(2, 'nip')], ['NIP'])?.rowNumber).toBe(2);
    expect(findHeader([row(1, 'x')], [])).toBeNull();
  });

  it('is not looked for below row 30', () => {
    expect(findHeader([row(30, 'NAMA', 'M.01')], KNOWN)?.rowNumber).toBe(30);
    expect(findHeader([row(31, 'NAMA', 'M.01')], KNOWN)).toBeNull();
  });
});

describe('the proposed mapping', () => {
  it('names what fits, what nobody knows, what is missing and what is there twice', () => {
    const column = (index: number, header: string) => ({ index, header });
    const columns = [column(0, 'Nip Baru'), column(1, 'Nama'), column(2, 'NIP'), column(3, 'Agama')];
    const fields = [
      { code: 'nip', headers: ['NIP BARU', 'NIP'], required: true },
      { code: 'name', headers: ['NAMA'], required: true },
      { code: 'email', headers: ['EMAIL'], required: false },
      { code: 'unit', headers: ['UNOR ID', 'KODE UNOR'], required: true },
    ];
    const mapping = proposeMapping(columns, fields);
    expect([...mapping.columns]).toEqual([
      ['nip', 0],
      ['name', 1],
    ]);
    expect(mapping.unknown).toEqual([column(3, 'Agama')]);
    expect(mapping.missing).toEqual(['unit']);
    expect(mapping.duplicates).toEqual([{ code: 'nip', columns: [column(0, 'Nip Baru'), column(2, 'NIP')] }]);
  });
});
