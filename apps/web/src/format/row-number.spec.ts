import { describe, expect, it } from '@jest/globals';
import { rowNumber } from './row-number.js';

describe('rowNumber', () => {
  it.each([
    ['1', 1],
    ['680', 680],
    ['2147483647', 2_147_483_647],
  ])('takes %s', (text, number) => {
    expect(rowNumber(text)).toBe(number);
  });

  it.each(["680'", '0', '-1', '1.5', '1e3', ' 7', '', '0680', '2147483648', '99999999999', undefined])(
    'refuses %j',
    (text) => {
      expect(rowNumber(text)).toBeNull();
    },
  );
});
