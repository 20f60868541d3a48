import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDate, parseDecimal, parseInteger } from './parse.js';

describe('dates', () => {
  it.each([
    ['31-12-1990', '1990-12-31'],
    ['1/2/1990', '1990-02-01'],
    [' 1990-12-31 ', '1990-12-31'],
    ['29-02-2024', '2024-02-29'],
    ['29-02-2023', null],
    ['31/04/2024', null],
    ['12-31-1990', null],
    ['1-2/1990', null],
    ['01-01-90', null],
    ['0-1-1990', null],
    ['1990-1-1', null],
    ['01-01-1899', null],
    ['45351', '2024-02-29'],
    ['2024', null],
    ['', null],
    ['besok', null],
  ])('%j is %j', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  it('every calendar day in every form', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-');
        expect(parseDate(iso)).toBe(iso);
        expect(parseDate(`${date}-${month}-${year}`)).toBe(iso);
        expect(parseDate(`${Number(date)}/${Number(month)}/${year}`)).toBe(iso);
      }),
    );
  });
});

describe('decimals', () => {
  it.each([
    ['72', '72'],
    ['72,50', '72.50'],
    ['72.5', '72.5'],
    [',5', '0.5'],
    ['-0,5', '-0.5'],
    ['-0', '0'],
    ['+007', '7'],
    ['1.500', '1.500'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1,234,567.89', '1234567.89'],
    ['12345678901234567890,123456', '12345678901234567890.123456'],
    ['1.23.456', null],
    ['1.234.56', null],
    ['1,2,3', null],
    ['12.', null],
    ['', null],
    ['-', null],
    ['1e5', null],
    ['1 000', null],
    ['٣', null],
  ])('%j is %j', (text, decimal) => {
    expect(parseDecimal(text)).toBe(decimal);
  });
});

describe('whole numbers', () => {
  it.each([
    ['12', '12'],
    ['-012', '-12'],
    ['1.234.567', '1234567'],
    ['198501012010011001', '198501012010011001'],
    ['1.500', null],
    ['1,5', null],
    ['12.0', null],
    ['', null],
  ])('%j is %j', (text, integer) => {
    expect(parseInteger(text)).toBe(integer);
  });
});
