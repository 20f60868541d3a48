import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { en } from './en/index.js';
import { id } from './id/index.js';
import type { Messages } from './messages.js';
import { sentenceOf } from './problem-words.js';

const THROWN = /new DomainError\(\s*'[a-z-]+',\s*'([a-zA-Z.-]+)'/g;
const SOURCES = ['libs', 'apps/api'];

/** Every code the server's sources throw. */
function thrownCodes(): string[] {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  const codes = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(THROWN)].map((match) => match[1] ?? ''),
  );
  return [...new Set(codes)].sort();
}

describe.each([
  ['id', id],
  ['en', en],
])('problems in %s', (_, messages: Messages) => {
  it('have a sentence for every code the server throws', () => {
    const codes = thrownCodes();
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter((code) => sentenceOf(messages, code) === null)).toEqual([]);
  });

  it('fill in what the server tells', () => {
    expect(sentenceOf(messages, 'session.wait', { seconds: 40 })).toContain('40');
    expect(sentenceOf(messages, 'cell.too-long', { limit: 60 })).toContain('60');
  });

  it('admit that a code is newer than the page', () => {
    expect(sentenceOf(messages, 'future.code')).toBeNull();
  });
});
