import { describe, expect, it } from '@jest/globals';
import { dirname } from 'node:path';
import { isOfTests, sourceFiles } from './source-files.js';

const LINES = 300;
const NAMELESS = /(^|\/)(utils?|common|helpers?|misc|shared)(\/|$)/;
const KNOWS_THE_PROCESS = /^(apps|libs\/platform\/config)\//;

describe('every source file', () => {
  const files = sourceFiles();
  const paths = (found: typeof files) => found.map(({ path }) => path);

  it('is found', () => {
    expect(files.length).toBeGreaterThan(400);
  });

  it(`has at most ${LINES} lines that are not blank`, () => {
    const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '').length;
    expect(paths(files.filter(({ text }) => lines(text) > LINES))).toEqual([]);
  });

  it('lies in a folder that says what it is about', () => {
    expect(paths(files).filter((path) => NAMELESS.test(dirname(path)))).toEqual([]);
  });

  it('reads the environment only in apps, the configuration and tests', () => {
    const readers = files.filter(({ text }) => /\bprocess\s*(\.|\[\s*['"])\s*env\b/.test(text));
    const strangers = readers.filter((file) => !isOfTests(file) && !KNOWS_THE_PROCESS.test(file.path));
    expect(readers.length).toBeGreaterThan(0);
    expect(paths(strangers)).toEqual([]);
  });

  it('silences neither the compiler nor the linter, and promises nothing for later', () => {
    const silencer = new RegExp(
      ['@ts-' + 'ignore', '@ts-' + 'nocheck', 'eslint-' + 'disable', 'TO' + 'DO'].join('|'),
    );
    expect(paths(files.filter(({ text }) => silencer.test(text)))).toEqual([]);
  });
});
