import { describe, expect, it } from '@jest/globals';
import { filtersOf } from './search-params.js';

describe('filtersOf', () => {
  const read = filtersOf('level', 'orgUnitId');

  it('takes the named filters, numbers as text', () => {
    expect(read({ level: 'administrator', orgUnitId: 12 })).toEqual({
      level: 'administrator',
      orgUnitId: '12',
    });
  });

  it('drops everything else, so that a search term never stays in an address', () => {
    expect(read({ search: 'siti', level: '' })).toEqual({});
    expect(read({ level: { $ne: 1 }, orgUnitId: ['1'] })).toEqual({});
  });
});
