import { expect, test } from '@jest/globals';
import { plainWords, wordTable } from '#libs/domain/file-words';

test.each([
  ['  JF-Ahli  Muda ', 'jf ahli muda'],
  ['Plt.', 'plt'],
  ['UMPAN BALIK 360', 'umpan balik 360'],
  ['Tugas\u00a0Belajar', 'tugas belajar'],
  ['...', ''],
])('words are compared without case and signs: %j is %j', (text, plain) => {
  expect(plainWords(text)).toBe(plain);
});

test('a table knows its own words only, not those that every object has', () => {
  const table = wordTable({ plt: 'acting' });
  expect([table.get('plt'), table.get('constructor'), table.get('__proto__')]).toEqual([
    'acting',
    undefined,
    undefined,
  ]);
});
