import { describe, expect, test } from '@jest/globals';
import { GENERIC_CODES, POTENTIAL_ASPECT_HEADERS, POTENTIAL_ASPECTS } from '#libs/domain/competency';
import { assessmentEvents, assessedStandard, type AssessmentEvent } from './assessments/events.js';
import { levelSums, SUMS_2024 } from './assessments/sums.js';
import { ofClass, REGENCY, type Row, tally } from './checks/regency.js';
import { byNip, cell, rowsOf, TALENT, wideStandards } from './checks/talent.js';

const EVENTS = assessmentEvents(TALENT);
const RESULTS = byNip('assessmentResults');
const eventOf = (key: AssessmentEvent['key']): AssessmentEvent => {
  const event = EVENTS.find((each) => each.key === key);
  if (event === undefined) throw new Error(`no event ${key}`);
  return event;
};
const rowsIn = (key: AssessmentEvent['key']): Row[] =>
  eventOf(key).people.flatMap(({ nip }) => RESULTS.get(nip) ?? []);
const sumOf = (row: Row): number => GENERIC_CODES.reduce((sum, code) => sum + Number(cell(row, code)), 0);
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const deviationOf = (values: readonly number[]): number =>
  Math.sqrt(meanOf(values.map((value) => (value - meanOf(values)) ** 2)));

describe('who was assessed (09, section 2)', () => {
  test('243 pengawas in May 2024: 198 still are, 22 became Administrator, 9 JF, 14 are gone', () => {
    expect(tally(eventOf('pengawas2024').people, ({ seat }) => seat.group)).toEqual({
      pengawas: 198,
      administrator: 22,
      jfLain: 9,
    });
    expect(levelSums(TALENT, eventOf('pengawas2024')).departed).toHaveLength(14);
    expect(new Set(rowsIn('pengawas2024').map((row) => cell(row, 'TANGGAL')))).toEqual(
      new Set(['08-05-2024']),
    );
    expect(new Set(rowsIn('pengawas2024').map((row) => cell(row, 'JENJANG DINILAI')))).toEqual(
      new Set(['Pengawas']),
    );
  });

  test.each([
    ['jpt2025', 26],
    ['administrator2025', 96],
    ['newcomers2025', 25],
    ['cact', 210],
  ] as const)('%s: %i', (key, count) => {
    expect(rowsIn(key)).toHaveLength(count);
  });

  test('nobody twice; 18 pengawas, 14 Administrator and 2 JPT not at all', () => {
    expect(RESULTS.size).toBe(rowsOf('assessmentResults').length);
    const lacking = (['pengawas', 'administrator', 'jpt'] as const).map(
      (group) => ofClass(group).filter(({ nip }) => !RESULTS.has(nip)).length,
    );
    expect(lacking).toEqual([18, 14, 2]);
  });

  test('Administrator in four batches of 24', () => {
    expect(Object.values(tally(rowsIn('administrator2025'), (row) => cell(row, 'TANGGAL')))).toEqual(
      Array(4).fill(24),
    );
  });
});

describe('levels (09, section 6)', () => {
  test('the sums of 2024 are exactly those told, with the people who left since', () => {
    const { departed } = levelSums(TALENT, eventOf('pengawas2024'));
    const sums = [...rowsIn('pengawas2024').map(sumOf), ...departed];
    const wanted = Object.fromEntries(SUMS_2024.map(([sum, count]) => [String(sum), count]));
    expect(tally(sums, String)).toEqual(wanted);
    expect(sums.filter((sum) => (sum * 100) / 18 < 78)).toHaveLength(68);
    expect(sums.filter((sum) => (sum * 100) / 18 >= 90)).toHaveLength(63);
  });

  test.each([
    ['administrator2025', 83, 8],
    ['jpt2025', 83, 7],
  ] as const)('%s: mean JPM %i, deviation %i', (key, mean, deviation) => {
    const event = eventOf(key);
    const figures = event.people.map((person) => {
      const [row] = RESULTS.get(person.nip) ?? [];
      return (sumOf(row ?? {}) * 100) / (9 * assessedStandard(event, person));
    });
    expect(Math.abs(meanOf(figures) - mean)).toBeLessThan(0.5);
    expect(Math.abs(deviationOf(figures) - deviation)).toBeLessThan(0.6);
  });

  test.each(['pengawas2024', 'administrator2025', 'jpt2025'] as const)(
    '%s: weakest M.07, M.06, M.03; strongest M.01, SK.01, M.05',
    (key) => {
      const rows = rowsIn(key);
      const order = [...GENERIC_CODES].sort(
        (a, b) =>
          meanOf(rows.map((row) => Number(cell(row, a)))) - meanOf(rows.map((row) => Number(cell(row, b)))),
      );
      expect(new Set(order.slice(0, 3))).toEqual(new Set(['M.07', 'M.06', 'M.03']));
      expect(new Set(order.slice(6))).toEqual(new Set(['M.01', 'SK.01', 'M.05']));
    },
  );
});

describe('potential on the scale 1-5 (09, section 6)', () => {
  const personMean = (row: Row): number =>
    meanOf(POTENTIAL_ASPECTS.map((aspect) => Number(cell(row, POTENTIAL_ASPECT_HEADERS[aspect]))));

  test.each([
    ['pengawas2024', 3.1],
    ['administrator2025', 3.25],
    ['jpt2025', 3.4],
  ] as const)('%s: mean %d, deviation of the person mean 0.42', (key, mean) => {
    const means = rowsIn(key).map(personMean);
    expect(Math.abs(meanOf(means) - mean)).toBeLessThan(0.03);
    expect(Math.abs(deviationOf(means) - 0.42)).toBeLessThan(0.03);
  });

  test('every value is whole and on the scale', () => {
    for (const row of rowsOf('assessmentResults')) {
      expect(cell(row, 'SKALA POTENSI')).toBe('1-5');
      for (const aspect of POTENTIAL_ASPECTS)
        expect(cell(row, POTENTIAL_ASPECT_HEADERS[aspect])).toMatch(/^[1-5]$/);
      for (const code of GENERIC_CODES) expect(cell(row, code)).toMatch(/^[0-5]$/);
    }
  });
});

describe('job standards', () => {
  const standards = wideStandards();
  const managerial = REGENCY.posts.filter(({ echelon }) => echelon !== null);

  test('of managerial posts, some without: those of every Kelurahan, and a few more', () => {
    const codes = new Set(standards.map((row) => cell(row, 'KODE JABATAN')));
    expect(managerial.filter(({ code }) => codes.has(code))).toHaveLength(codes.size);
    expect(codes.size).toBe(standards.length);
    const without = managerial.filter(({ code }) => !codes.has(code));
    expect(without.filter(({ unit }) => unit.includes('-KEL'))).toHaveLength(40);
    expect(without.length).toBeGreaterThan(60);
    expect(without.length).toBeLessThan(120);
  });

  test('a deviating standard asks for as much as its class in all', () => {
    const usual = { jptPratama: 36, administrator: 27, pengawas: 18 } as const;
    const levels = new Map(managerial.map(({ code, level }) => [code, level as keyof typeof usual]));
    for (const row of standards)
      expect(sumOf(row)).toBe(usual[levels.get(cell(row, 'KODE JABATAN')) ?? 'pengawas']);
    const deviating = standards.filter(
      (row) => new Set(GENERIC_CODES.map((code) => cell(row, code))).size > 1,
    );
    expect(deviating.length).toBeGreaterThan(100);
  });

  test('technical levels are of the dictionary, and of posts that have a standard', () => {
    const words = rowsOf('competencies');
    const codes = new Set(words.map((row) => cell(row, 'KODE KOMPETENSI')));
    expect(words).toHaveLength(codes.size * 5);
    const technical = rowsOf('jobStandards').filter((row) => row['LEVEL'] !== undefined);
    expect(technical.length).toBeGreaterThan(10);
    expect(new Set(technical.map((row) => cell(row, 'KODE KOMPETENSI')))).toEqual(codes);
    const posts = new Set(standards.map((row) => cell(row, 'KODE JABATAN')));
    expect(technical.filter((row) => !posts.has(cell(row, 'KODE JABATAN')))).toEqual([]);
  });
});
