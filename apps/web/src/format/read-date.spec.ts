import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDate } from './read-date.js';

describe('readDate', () => {
  it.each(['09-08-2026', '9-8-2026', '09/08/2026', '9.8.2026', '09 08 2026', '09082026', '  09-08-2026 '])(
    'reads %s',
    (text) => {
      expect(readDate(text)).toBe('2026-08-09');
    },
  );

  it.each(['', '31-02-2026', '00-01-2026', '01-13-2026', '2026-08-09', '9-8-26', 'kemarin'])(
    'refuses %j',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );

  it('reads back every day it would be written as', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readDate(iso.split('-').reverse().join('-'))).toBe(iso);
      }),
    );
  });
});
