import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { GENERIC_CODES } from '#libs/domain/competency';
import { InputError } from '../input-file.js';
import { jpmCommand } from './jpm.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kader-jpm-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => {
  jest.restoreAllMocks();
});

const row = (person: string, achieved: string, standard: string) =>
  GENERIC_CODES.map((code, at) => [person, code, achieved.split(' ')[at], standard.split(' ')[at]].join(','));

async function run(lines: readonly string[], more: readonly string[] = []): Promise<string> {
  const said: unknown[] = [];
  jest.spyOn(console, 'log').mockImplementation((text) => void said.push(text));
  const file = path.join(folder, 'people.csv');
  await writeFile(file, [...lines, ''].join('\n'));
  expect(await jpmCommand.run(['--input', file, '--purpose', 'selection', ...more])).toBe(0);
  return said.join('\n');
}

const faultsOf = (lines: readonly string[]) =>
  run(lines).then(
    () => [],
    (error: unknown) => (error instanceof InputError ? error.faults : Promise.reject(error as Error)),
  );

const HEADER = 'person,competency,achieved,standard';
const FOURS = '4 4 4 4 4 4 4 4 4';

describe('kader jpm', () => {
  it('reads its own template', async () => {
    const template = (await run([], ['--template'])).split('\n');
    expect(template[0]).toBe(HEADER);
    expect(await run(template)).toBe('198501012010011001\t100.000000\tMS');
  });

  it('says in words that a file is none of its kind', async () => {
    expect(await faultsOf(['%PDF-1.7'])).toMatchObject([
      { code: 'file.unreadable', reason: expect.stringContaining('ini berkas PDF') },
    ]);
  });

  it('computes the worked examples of docs/domain/02, people in the order of the file', async () => {
    const lines = [
      HEADER,
      ...row('Rukmini', '4 4 3 3 4 3 3 3 4', FOURS),
      ...row('Bagas', '2 2 2 2 2 1 1 1 1', '2 2 2 2 2 2 2 2 2'),
    ];
    const report = JSON.parse(await run(lines, ['--variant', 'V1', '--purpose', 'mapping', '--json'])) as {
      results: { person: string; jpm: string; category: string; competencies: unknown[] }[];
    };
    expect(report).toMatchObject({ variant: 'V1', purpose: 'mapping' });
    expect(report.results.map(({ person, jpm, category }) => [person, jpm, category])).toEqual([
      ['Rukmini', '86.111111', 'Cukup Optimal'],
      ['Bagas', '77.777778', 'Kurang Optimal'],
    ]);
    expect(report.results[0]).toMatchObject({ sums: { achieved: 31, counted: 31, standard: 36 } });
    expect(report.results[0]?.competencies[2]).toEqual({
      code: 'M.03',
      name: 'Komunikasi',
      achieved: 3,
      counted: 3,
      standard: 4,
      ratio: '75.000000',
      gap: -1,
    });
  });

  it('takes any variant, columns in any order, other columns, and tolerant spellings', async () => {
    const cells = '4 3 3 3 4 3 2 3 3'.split(' ');
    const standards = '4 3 4 4 3 4 3 4 3'.split(' ');
    const lines = [
      'Standard;Achieved;Unit;COMPETENCY;Person',
      ...GENERIC_CODES.map((code, at) => {
        const spelled = code.toLowerCase().replace('.0', '-');
        return `${standards[at]};${cells[at]},00;Setda;${spelled};Rukmini`;
      }),
      ';;;;',
    ];
    expect(await run(lines, ['--variant', 'v4'])).toBe('Rukmini\t88.888889\tMS');
    expect(await run(lines, ['--variant', 'V5'])).toBe('Rukmini\t85.185185\tMS');
  });

  it('names row, column, value and reason of everything wrong, and prints no result', async () => {
    const lines = [HEADER, ...row('Bagas', FOURS, FOURS)];
    lines[1] = 'Bagas,M.01,,4';
    lines[2] = ',M.99,5.5,0';
    lines[4] = 'Bagas,M.03,4,4';
    expect(await faultsOf(lines)).toEqual([
      expect.objectContaining({ code: 'jpm.levels-missing', row: 2, column: 'achieved', value: 'M.01' }),
      expect.objectContaining({ code: 'person.blank', row: 3, column: 'person' }),
      expect.objectContaining({ code: 'competency.unknown', row: 3, column: 'competency', value: 'M.99' }),
      expect.objectContaining({ code: 'level.invalid', row: 3, column: 'achieved', value: '5.5' }),
      expect.objectContaining({ code: 'standard.invalid', row: 3, column: 'standard', value: '0' }),
      expect.objectContaining({ code: 'competency.twice', row: 5, column: 'competency', value: 'M.03' }),
    ]);
  });

  it('refuses a person without all nine and names what is missing', async () => {
    const lines = [HEADER, ...row('Rukmini', FOURS, FOURS), ...row('Bagas', FOURS, FOURS).slice(0, 7)];
    expect(await faultsOf(lines)).toEqual([
      expect.objectContaining({ code: 'jpm.levels-missing', row: 11, value: 'M.08' }),
      expect.objectContaining({ code: 'jpm.levels-missing', row: 11, value: 'SK.01' }),
    ]);
  });

  it.each([
    ['a column too few', ['person,competency,achieved'], 'column.missing'],
    ['a column twice', [`${HEADER},achieved`, 'a,M.01,4,4,4'], 'column.twice'],
    ['nothing below the header', [HEADER], 'file.no-rows'],
  ])('refuses %s', async (_, lines, code) => {
    expect(await faultsOf(lines)).toMatchObject([{ code }]);
  });

  it.each([
    [['--input', 'x.csv']],
    [['--input', 'x.csv', '--purpose', 'selection', '--variant', 'V6']],
    [['--input', 'x.csv', '--purpose', 'promosi']],
  ])('explains wrong options: %j', async (args) => {
    await expect(jpmCommand.run(args)).rejects.toThrow(/--|Lengkapi/);
  });
});
