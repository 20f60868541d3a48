import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { PRESETS } from '#libs/domain/scoring';
import { InputError } from '../input-file.js';
import { scoreCommand } from './score.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kader-score-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => {
  jest.restoreAllMocks();
});

interface Report {
  readonly results: {
    readonly nip: string;
    readonly kinerja: string | null;
    readonly potensial: string | null;
    readonly talentScore: string | null;
    readonly box: number | null;
    readonly missing: { indicator: string }[];
    readonly inputs: Record<string, unknown>;
  }[];
}

async function fileOf(name: string, content: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

async function run(...args: string[]): Promise<string> {
  const said: unknown[] = [];
  jest.spyOn(console, 'log').mockImplementation((text) => void said.push(text));
  expect(await scoreCommand.run(args)).toBe(0);
  jest.restoreAllMocks();
  return said.join('\n');
}

const reportOf = async (...args: string[]): Promise<Report> =>
  JSON.parse(await run(...args, '--json')) as Report;

const faultsOf = (...args: string[]) =>
  run(...args).then(
    () => [],
    (error: unknown) => (error instanceof InputError ? error.faults : Promise.reject(error as Error)),
  );

const HEADER = 'nip;predicate;potkom;educationLevel;fieldMatch;development;tenure;variety;acting;discipline';
const EXAMPLE = '198501012010011001;Baik;93,47;S-2;Sesuai;24;5;Lintas instansi;Tidak ada;Tidak pernah';
const UNASSESSED = '198502022011012002;good;;S2;match;1;60 bulan;crossAgency;none;never';

describe('kader score', () => {
  it('computes worked example B of docs/domain/03 from a file', async () => {
    const input = await fileOf('b.csv', [HEADER, EXAMPLE, UNASSESSED, ''].join('\n'));
    const { results } = await reportOf('--policy', 'B', '--input', input);
    expect(results[0]).toMatchObject({
      nip: '198501012010011001',
      kinerja: '80.000000',
      potensial: '93.588833',
      talentScore: '86.794417',
      box: 9,
      missing: [],
    });
    expect(results[1]).toMatchObject({
      kinerja: '80.000000',
      potensial: null,
      talentScore: null,
      box: null,
      missing: [{ input: 'potkom', axis: 'potensial', component: 'potensial', indicator: 'potkom' }],
    });
  });

  it('computes what it printed again, to the last digit', async () => {
    const input = await fileOf('again.csv', [HEADER, EXAMPLE, UNASSESSED, ''].join('\n'));
    const printed = await run('--policy', 'B', '--input', input, '--json');
    const exported = await fileOf('exported.json', printed);
    expect(await run('--policy', 'B', '--input', exported, '--json')).toBe(printed);
    const [first] = (JSON.parse(printed) as Report).results;
    const single = await fileOf('single.json', JSON.stringify(first));
    expect((await reportOf('--policy', 'B', '--input', single)).results).toEqual([first]);
  });

  it.each(Object.keys(PRESETS))('scores the example row of the template of preset %s', async (preset) => {
    const input = await fileOf(`template-${preset}.csv`, await run('--policy', preset, '--template'));
    const [person] = (await reportOf('--policy', preset, '--input', input)).results;
    const numbers = [person?.kinerja, person?.potensial, person?.talentScore];
    for (const number of numbers) if (number !== null) expect(number).toMatch(/^\d+\.\d{6}$/);
    expect(person?.kinerja).not.toBeNull();
  });

  it('reads aspects on the scale of the file, and a policy from a file', async () => {
    const policy = await fileOf('e.json', JSON.stringify(PRESETS.E));
    const people = [
      {
        nip: '1',
        workResult: 'Di atas',
        potentialAspects: '4 4 4 4 4 4 4 4',
        jpm: 90,
        digitalLiteracy: 80,
        emergingSkill: 70,
      },
      {
        nip: '2',
        workResult: 'below',
        potentialAspects: '80,5',
        jpm: '120',
        digitalLiteracy: 80,
        emergingSkill: 70,
      },
    ];
    const input = await fileOf('e-people.json', JSON.stringify(people));
    const { results } = await reportOf('--policy', policy, '--input', input, '--potential-scale', '4');
    expect(results.map(({ kinerja, potensial, box }) => [kinerja, potensial, box])).toEqual([
      ['100.000000', '90.000000', 9],
      ['40.000000', '81.916667', 3],
    ]);
  });

  it('names every cell it cannot read, with row, column and value', async () => {
    const input = await fileOf(
      'wrong.csv',
      [
        HEADER,
        '1;Bagus;101;S2;match;2.5;5;crossAgency;none;never',
        '1;Baik;4 4 4;S2;match;1;lama;crossAgency;none;never',
        '',
      ].join('\n'),
    );
    const faults = await faultsOf('--policy', 'B', '--input', input);
    expect(faults.map(({ code, row, column, value }) => [code, row, column, value])).toEqual([
      ['value.invalid', 2, 'predicate', 'Bagus'],
      ['value.invalid', 2, 'potkom', '101'],
      ['value.invalid', 2, 'development', '2.5'],
      ['nip.twice', 3, 'nip', '1'],
      ['value.invalid', 3, 'potkom', '4 4 4'],
      ['value.invalid', 3, 'tenure', 'lama'],
    ]);
  });

  it('names the presets where there is no such policy', async () => {
    const refused = run('--policy', 'Z', '--template');
    await expect(refused).rejects.toThrow('Pilih pedoman bawaan A, B, ');
  });

  it('refuses a file without a column of the policy', async () => {
    const input = await fileOf('narrow.csv', 'nip,predicate\n1,Baik\n');
    expect(await faultsOf('--policy', 'F', '--input', input)).toMatchObject([
      { code: 'column.missing', column: 'jpm' },
    ]);
  });

  it('refuses a policy whose weights do not add up, naming the path', async () => {
    const [component] = PRESETS.F.axes.potensial;
    const broken = {
      ...PRESETS.F,
      axes: {
        ...PRESETS.F.axes,
        potensial: [{ ...component, indicators: [{ ...component?.indicators[0], weight: 1 }] }],
      },
    };
    const policy = await fileOf('broken.json', JSON.stringify(broken));
    expect(await faultsOf('--policy', policy, '--template')).toMatchObject([
      { code: 'policy.axis-sum', column: 'axes.potensial' },
    ]);
    expect(await faultsOf('--policy', path.join(folder, 'absent.json'), '--template')).toMatchObject([
      { code: 'file.unreadable' },
    ]);
  });
});
