import { describe, expect, it } from '@jest/globals';
import { createFormats } from './formats.js';

const makassar = createFormats('id', 'Asia/Makassar');

describe('formats of Bahasa Indonesia', () => {
  it('groups thousands with dots and parts decimals with a comma', () => {
    expect(makassar.number(1234567)).toBe('1.234.567');
    expect(makassar.percent(0.125)).toBe('12,5%');
  });

  it('writes dates out', () => {
    expect(makassar.date('2026-08-09')).toBe('9 Agustus 2026');
    expect(makassar.shortDate('2026-08-09')).toBe('09-08-2026');
    expect(makassar.month('2027-03')).toBe('Maret 2027');
  });

  it('says nothing where there is no date', () => {
    expect([makassar.date(null), makassar.shortDate(null), makassar.instant(null)]).toEqual(['', '', '']);
  });

  it("writes an instant in the agency's zone and names it", () => {
    const lateEvening = '2026-08-09T16:30:00Z';
    expect(makassar.instant(lateEvening)).toBe('10 Agustus 2026, 00.30 WITA');
    expect(createFormats('id', 'Asia/Jakarta').instant(lateEvening)).toBe('9 Agustus 2026, 23.30 WIB');
    expect(createFormats('id', 'Asia/Jayapura').shortInstant(lateEvening)).toBe('10-08-2026 01.30');
  });
});

describe('formats of English', () => {
  it('writes dates out', () => {
    expect(createFormats('en', 'Asia/Jakarta').date('2026-08-09')).toBe('9 August 2026');
  });
});
