import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import { GRAMMAR } from './grammar.js';

const TEXTS = [
  ...['31-12-1990', '1/2/1990', '1-2/1990', '1990-12-31', '1990-1-1', '45351', '2024', '012345', ''],
  ...['72', '72,5', ',5', '.5', '12.', '-0,5', '+7', '1.500', '1.234,5', '1,234.5', '1.234.567', '1,2,3'],
  ...['1.234.567,89', '1,234,567.89', '1.23.456', '1e5', '1 000', '-', '٣', '1\n2', '12\n', 'x12'],
];

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it.each(Object.entries(GRAMMAR))('%s means the same in PostgreSQL', async (_name, pattern) => {
  const sql = 'select text from unnest($1::text[]) text where text ~ $2';
  const matched = await database.owner<{ text: string }>(sql, [TEXTS, pattern]);
  const regex = new RegExp(pattern);
  expect(matched.map(({ text }) => text).sort()).toEqual(TEXTS.filter((text) => regex.test(text)).sort());
  expect(matched.length).toBeGreaterThan(0);
});
