import { expect, it } from '@jest/globals';
import { TextTable } from './text-table.js';

it('gives every text back by its number, over many chunks, and nothing beyond', () => {
  const table = new TextTable();
  const text = (number: number): string => `${number} – ${'ü'.repeat(number % 2000)}`;
  for (let number = 0; number < 5000; number += 1) table.add(text(number));
  for (let number = 0; number < 5000; number += 7) expect(table.get(number)).toBe(text(number));
  expect(table.get(5000)).toBeNull();
  expect(table.get(Number.NaN)).toBeNull();
  expect(table.get(-1)).toBeNull();
});

it('refuses one text larger than a chunk', () => {
  expect(() => new TextTable().add('x'.repeat(1024 * 1024))).toThrow('xlsx_too_much_text');
});
