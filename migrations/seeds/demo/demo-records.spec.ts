import { describe, expect, test } from '@jest/globals';
import {
  distributionWarnings,
  type Predicate,
  predicateOf,
  readExpectationRating,
  readPredicate,
} from '#libs/domain/performance-rating';
import { COMPLETENESS_TABLES } from '#libs/domain/completeness';
import { groupBy, PEOPLE, REGENCY, type Row, tally } from './checks/regency.js';
import { byNip, cell, isoOf, rowsOf, TALENT } from './checks/talent.js';
import type { DemoPerson } from './people.js';
import { LAVISH_OFFICE, presentIn } from './ratings/predicates.js';
import { inClass, type TalentClass } from './talent/classes.js';
import { SILENT_OFFICES } from './talent/pool.js';

const BY_NIP = new Map(PEOPLE.map((person) => [person.nip, person]));
const personOf = (row: Row): DemoPerson => {
  const person = BY_NIP.get(cell(row, 'NIP'));
  if (person === undefined) throw new Error(`nobody is ${cell(row, 'NIP')}`);
  return person;
};
const predicateIn = (row: Row): Predicate => readPredicate(cell(row, 'PREDIKAT')) ?? 'veryPoor';
const isIn = (year: number) => (row: Row) => cell(row, 'TAHUN') === String(year);
/** A share in whole people: not a person away from the exact product. */
function expectShare(count: number, total: number, percent: number): void {
  expect(Math.abs(count - (total * percent) / 100)).toBeLessThanOrEqual(1);
}

describe('ratings (09, section 5)', () => {
  const ratings = rowsOf('ratings').filter((row) => cell(row, 'PREDIKAT') !== '');

  test.each([
    [2023, { veryGood: 7, good: 90, needsImprovement: 2, poor: 0.3, veryPoor: 0.2 }],
    [2024, { veryGood: 8.5, good: 88.6, needsImprovement: 1.9, poor: 0.3, veryPoor: 0.2 }],
    [2025, { veryGood: 10, good: 86.9, needsImprovement: 1.8, poor: 0.2, veryPoor: 0.1 }],
  ] as const)('%i: shares of everyone with a full year', (year, shares) => {
    const present = presentIn(TALENT, year).length;
    const counts = tally(ratings.filter(isIn(year)), predicateIn);
    for (const [predicate, percent] of Object.entries(shares))
      expectShare(counts[predicate] ?? 0, present, percent);
  });

  test.each([
    ['jpt', 22],
    ['administrator', 14],
    ['pengawas', 10],
  ] as const)('2025 %s: %i%% Sangat Baik', (talentClass, percent) => {
    const people = new Set(inClass(PEOPLE, talentClass));
    const rows = ratings.filter(isIn(2025)).filter((row) => people.has(personOf(row)));
    expectShare(rows.filter((row) => predicateIn(row) === 'veryGood').length, rows.length, percent);
  });

  test('work result and behaviour stand behind the predicate; Baik 84, 10, 6', () => {
    const pairs = ratings.map((row) => ({
      result: readExpectationRating(cell(row, 'HASIL KERJA')) ?? 'below',
      behaviour: readExpectationRating(cell(row, 'PERILAKU KERJA')) ?? 'below',
      predicate: predicateIn(row),
    }));
    expect(pairs.filter((each) => predicateOf(each.result, each.behaviour) !== each.predicate)).toEqual([]);
    const good = pairs.filter(({ predicate }) => predicate === 'good');
    const counts = tally(good, ({ result, behaviour }) => `${result}/${behaviour}`);
    for (const [pair, percent] of [
      ['meets/meets', 84],
      ['meets/above', 10],
      ['above/meets', 6],
    ] as const)
      expect(Math.abs((counts[pair] ?? 0) - (good.length * percent) / 100)).toBeLessThan(3);
  });

  test('one office alone has more Sangat Baik than even an Istimewa unit may: 78%', () => {
    const offices = groupBy(ratings.filter(isIn(2025)), (row) => REGENCY.officeOf(personOf(row).seat.unit));
    const broken = [...offices].filter(
      ([, rows]) => distributionWarnings('excellent', tally(rows, predicateIn)).length > 0,
    );
    expect(broken.map(([office]) => office)).toEqual([LAVISH_OFFICE]);
    const rows = offices.get(LAVISH_OFFICE) ?? [];
    const best = rows.filter((row) => predicateIn(row) === 'veryGood').length;
    expect(Math.round((best * 100) / rows.length)).toBe(78);
  });

  test('2021 in numbers: 40 people, one of 115 without innovation', () => {
    const rows = rowsOf('ratings').filter(isIn(2021));
    expect(rows).toHaveLength(40);
    const high = rows.filter((row) => Number(cell(row, 'NILAI').replace(',', '.')) >= 110);
    const plain = high.filter((row) => cell(row, 'INOVASI') === 'Tidak');
    expect(plain.map((row) => cell(row, 'NILAI'))).toEqual(['115']);
  });
});

describe('track record (09, section 6)', () => {
  const sharesOf = (
    talentClass: TalentClass,
    format: Parameters<typeof byNip>[0],
    fits: (rows: readonly Row[]) => boolean,
  ): [count: number, total: number] => {
    const rows = byNip(format);
    const people = inClass(PEOPLE, talentClass);
    return [people.filter(({ nip }) => fits(rows.get(nip) ?? [])).length, people.length];
  };
  const hoursIn2025 = (rows: readonly Row[]): number =>
    rows
      .filter((row) => cell(row, 'SELESAI').endsWith('2025'))
      .reduce((sum, row) => sum + Number(cell(row, 'JP')), 0);

  test.each([
    ['jpt', 60, 2, 75],
    ['administrator', 48, 8, 58],
    ['pengawas', 38, 15, 44],
  ] as const)('%s: JP of 2025 >= 20 %i%%, none %i%%; leadership training %i%%', (each, full, none, led) => {
    expectShare(...sharesOf(each, 'trainings', (rows) => hoursIn2025(rows) >= 20), full);
    expectShare(...sharesOf(each, 'trainings', (rows) => hoursIn2025(rows) === 0), none);
    const isLed = (rows: readonly Row[]): boolean =>
      rows.some((row) => cell(row, 'JENIS') === 'Kepemimpinan');
    expectShare(...sharesOf(each, 'trainings', isLed), led);
  });

  test.each(['jpt', 'administrator', 'pengawas', 'jf'] as const)(
    '%s: field match 55 sesuai, 33 serumpun, 12 tidak',
    (talentClass) => {
      for (const [match, percent] of [
        ['sesuai', 55],
        ['serumpun', 33],
        ['tidak', 12],
      ] as const) {
        const fits = (rows: readonly Row[]): boolean => rows.some((row) => cell(row, 'KESESUAIAN') === match);
        expectShare(...sharesOf(talentClass, 'educations', fits), percent);
      }
    },
  );

  test('disciplines: 27 light, 9 medium of which 3 are being served, 3 severe of which one is appealed', () => {
    const rows = rowsOf('disciplines');
    expect(tally(rows, (row) => cell(row, 'TINGKAT'))).toEqual({ ringan: 27, sedang: 9, berat: 3 });
    expect(rows.filter((row) => cell(row, 'BANDING') === 'ya').map((row) => cell(row, 'TINGKAT'))).toEqual([
      'berat',
    ]);
    const served = rows.filter((row) => isoOf(cell(row, 'SAMPAI')) > '2026-06-30');
    expect(served.map((row) => cell(row, 'TINGKAT'))).toEqual(Array(3).fill('sedang'));
    expect(new Set(rows.map((row) => cell(row, 'NIP'))).size).toBe(39);
  });

  test('awards within five years: Satyalancana 20 to 40%, the regency 8 to 12%, national 1 to 3 people', () => {
    const recent = (rows: readonly Row[]): Row[] =>
      rows.filter((row) => isoOf(cell(row, 'TANGGAL')) >= '2021-06-30');
    const isMedal = (row: Row): boolean => cell(row, 'NAMA').startsWith('Satyalancana');
    for (const each of ['jpt', 'administrator', 'pengawas', 'jf'] as const) {
      const [medals, total] = sharesOf(each, 'awards', (rows) => recent(rows).some(isMedal));
      expect((medals * 100) / total).toBeGreaterThanOrEqual(20);
      expect((medals * 100) / total).toBeLessThanOrEqual(40.5);
      const [local] = sharesOf(each, 'awards', (rows) =>
        recent(rows).some((row) => cell(row, 'TINGKAT') === 'internal'),
      );
      expect((local * 100) / total).toBeGreaterThanOrEqual(8);
      expect((local * 100) / total).toBeLessThanOrEqual(12.5);
    }
    const national = rowsOf('awards').filter((row) => cell(row, 'TINGKAT') === 'nasional' && !isMedal(row));
    expect(national.length).toBeGreaterThanOrEqual(1);
    expect(national.length).toBeLessThanOrEqual(3);
  });

  test('every PNS with a full year has 360 feedback of 2025', () => {
    const told = new Set(
      rowsOf('feedback360')
        .filter(isIn(2025))
        .map((row) => cell(row, 'NIP')),
    );
    const owed = presentIn(TALENT, 2025).filter(({ seat }) => seat.employment === 'PNS');
    expect(owed.filter(({ nip }) => !told.has(nip))).toEqual([]);
  });

  test('posts held before end before the post map begins', () => {
    for (const row of rowsOf('positionHistory').filter((each) => cell(each, 'STATUS') === 'definitif')) {
      const own = REGENCY.holdings.filter(
        ({ person, kind }) => person === personOf(row).seat.index && kind === 'definitif',
      );
      expect(isoOf(cell(row, 'TMT')) <= isoOf(cell(row, 'SAMPAI'))).toBe(true);
      expect(own.filter(({ since }) => since <= isoOf(cell(row, 'SAMPAI')))).toEqual([]);
    }
  });
});

test('statements of every office for every table, but PENUGASAN in two', () => {
  const rows = rowsOf('completeness');
  const offices = new Set(PEOPLE.map(({ seat }) => REGENCY.officeOf(seat.unit)));
  expect(rows).toHaveLength(offices.size * COMPLETENESS_TABLES.length - SILENT_OFFICES.length);
  const declared = rows
    .filter((row) => cell(row, 'TABEL') === 'PENUGASAN')
    .map((row) => cell(row, 'KODE UNOR'));
  expect([...offices].filter((office) => !declared.includes(office)).sort()).toEqual(
    [...SILENT_OFFICES].sort(),
  );
});
