import { describe, expect, test } from '@jest/globals';
import {
  LEGAL_STATUSES,
  officialStatusName,
  periodStanding,
  readLegalStatus,
} from '#libs/domain/legal-status';

describe('KEDUDUKAN HUKUM: the name first, then the SIASN id (01, Status and holdings)', () => {
  test.each([
    ['Aktif', '1', 'active'],
    ['AKTIF', '', 'active'],
    ['PPPK Aktif', '71', 'pppkActive'],
    ['Tugas  Belajar', '', 'studyLeave'],
    ['CLTN', '2', 'unpaidLeave'],
    ['Perpanjangan CLTN', '13', 'unpaidLeave'],
    ['Cuti di Luar Tanggungan Negara', '', 'unpaidLeave'],
    ['Pemberhentian sementara', '4', 'suspended'],
    ['Sedang dlm Proses Banding BAPEK', '9', 'appeal'],
    ['Sedang dalam proses banding BPASN', '', 'appeal'],
    ['Keberatan atas penjatuhan hukuman disiplin', '', 'appeal'],
    ['PNS kena hukuman disiplin', '15', 'punished'],
    ['Menjalani hukuman disiplin sedang', '', 'punished'],
    ['Pemindahan dalam rangka penurunan Jabatan', '16', 'punished'],
    ['Masa Persiapan Pensiun', '20', 'preRetirement'],
    ['MPP', '', 'preRetirement'],
    ['Menunggu penempatan', '', 'awaitingPlacement'],
    ['Pensiun', '', 'left'],
  ])('%j (%j) is %s', (name, id, status) => {
    expect(readLegalStatus(name, id)).toBe(status);
  });

  test.each([
    ['1', 'active'],
    ['01', 'active'],
    ['3', 'studyLeave'],
    ['15', 'punished'],
    ['16', 'punished'],
    ['9', 'appeal'],
    ['20', 'preRetirement'],
    ['89', 'preRetirement'],
    ['2', 'unpaidLeave'],
    ['13', 'unpaidLeave'],
    [' 4 ', 'suspended'],
    ['71', 'pppkActive'],
  ])('without a name the id %j decides: %s', (id, status) => {
    expect(readLegalStatus('', id)).toBe(status);
    expect(readLegalStatus('sesuatu yang lain', id)).toBe(status);
  });

  test('where name and id disagree, the name counts', () => {
    expect(readLegalStatus('Tugas Belajar', '1')).toBe('studyLeave');
  });

  test.each([
    ['', ''],
    ['Tidak aktif', ''],
    ['constructor', ''],
    ['', '999'],
    ['', '1a'],
    ['', '-1'],
  ])('%j (%j) is unknown, never active', (name, id) => {
    expect(readLegalStatus(name, id)).toBeNull();
  });

  test.each(LEGAL_STATUSES)('the official name of %s reads back', (status) => {
    expect(readLegalStatus(officialStatusName(status))).toBe(status);
  });
});

describe('who is in a period (01, Status and holdings; gate 1 of 03)', () => {
  test.each([
    ['active', 'yes', 'met'],
    ['awaitingPlacement', 'yes', 'met'],
    ['studyLeave', 'yesFlagged', 'met'],
    ['punished', 'yes', 'notMet'],
    ['appeal', 'yes', 'needsVerification'],
    [null, 'yes', 'needsVerification'],
  ] as const)('a PNS with status %s: %s, gate %s', (status, population, gate) => {
    expect(periodStanding(status, 'pns')).toEqual({ population, gate });
    expect(periodStanding(status, null)).toEqual({ population, gate });
  });

  test.each([
    'preRetirement',
    'unpaidLeave',
    'suspended',
    'waitingPay',
    'militaryService',
    'stateOfficial',
    'villageHead',
    'onLoan',
    'refugee',
    'missing',
    'left',
  ] as const)('status %s: no, of whatever type, but kept and shown', (status) => {
    for (const type of ['pns', 'pppk', null] as const) {
      expect(periodStanding(status, type)).toEqual({ population: 'no', gate: null });
    }
  });

  test('CPNS never, whatever the status', () => {
    for (const status of [...LEGAL_STATUSES, null]) {
      expect(periodStanding(status, 'cpns')).toEqual({ population: 'no', gate: null });
    }
  });

  test('PPPK by setting, told by the status or by the type, and the gate stays that of the status', () => {
    expect(periodStanding('pppkActive', null)).toEqual({ population: 'bySetting', gate: 'met' });
    expect(periodStanding('active', 'pppk')).toEqual({ population: 'bySetting', gate: 'met' });
    expect(periodStanding('active', 'pppkPartTime')).toEqual({ population: 'bySetting', gate: 'met' });
    expect(periodStanding('punished', 'pppk')).toEqual({ population: 'bySetting', gate: 'notMet' });
    expect(periodStanding(null, 'pppk')).toEqual({ population: 'bySetting', gate: 'needsVerification' });
  });
});
