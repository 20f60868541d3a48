import { describe, expect, test } from '@jest/globals';
import {
  EMPLOYMENT_TYPES,
  employmentTypeWord,
  isCivilServant,
  isPppk,
  readEmploymentType,
} from '#libs/domain/employment-type';

describe('JENIS PEGAWAI NAMA and STATUS CPNS PNS (06, format 1)', () => {
  test.each([
    ['PNS', '', 'pns'],
    ['PNS Daerah', 'P', 'pns'],
    ['PNS Pusat DPK', 'PNS', 'pns'],
    ['PNS Daerah', 'C', 'cpns'],
    ['PNS Daerah', 'cpns', 'cpns'],
    ['CPNS', '', 'cpns'],
    ['Calon PNS', '', 'cpns'],
    ['Calon Pegawai Negeri Sipil', '', 'cpns'],
    ['Pegawai Negeri Sipil', '', 'pns'],
    ['CPNS', 'P', 'pns'],
    ['', 'P', 'pns'],
    ['', 'C', 'cpns'],
    ['PPPK', '', 'pppk'],
    ['P3K', '', 'pppk'],
    ['PPPK', 'P', 'pppk'],
    ['Pegawai Pemerintah dengan Perjanjian Kerja', '', 'pppk'],
    ['', 'PPPK', 'pppk'],
    ['PPPK Paruh Waktu', 'P', 'pppkPartTime'],
    ['pppk  paruh-waktu', '', 'pppkPartTime'],
    [' pns ', '-', 'pns'],
  ])('%j with status %j is %s', (kind, status, type) => {
    expect(readEmploymentType(kind, status)).toBe(type);
  });

  test.each([
    ['', ''],
    ['TNI', ''],
    ['Honorer', 'X'],
    ['paruh waktu', ''],
  ])('%j with status %j says nothing: unknown, never a default', (kind, status) => {
    expect(readEmploymentType(kind, status)).toBeNull();
  });

  test.each(EMPLOYMENT_TYPES)('the exported word of %s reads back', (type) => {
    expect(readEmploymentType(employmentTypeWord(type))).toBe(type);
  });
});

test('PPPK paruh waktu are PPPK, CPNS are civil servants', () => {
  expect(EMPLOYMENT_TYPES.filter(isPppk)).toEqual(['pppk', 'pppkPartTime']);
  expect(EMPLOYMENT_TYPES.filter(isCivilServant)).toEqual(['pns', 'cpns']);
});
