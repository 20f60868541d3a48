import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { InputError } from '../input-file.js';
import { reliabilityCommand } from './reliability.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kader-reliability-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => {
  jest.restoreAllMocks();
});

async function run(content: string, ...more: string[]): Promise<string> {
  const said: unknown[] = [];
  jest.spyOn(console, 'log').mockImplementation((text) => void said.push(text));
  const file = path.join(folder, 'ratings.csv');
  await writeFile(file, content);
  expect(await reliabilityCommand.run(['--input', file, ...more])).toBe(0);
  jest.restoreAllMocks();
  return said.join('\n');
}

interface Figure {
  readonly value: number | null;
  readonly reason: string | null;
}

interface Report {
  readonly raters: string[];
  readonly icc: {
    readonly targets: number;
    readonly leftOut: number;
    readonly forms: Record<string, Figure & { interval: { lower: number; upper: number; bands: unknown } }>;
  };
  readonly alpha: Record<string, Figure>;
  readonly severity: (Figure & { rater: string })[];
  readonly kappa: Record<string, Figure>;
  readonly fleiss: Figure;
}

const reportOf = async (content: string, ...more: string[]): Promise<Report> =>
  JSON.parse(await run(content, '--json', ...more)) as Report;

const faultsOf = (content: string, ...more: string[]) =>
  run(content, ...more).then(
    () => [],
    (error: unknown) => (error instanceof InputError ? error.faults : Promise.reject(error as Error)),
  );

/** Shrout & Fleiss 1979 (docs/domain/07). */
const ICC_LINES = [
  'target,J1,J2,J3,J4',
  'a,9,2,5,8',
  'b,6,1,3,2',
  'c,8,4,6,8',
  'd,7,1,2,6',
  'e,10,5,6,9',
  'f,6,2,4,7',
];
const ICC = ICC_LINES.join('\n');

/** Krippendorff's example (docs/domain/07), one row a unit. */
const ALPHA = [
  'unit,A,B,C,D',
  'u1,1,1,,1',
  'u2,2,2,3,2',
  'u3,3,3,3,3',
  'u4,3,3,3,3',
  'u5,2,2,2,2',
  'u6,1,2,3,4',
  'u7,4,4,4,4',
  'u8,1,1,2,1',
  'u9,2,2,2,2',
  'u10,,5,5,5',
  'u11,,,1,1',
  'u12,,3,,',
].join('\n');

const FLEISS = [
  '0,0,0,0,14',
  '0,2,6,4,2',
  '0,0,3,5,6',
  '0,3,9,2,0',
  '2,2,8,1,1',
  '7,7,0,0,0',
  '3,2,6,3,0',
  '2,5,3,2,2',
  '6,5,2,1,0',
  '0,2,2,3,7',
];

describe('kader reliability', () => {
  it('computes the published ICC with intervals and severity', async () => {
    const { icc, severity, raters } = await reportOf(ICC);
    expect(raters).toEqual(['J1', 'J2', 'J3', 'J4']);
    expect(icc).toMatchObject({ targets: 6, leftOut: 0, raters: 4, sample: 'smallPool', confidence: 0.95 });
    expect(icc.forms['ICC(2,1)']?.value).toBeCloseTo(0.289764, 6);
    expect(icc.forms['ICC(2,k)']?.value).toBeCloseTo(0.620051, 6);
    expect(icc.forms['ICC(2,k)']?.interval.lower).toBeCloseTo(0.071137, 6);
    expect(icc.forms['ICC(2,k)']?.interval.upper).toBeCloseTo(0.927232, 6);
    expect(icc.forms['ICC(2,k)']?.interval.bands).toEqual({ lower: 'poor', upper: 'excellent' });
    expect(severity.map(({ rater }) => rater)).toEqual(raters);
    expect(severity[1]?.value).toBeCloseTo(-2.791667, 6);
  });

  it('computes the published alpha, a blank cell being no rating', async () => {
    const { alpha, icc } = await reportOf(ALPHA);
    expect(alpha['nominal']?.value).toBeCloseTo(0.743421, 6);
    expect(alpha['ordinal']?.value).toBeCloseTo(0.815388, 6);
    expect(alpha['interval']?.value).toBeCloseTo(0.849107, 6);
    expect(alpha).toMatchObject({ units: 11, pairable: 40 });
    expect(icc).toMatchObject({ targets: 8, leftOut: 4 });
  });

  it('reads a byte order mark, semicolons, decimal commas, CRLF, blank lines and NE like every command', async () => {
    const there = ICC_LINES.map((line) => line.replaceAll(',', ';').replace(/;(\d+)/g, ';$1,0'));
    const rows = [...there, ';;;;', 'g;NE;1,5;-;2'];
    const { icc, ...rest } = await reportOf(`\uFEFF${rows.join('\r\n')}\r\n`);
    expect(icc).toEqual({ ...(await reportOf(ICC)).icc, leftOut: 1 });
    expect(rest.severity[0]?.value).toBeCloseTo(2.375, 6);
  });

  it('says what is undefined and why, never 0 or 1', async () => {
    const { icc, alpha, severity } = await reportOf('t,A,B,C\na,3,3,\nb,3,3,\nc,,,2');
    expect(icc.forms['ICC(2,1)']).toMatchObject({ value: null, reason: 'tooFewTargets' });
    expect(alpha['interval']).toEqual({ value: null, reason: 'noVariation' });
    expect(severity[2]).toMatchObject({ rater: 'C', value: null, reason: 'noSharedTarget' });
    expect(await run('t,A,B\na,3,3\nb,3,3')).toContain('tidak terdefinisi (tidak ada perbedaan nilai)');
  });

  it('prints tables in Indonesian', async () => {
    const lines = (await run(ICC)).split('\n');
    expect(lines[0]).toBe(
      'ICC: 6 dinilai, 4 penilai, 0 tidak dihitung karena penilaian tidak lengkap; sampel kecil (< 30)',
    );
    expect(lines[2]).toBe('ICC(1,1)  0.165742  -0.132932  0.722560  kurang sampai sedang');
    expect(lines).toContain('J2       -2.791667                6');
  });

  it.each([
    ['bare numbers', '20,5\n10,15'],
    ['titles above', 'ya,tidak\n20,5\n10,15'],
    ['numbers as titles above', '1,2\n20,5\n10,15'],
    ['titles above and beside', ';ya;tidak\nya;20;5\ntidak;10;15'],
  ])('computes kappa of a square table: %s', async (_, content) => {
    const { kappa, ...rest } = await reportOf(content, '--matrix');
    expect(rest).toMatchObject({ targets: 50, sample: 'sufficient' });
    for (const weights of ['plain', 'linear', 'quadratic'])
      expect(kappa[weights]?.value).toBeCloseTo(0.4, 12);
  });

  it.each([
    ['bare numbers', FLEISS.join('\n')],
    ['titles', ['target,1,2,3,4,5', ...FLEISS.map((line, at) => `t${at},${line}`)].join('\n')],
  ])("computes Fleiss' kappa of counts: %s", async (_, content) => {
    const { fleiss, ...rest } = await reportOf(content, '--counts');
    expect(fleiss.value).toBeCloseTo(0.209931, 6);
    expect(rest).toMatchObject({ targets: 10, raters: 14, categories: ['1', '2', '3', '4', '5'] });
    expect(await run(content, '--counts')).toContain('0.209931');
  });

  it('names row, column, value and reason of everything wrong, and prints no result', async () => {
    expect(await faultsOf('t,A,A,\na,3,tiga,1\nA,1e9,2,3\n,1,2,3'.replace('A,\n', 'A,B\n'))).toEqual([
      expect.objectContaining({ code: 'title.twice', row: 1, column: 'A', value: 'A' }),
      expect.objectContaining({ code: 'rating.invalid', row: 2, column: 'A', value: 'tiga' }),
      expect.objectContaining({ code: 'target.twice', row: 3, column: 't', value: 'A' }),
      expect.objectContaining({ code: 'rating.invalid', row: 3, value: '1e9' }),
      expect.objectContaining({ code: 'target.blank', row: 4, column: 't' }),
    ]);
  });

  it.each([
    ['an empty file', '', [], 'file.unreadable'],
    ['titles only', 't,A,B', [], 'file.no-rows'],
    ['one rater', 't,A\na,1\nb,2', [], 'raters.too-few'],
    ['a title left blank', 't,A,,B\na,1,2,3', [], 'title.blank'],
    ['a row too short', 't,A,B,C\na,1,2,3\nb,1,2', [], 'row.too-short'],
    ['a row too long', 't,A,B\na,1,2\nb,1,2,3', [], 'row.too-long'],
    ['a table that is not square', '1,2,3\n4,5,6', ['--matrix'], 'matrix.not-square'],
    ['a row too many', '10,5,2\n3,8,1\n2,2,9\n1,0,4', ['--matrix'], 'matrix.not-square'],
    ['categories in another order', ',a,b\nb,1,2\na,3,4', ['--matrix'], 'matrix.labels'],
    ['one category', '5', ['--matrix'], 'categories.too-few'],
    ['a negative count', '5,-1\n2,3', ['--matrix'], 'count.negative'],
    ['a blank count', '5,1\n2,', ['--matrix'], 'count.invalid'],
    ['half a count', 't,a,b\nx,1.5,2', ['--counts'], 'count.invalid'],
    ['a count beyond all people', 't,a,b\nx,1000000001,2', ['--counts'], 'count.too-large'],
    ['a target twice', 't,a,b\nx,1,2\nx,2,1', ['--counts'], 'target.twice'],
    ['different numbers of raters', 't,a,b\nx,1,2\ny,2,2', ['--counts'], 'counts.uneven'],
  ])('refuses %s', async (_, content, more, code) => {
    expect((await faultsOf(content, ...more)).map((fault) => fault.code)).toContain(code);
  });

  it('refuses both kinds of table at once, and no file', async () => {
    await expect(reliabilityCommand.run(['--input', 'x.csv', '--matrix', '--counts'])).rejects.toThrow(
      '--matrix',
    );
    await expect(reliabilityCommand.run([])).rejects.toThrow('--input');
  });
});
