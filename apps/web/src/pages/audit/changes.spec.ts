import { describe, expect, it } from '@jest/globals';
import { changesOf } from './changes.js';

const words = { yes: 'Ya', no: 'Tidak', none: '(kosong)' };

describe('changesOf', () => {
  it('shows old beside new', () => {
    const item = {
      id: 7,
      old: { name: 'A', active: true },
      new: { name: 'B', active: false },
      erased: false,
    };
    expect(changesOf(item, words)).toEqual([
      { field: 'name', before: 'A', after: 'B' },
      { field: 'active', before: 'Ya', after: 'Tidak' },
    ]);
  });

  it('says that a value was or became empty, but not that there was no row', () => {
    const changed = { id: 7, old: { phone: null }, new: { phone: '0812' }, erased: false };
    const added = { id: 7, old: null, new: { phone: '0812' }, erased: false };
    expect(changesOf(changed, words)[0]?.before).toBe('(kosong)');
    expect(changesOf(added, words)[0]?.before).toBe('');
  });

  it('leaves out what nobody reads and what is empty before and after', () => {
    const item = {
      id: 7,
      old: null,
      new: { agency_id: 1, version: 1, affair: null, code: 'A1' },
      erased: false,
    };
    expect(changesOf(item, words).map(({ field }) => field)).toEqual(['code']);
  });

  it('keeps zero and false apart from nothing', () => {
    const item = { id: 7, old: { headcount: 0 }, new: { headcount: 2 }, erased: false };
    expect(changesOf(item, words)).toEqual([{ field: 'headcount', before: '0', after: '2' }]);
  });
});
