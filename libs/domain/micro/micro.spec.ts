import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatMicro, MICRO, microOf, microRatio, parseMicro } from '#libs/domain/micro';

const integer = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe('divided once, rounded half up to six decimals (docs/domain/README)', () => {
  test.each([
    [700, 9, 77_777_778],
    [3100, 36, 86_111_111],
    [1, 2_000_000, 1],
    [1, 2_000_001, 0],
    [3, 2_000_000, 2],
    [-1, 2_000_000, 0],
    [-3, 2_000_000, -1],
    [-2, 3, -666_667],
    [0, 7, 0],
  ])('%d / %d is %d millionths', (numerator, denominator, micro) => {
    expect(microRatio(numerator, denominator)).toBe(micro);
  });

  test('the stored value is at most half a millionth away, and never lower by exactly half', () => {
    fc.assert(
      fc.property(integer, fc.integer({ min: 1, max: 1_000_000_000 }), (n, d) => {
        const twice = BigInt(microRatio(n, d)) * 2n * BigInt(d) - BigInt(n) * BigInt(2 * MICRO);
        expect(twice > -BigInt(d) && twice <= BigInt(d)).toBe(true);
      }),
    );
  });

  test.each([0, -1])('a denominator of %d is refused', (denominator) => {
    expect(() => microRatio(1, denominator)).toThrow('micro.denominator-invalid');
  });

  test('bigint beyond the safe integers stays exact', () => {
    expect(microRatio(10n ** 40n + 10n ** 39n, 10n ** 40n)).toBe(1_100_000);
  });
});

describe('as text', () => {
  test.each([
    [93_588_833, '93.588833'],
    [microOf(80), '80.000000'],
    [1, '0.000001'],
    [-1_500_000, '-1.500000'],
    [0, '0.000000'],
  ])('%d is %j', (micro, text) => {
    expect(formatMicro(micro)).toBe(text);
  });

  test('text reads back', () => {
    fc.assert(fc.property(integer, (micro) => expect(parseMicro(formatMicro(micro))).toBe(micro)));
  });

  test.each([
    ['86,5', 86_500_000],
    [' 80 ', 80_000_000],
    ['72.000001', 72_000_001],
    ['-0', 0],
    ['1.0000001', null],
    ['1e3', null],
    ['', null],
    ['.5', null],
    ['1.', null],
  ])('%j reads as %j', (text, micro) => {
    expect(parseMicro(text)).toBe(micro);
  });
});
