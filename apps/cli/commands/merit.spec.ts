import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { indicatorsOf, INSTRUMENT_A } from '#libs/domain/merit-index';
import { InputError } from '../input-file.js';
import { meritCommand } from './merit.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kader-merit-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => {
  jest.restoreAllMocks();
});

const HEADER = 'indicator,level';
const levels = (level: number, others: Readonly<Record<string, number | string>> = {}) => [
  HEADER,
  ...indicatorsOf(INSTRUMENT_A).map(({ code }) => `${code},${others[code] ?? level}`),
];
const AT_329 = { '5.1': 4, '5.2': 4, '5.3': 4, '5.4': 4, '5.5': 4, '4.1': 4, '4.2': 4, '7.1': 4, '7.2': 4 };

async function run(lines: readonly string[], more: readonly string[] = []): Promise<string> {
  const said: unknown[] = [];
  jest.spyOn(console, 'log').mockImplementation((text) => void said.push(text));
  const file = path.join(folder, 'levels.csv');
  await writeFile(file, [...lines, ''].join('\n'));
  expect(await meritCommand.run(['--instrument', 'A', '--input', file, ...more])).toBe(0);
  return said.join('\n');
}

const report = async (lines: readonly string[], more: readonly string[] = []) =>
  JSON.parse(await run(lines, ['--json', ...more])) as Record<string, unknown>;

const faultsOf = (lines: readonly string[]) =>
  run(lines).then(
    () => [],
    (error: unknown) => (error instanceof InputError ? error.faults : Promise.reject(error as Error)),
  );

describe('kader merit', () => {
  it('reads its own template, where every level is still open', async () => {
    const template = (await run([], ['--template'])).split('\n');
    expect(await report(template)).toMatchObject({ filled: 0, of: 37 });
  });

  it('computes 329 as 0.8225, Sangat Baik, and explains every indicator', async () => {
    const merit = await report(levels(3, AT_329));
    expect(merit).toMatchObject({
      instrument: 'A',
      complete: true,
      filled: 37,
      of: 37,
      total: '329.000000',
      index: '0.822500',
      band: 'Sangat Baik',
      missing: [],
    });
    const [, , , promotion] = merit.aspects as unknown[];
    expect(promotion).toEqual({
      aspect: 4,
      name: 'Promosi dan Mutasi',
      score: '35.000000',
      max: '40.000000',
      indicators: [
        expect.objectContaining({ indicator: '4.1', weight: 2.5, level: 4, score: '10.000000' }),
        expect.objectContaining({ indicator: '4.2', weight: 2.5, level: 4, score: '10.000000' }),
        expect.objectContaining({ indicator: '4.3', weight: 5, level: 3, score: '15.000000' }),
      ],
    });
  });

  it('shows neither total nor band while a level is missing', async () => {
    const lines = levels(3, { '4.3': '', '8.4': '' }).filter((line) => line !== '1.1,3');
    expect(await report(lines)).toMatchObject({
      complete: false,
      filled: 34,
      of: 37,
      total: null,
      index: null,
      band: null,
      missing: ['1.1', '4.3', '8.4'],
      lowest: '282.000000',
      highest: '309.000000',
    });
    expect(await run(lines)).toBe('belum lengkap 34/37\t282.000000\t309.000000');
  });

  it('prints a line for people', async () => {
    expect(await run(levels(3))).toBe('300.000000\t0.750000\tBaik');
  });

  it('keeps 4.3 and 4.4 apart where asked', async () => {
    const lines = [...levels(3), '4.4,1'];
    expect(await report(lines, ['--split-fillings'])).toMatchObject({ of: 38, total: '295.000000' });
    expect(await faultsOf(lines)).toEqual([
      expect.objectContaining({ code: 'merit.indicator-unknown', row: 39, value: '4.4' }),
    ]);
  });

  it('names row, column, value and reason of everything wrong', async () => {
    const lines = [HEADER, '3.1,0', '3.1,2', '9.9,5', '"3,10",sedang'];
    expect(await faultsOf(lines)).toEqual([
      expect.objectContaining({ code: 'merit.level-invalid', row: 2, column: 'level', value: '0' }),
      expect.objectContaining({ code: 'indicator.twice', row: 3, column: 'indicator', value: '3.1' }),
      expect.objectContaining({ code: 'merit.indicator-unknown', row: 4, value: '9.9' }),
      expect.objectContaining({ code: 'merit.level-invalid', row: 4, column: 'level', value: '5' }),
      expect.objectContaining({ code: 'merit.level-invalid', row: 5, column: 'level', value: 'sedang' }),
    ]);
  });

  it('knows instrument A only', async () => {
    await expect(meritCommand.run(['--instrument', 'B', '--input', 'x.csv'])).rejects.toThrow('--instrument');
  });
});
