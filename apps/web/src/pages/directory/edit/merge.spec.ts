import { describe, expect, test } from '@jest/globals';
import { changesBetween, clashesOf, mergedOver } from './merge.js';

const SEEN: Readonly<Record<'name' | 'phone' | 'email', string | null>> = {
  name: 'Ratna',
  phone: null,
  email: 'a@contoh.example',
};

describe('two people change one row', () => {
  test('only what differs is sent, a value taken away too', () => {
    expect(changesBetween(SEEN, { ...SEEN, email: null })).toEqual({ email: null });
    expect(changesBetween(SEEN, SEEN)).toEqual({});
  });

  test('a field clashes only when both changed it to different values', () => {
    const mine = { ...SEEN, name: 'Ratna L.', phone: '0800' };
    expect(clashesOf(SEEN, mine, { ...SEEN, name: 'Ratna Lestari' })).toEqual([
      { field: 'name', mine: 'Ratna L.', theirs: 'Ratna Lestari' },
    ]);
    expect(clashesOf(SEEN, mine, { ...SEEN, email: 'b@contoh.example' })).toEqual([]);
    expect(clashesOf(SEEN, mine, { ...mine })).toEqual([]);
  });

  test('what the other changed stays, where I give way too', () => {
    const mine = { ...SEEN, name: 'Ratna L.', phone: '0800' };
    const present = { name: 'Ratna Lestari', phone: '0811', email: 'b@contoh.example' };
    expect(mergedOver(SEEN, mine, { present, theirs: new Set(['name']) })).toEqual({
      name: 'Ratna Lestari',
      phone: '0800',
      email: 'b@contoh.example',
    });
  });
});
