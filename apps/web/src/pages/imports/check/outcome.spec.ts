import { describe, expect, it } from '@jest/globals';
import { figuresOf } from './outcome.js';

const CHECKED = { rows: 12, good: 8, errors: 1, warnings: 2, duplicates: 3 };
const told = (totals: Parameters<typeof figuresOf>[0]) =>
  Object.fromEntries(figuresOf(totals).map(({ code, value }) => [code, value]));

describe('the figures of a check', () => {
  it('say before applying what is new, changed, the same, skipped and refused', () => {
    expect(told({ ...CHECKED, inserted: 5, updated: 2, unchanged: 1 })).toEqual({
      rows: 12,
      inserted: 5,
      updated: 2,
      unchanged: 1,
      duplicates: 3,
      errors: 1,
      warnings: 2,
    });
  });

  it('say what stands where the format cannot tell what changes', () => {
    expect(told({ ...CHECKED, inserted: 5, updated: null, unchanged: null })).toMatchObject({
      inserted: 5,
      standing: 3,
    });
  });

  it('leave out what is not known', () => {
    const unknown = { ...CHECKED, inserted: null, updated: null, unchanged: null };
    expect(Object.keys(told(unknown))).toEqual(['rows', 'duplicates', 'errors', 'warnings']);
  });
});
