import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { AdverseImpact } from '#libs/domain/adverse-impact';
import { InputError } from '../input-file.js';
import { impactCommand } from './impact.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kader-impact-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => {
  jest.restoreAllMocks();
});

async function run(content: string, ...more: string[]): Promise<string> {
  const said: unknown[] = [];
  jest.spyOn(console, 'log').mockImplementation((text) => void said.push(text));
  const file = path.join(folder, 'groups.csv');
  await writeFile(file, content);
  expect(await impactCommand.run(['--input', file, ...more])).toBe(0);
  jest.restoreAllMocks();
  return said.join('\n');
}

const faultsOf = (content: string) =>
  run(content).then(
    () => [],
    (error: unknown) => (error instanceof InputError ? error.faults : Promise.reject(error as Error)),
  );

const LARGE = 'group,selected,total\nlaki-laki,48,80\nperempuan,12,40';
const SMALL = '\uFEFFTotal;Group;Selected\r\n10;a;9\r\n10;b;5\r\n3;c;0\r\n';

describe('kader impact', () => {
  it('computes the published example', async () => {
    const { reference, groups } = JSON.parse(await run(LARGE, '--json')) as AdverseImpact;
    expect(reference).toBe('laki-laki');
    expect(groups[1]).toMatchObject({ group: 'perempuan', selected: 12, flagged: true, significant: true });
    expect(groups[1]?.impactRatio.value).toBeCloseTo(0.5, 12);
    expect(groups[1]?.z.value).toBeCloseTo(3.098387, 6);
    expect(groups[1]?.zP.value).toBeCloseTo(0.00194577, 8);
    expect(groups[1]?.fisherP.value).toBeCloseTo(0.00340922, 8);
  });

  it('says for people that a flag is not significant, and which group is small', async () => {
    const lines = (await run(SMALL)).split('\n');
    expect(lines[0]).toBe('Dampak merugikan; pembanding: a');
    expect(lines[2]).toMatch(/^a .* pembanding, sampel kecil \(< 30\)$/);
    expect(lines[3]).toMatch(/^b .* 0\.555556 .* 0\.140867 .*di bawah 0,80, tidak bermakna \(p >= 0,05\)/);
    expect(lines[4]).toMatch(/sampel kecil \(< 5\)$/);
  });

  it('names row, column, value and reason of everything wrong, and prints no result', async () => {
    const lines = ['group,selected,total', 'a,5,4', 'A,-1,10', ',x,10', 'b,2,'];
    expect(await faultsOf(lines.join('\n'))).toEqual([
      expect.objectContaining({ code: 'selected.above-total', row: 2, column: 'selected', value: '5' }),
      expect.objectContaining({ code: 'group.twice', row: 3, column: 'group', value: 'A' }),
      expect.objectContaining({ code: 'count.negative', row: 3, column: 'selected', value: '-1' }),
      expect.objectContaining({ code: 'group.blank', row: 4, column: 'group' }),
      expect.objectContaining({ code: 'count.invalid', row: 4, column: 'selected', value: 'x' }),
      expect.objectContaining({ code: 'count.invalid', row: 5, column: 'total', value: '' }),
    ]);
  });

  it.each([
    ['a column too few', 'group,selected\na,1', 'column.missing'],
    ['nothing below the titles', 'group,selected,total', 'file.no-rows'],
    ['one group', 'group,selected,total\na,1,2', 'groups.too-few'],
    ['a row too short', 'group,selected,total\na,1,2\nb,1', 'row.too-short'],
    ['a row too long', 'group,selected,total\na,1,2,3\nb,1,2', 'row.too-long'],
  ])('refuses %s', async (_, content, code) => {
    expect(await faultsOf(content)).toMatchObject([{ code }]);
  });
});
