import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDateFormat } from './styles.js';
import { dateSerial, plainNumber, serialDate } from './values.js';

describe('numbers', () => {
  it.each([
    ['1.98501012010011E17', '198501012010011000'],
    ['198501012010011001', '198501012010011001'],
    ['72.349999999999994', '72.35'],
    ['0.30000000000000004', '0.3'],
    ['72.50', '72.5'],
    ['5E-3', '0.005'],
    ['-1.5e3', '-1500'],
    ['1E+2', '100'],
    ['.5', '0.5'],
    ['-0.0', '0'],
    ['1.0', '1'],
    ['007', '007'],
    ['abc', 'abc'],
    ['1E999', '1E999'],
  ])('%s reads %s', (stored, shown) => {
    expect(plainNumber(stored)).toBe(shown);
  });

  it('gives every decimal of up to 15 digits back, however it was stored', () => {
    const decimal = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat({ max: 6 }));
    fc.assert(
      fc.property(decimal, ([digits, scale]) => {
        const value = digits / 10 ** scale;
        const shown = plainNumber(value.toExponential());
        expect(shown).not.toContain('e');
        expect(Number(shown)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('dates', () => {
  it.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['60', null],
    ['61', '1900-03-01'],
    ['45351', '2024-02-29'],
    ['2958465', '9999-12-31'],
    ['2958466', null],
    ['-1', null],
    ['x', null],
  ])('serial %s is %s', (serial, iso) => {
    expect(serialDate(serial, false)).toBe(iso);
  });

  it('turns every real date into its serial and back, and nothing else', () => {
    const dates = fc.date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(serialDate(String(dateSerial(iso)), false)).toBe(iso);
      }),
    );
    expect(dateSerial('2023-02-29')).toBeNull();
    expect(dateSerial('1900-01-01')).toBeNull();
  });

  it.each([
    ['dd-mm-yyyy', true],
    ['[$-421]dd\\ mmmm\\ yyyy;@', true],
    ['mmm-yy', true],
    ['General', false],
    ['hh:mm:ss', false],
    ['[h]:mm', false],
    ['"hari "0', false],
    ['[Red]0.00', false],
    ['0.00_d', false],
    ['#,##0;[Red]"yd"0', false],
  ])('format %s shows a date: %s', (code, isDate) => {
    expect(isDateFormat(code)).toBe(isDate);
  });
});
