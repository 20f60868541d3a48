import { describe, expect, it } from '@jest/globals';
import { validityOn } from './validity.js';

const membership = { validFrom: '2026-01-01', validTo: '2026-12-31' };

describe('validityOn', () => {
  it.each([
    ['2025-12-31', 'upcoming'],
    ['2026-01-01', 'valid'],
    ['2026-12-31', 'valid'],
    ['2027-01-01', 'ended'],
  ])('on %s it is %s', (day, validity) => {
    expect(validityOn(day, membership)).toBe(validity);
  });

  it('without an end holds for ever', () => {
    expect(validityOn('2999-01-01', { ...membership, validTo: null })).toBe('valid');
  });
});
