import { describe, expect, it } from '@jest/globals';
import { hundredthsOf, scoreFormat } from './score-format.js';

describe('scoreFormat', () => {
  const format = scoreFormat('id');

  it('shows two decimals at a glance, rounded half up, and all six where they count', () => {
    expect(format.short(93_588_833)).toBe('93,59');
    expect(format.short(77_775_000)).toBe('77,78');
    expect(format.exact(93_588_833)).toBe('93,588833');
    expect(scoreFormat('en').exact(93_588_833)).toBe('93.588833');
  });

  it('shows a figure that somebody has set without zeros behind it', () => {
    expect([80_000_000, 72_000_001, 72_500_000].map(format.plain)).toEqual(['80', '72,000001', '72,5']);
  });

  it('shows a weight in per cent with at most four decimals', () => {
    expect([600_000, 83_333, 1_000_000].map(format.weight)).toEqual(['60%', '8,3333%', '100%']);
  });

  it('rounds on integers', () => {
    expect([4_999, 5_000, 79_994_999, 79_995_000].map(hundredthsOf)).toEqual([0, 1, 7999, 8000]);
  });
});
